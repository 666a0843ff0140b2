package jp.yakuba.platform.door;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where small files of forms lie while their request is served. Nobody but this service reads the folder, and what a
 * killed run left there is gone with the next start. Large files never come here ({@link StreamedForm}).
 */
@ApplicationScoped
class UploadFolder {

    private static final int FIRST = 1;

    private final Path folder;

    private final boolean serves;

    /** @param serves whether this is the service, and not a command of the console beside it */
    UploadFolder(
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder,
            @ConfigProperty(name = "yakuba.background.enabled", defaultValue = "true") boolean serves) {
        this.folder = folder;
        this.serves = serves;
    }

    void prepare(@Observes @Priority(FIRST) StartupEvent start) throws IOException {
        if (!serves) {
            return;
        }
        if (Files.isSymbolicLink(folder)) {
            throw new IllegalStateException(
                    "quarkus.http.body.uploads-directory is a link. Name a folder of this service's own.");
        }
        Files.createDirectories(folder);
        // Who does not own the folder cannot do this, and does not start.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        empty();
    }

    private void empty() throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            }
        }
    }
}
