package jp.yakuba.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A folder of files, each named after the setting whose value it holds, such as {@code yakuba.vault.keys}. Files whose names
 * begin with a dot are those of whoever lays them down, and no settings.
 */
public record SecretFiles(Path folder) {

    /** Where the environment says that the folder is; for tests it is a system property, {@code yakuba.secrets}. */
    private static final String FOLDER = "YAKUBA_SECRETS";

    /** The folder of this installation, if it has one. That it is named does not say that it is there. */
    public static Optional<SecretFiles> ofInstallation() {
        var named = System.getProperty("yakuba.secrets", System.getenv().getOrDefault(FOLDER, ""));
        return named.isBlank() ? Optional.empty() : Optional.of(new SecretFiles(Path.of(named)));
    }

    /** What the file of the setting holds now, without the end of its line. */
    public Optional<String> value(String setting) {
        var file = folder.resolve(setting);
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** All of them as they are now. */
    Map<String, String> values() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toMap(Function.identity(), name -> read(folder.resolve(name))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
