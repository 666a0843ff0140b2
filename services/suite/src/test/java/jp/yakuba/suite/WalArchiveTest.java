package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAL as it lies in the folder of backups. */
class WalArchiveTest {

    private static final int SIZE = 64;

    private final Path backup;

    WalArchiveTest(@TempDir Path backup) {
        this.backup = backup;
    }

    @Test
    void files_have_the_names_and_the_size_of_the_servers_own() throws IOException {
        var last = 0x1_0000_0000L - SIZE;
        try (var archive = archive()) {
            archive.write(last, bytes(SIZE + 10));
        }

        assertThat(names())
                .containsExactly(
                        "0000000100000000" + "%08X".formatted(last / SIZE), "000000010000000100000000.partial");
        assertThat(wal().resolve("000000010000000100000000.partial")).hasSize(SIZE);
        assertThat(Files.getPosixFilePermissions(wal())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void it_goes_on_with_the_file_that_was_broken_off() throws IOException {
        try (var archive = archive()) {
            archive.write(0, bytes(SIZE + 10));
            assertThat(archive.holds(SIZE)).isTrue();
            assertThat(archive.holds(SIZE + 1)).isTrue();
            assertThat(archive.holds(2 * SIZE + 1)).isFalse();
        }

        try (var archive = archive()) {
            assertThat(archive.end()).contains((long) SIZE);
            archive.write(SIZE, bytes(SIZE));
            assertThat(archive.end()).contains(2L * SIZE);
        }
        assertThat(names()).containsExactly("000000010000000000000000", "000000010000000000000001");
    }

    @Test
    void what_leaves_a_gap_is_refused() throws IOException {
        try (var archive = archive()) {
            archive.write(0, bytes(10));

            assertThatThrownBy(() -> archive.write(SIZE, bytes(10))).hasMessageContaining("gap");
        }
    }

    @Test
    void of_old_copies_what_the_oldest_that_is_kept_needs_stays() throws IOException {
        // Given
        try (var archive = archive()) {
            archive.write(0, bytes(4 * SIZE + 1));
        }
        for (var moment : List.of("20261101T000000Z", "20261102T000000Z", "20261103T000000Z")) {
            var copy = Files.createDirectory(backup.resolve("base-" + moment));
            Files.writeString(
                    copy.resolve("backup_label"),
                    "START WAL LOCATION: 0/1 (file 00000001000000000000000" + (moment.charAt(7) - '0') + ")\n");
        }

        // When
        new OldBackups(backup).delete(2, new PrintWriter(Writer.nullWriter()));

        // Then
        assertThat(new OldBackups(backup).all()).hasSize(2);
        assertThat(names())
                .containsExactly(
                        "000000010000000000000002", "000000010000000000000003", "000000010000000000000004.partial");
    }

    private WalArchive archive() throws IOException {
        return new WalArchive(wal(), 1, SIZE);
    }

    private Path wal() {
        return backup.resolve("wal");
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(wal())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
