package jp.yakuba.suite.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step of a schema, as its file says it.
 *
 * @param path below services/
 */
record Migration(String path, String sql) {

    private static final Path SERVICES = Path.of("..");

    /** A contract step names the migration that brought what has come in the place of what it takes away. */
    private static final Pattern CONTRACT = Pattern.compile("(?m)^-- contract of (V\\S+)$");

    private static final List<Pattern> TAKES_AWAY = Stream.of(
                    "\\bdrop\\s+(?!constraint\\b|index\\b|default\\b|not\\s+null\\b|trigger\\b|policy\\b)[^,;]*",
                    "\\brename\\s+[^,;]*",
                    "\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b[^,;]*",
                    "\\bset\\s+not\\s+null\\b",
                    "\\badd\\s+column\\s+(?![^;,]*\\b(default|generated)\\b)[^;,]*\\bnot\\s+null\\b[^;,]*")
            .map(Pattern::compile)
            .toList();

    static List<Migration> all() {
        try (var rooms = Files.list(SERVICES)) {
            return rooms.map(room -> room.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .flatMap(Migration::files)
                    .map(Migration::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Migration read(Path file) {
        try {
            return new Migration(SERVICES.relativize(file).toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What it does that a program of the release before could not live with. */
    List<String> takesAway() {
        var statements = sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT).replaceAll("'[^']*'", "''");
        return TAKES_AWAY.stream()
                .flatMap(pattern -> pattern.matcher(statements).results())
                .map(found -> found.group().strip().replaceAll("\\s+", " "))
                .toList();
    }

    /** Of which migration it says that it is the contract step. */
    Optional<String> contractOf() {
        var found = CONTRACT.matcher(sql);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    String sum() {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256").digest(sql.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
