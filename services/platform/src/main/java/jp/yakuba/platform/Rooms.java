package jp.yakuba.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The rooms on the classpath. Each says its name in {@code META-INF/yakuba.room} and may bring data of its own, such as
 * {@code /access/permissions-<name>.csv}; a business taken out takes its data along.
 */
public final class Rooms {

    private Rooms() {}

    /** The names of the rooms, such as {@code platform}. */
    public static List<String> names() {
        try {
            return Collections.list(loader().getResources("META-INF/yakuba.room")).stream()
                    .map(Rooms::name)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the rooms bring under {@code <prefix>-<room>.csv}; a room without it brings nothing. */
    public static List<URL> lists(String prefix) {
        return names().stream()
                .map(room -> loader().getResource(prefix + "-" + room + ".csv"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String name(URL file) {
        try (InputStream text = file.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ClassLoader loader() {
        var ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Rooms.class.getClassLoader() : ofThread;
    }
}
