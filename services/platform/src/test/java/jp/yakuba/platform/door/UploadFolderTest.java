package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @Test
    void nobody_else_reads_it_and_what_a_killed_run_left_is_gone(@TempDir Path home) throws Exception {
        // Given
        var folder = Files.createDirectories(home.resolve("uploads"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/left.csv"), "123456789018");

        // When
        new UploadFolder(folder, true).prepare(new StartupEvent());

        // Then
        assertThat(folder).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_command_beside_the_service_leaves_its_files_alone(@TempDir Path home) throws Exception {
        // Given
        var uploading = Files.writeString(home.resolve("uploading"), "x");

        // When
        new UploadFolder(home, false).prepare(new StartupEvent());

        // Then
        assertThat(uploading).exists();
    }

    @Test
    void a_link_to_somewhere_else_is_not_emptied(@TempDir Path home) throws Exception {
        var other = Files.createDirectories(home.resolve("other"));
        var kept = Files.writeString(other.resolve("kept"), "kept");
        var folder = Files.createSymbolicLink(home.resolve("uploads"), other);

        assertThatThrownBy(() -> new UploadFolder(folder, true).prepare(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept).hasContent("kept");
    }
}
