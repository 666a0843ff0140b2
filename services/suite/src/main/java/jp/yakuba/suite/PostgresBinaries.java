package jp.yakuba.suite;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from the archive that is on the class path. */
public record PostgresBinaries(Path folder) {

    private static final int EXECUTABLE = 0100;

    /** The programs under the parent folder; what another version left there goes. */
    public static PostgresBinaries under(Path parent) throws IOException {
        var folder = parent.resolve("postgresql-" + fingerprint());
        if (Files.notExists(folder)) {
            delete(parent);
            Files.createDirectories(parent);
            // Whoever is killed while unpacking leaves nothing that looks complete.
            var unfinished = Files.createTempDirectory(parent, "unpacking");
            unpack(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String fingerprint() throws IOException {
        try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        var processor = System.getProperty("os.arch").replace("amd64", "x86_64");
        var variant = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        var name = "/postgres-%s-%s%s.txz".formatted(system.toLowerCase(Locale.ROOT), processor, variant);
        var found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("No PostgreSQL comes along for " + system + " on " + processor
                    + ". Name one of your own in QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return found;
    }

    private static void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IllegalStateException("A hard link in the archive of PostgreSQL: " + entry.getName());
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & EXECUTABLE) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException("Could not be made executable: " + target);
            }
        }
    }

    /** Deletes the folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
