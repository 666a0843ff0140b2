package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The secrets of an installation, made at its first start and kept in a file that only its owner reads. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
    }

    /** The secret of the name; 32 random bytes in Base64 if there was none yet. */
    String secret(String name) throws IOException {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var made = Base64.getEncoder().encodeToString(bytes);
        keep(name, made);
        return made;
    }

    /** A password that can be read out and typed, made at the first start. */
    String password(String name) throws IOException {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var letters = "abcdefghijkmnpqrstuvwxyz23456789";
        var made = new StringBuilder();
        for (var i = 0; i < 14; i++) {
            made.append(i == 4 || i == 9 ? '-' : letters.charAt(RANDOM.nextInt(letters.length())));
        }
        keep(name, made.toString());
        return made.toString();
    }

    private void keep(String name, String value) throws IOException {
        kept.setProperty(name, value);
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            kept.store(
                    writer,
                    "Secrets of this installation. Keep a copy: without them the stored numbers cannot be read.");
        }
    }
}
