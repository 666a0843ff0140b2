package jp.yakuba.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file of records may come compressed; what is no such file is told on the way, not after it has filled the disk. */
class UnpackedFileTest {

    private static final long MOST = 64L << 20;
    private static final byte[] CSV = "宛名番号,氏名\n1,山田　太郎\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void a_plain_file_a_gzip_and_a_zip_with_one_file_have_the_same_content() throws IOException {
        assertThat(unpacked(CSV)).isEqualTo(CSV);
        assertThat(unpacked(gzip(CSV))).isEqualTo(CSV);
        assertThat(unpacked(zip(CSV))).isEqualTo(CSV);
        assertThat(unpacked(new byte[0])).isEmpty();
        assertThat(unpacked(new byte[] {'P'})).containsExactly('P');
    }

    @Test
    void a_bomb_is_found_while_it_is_read() throws IOException {
        var zeros = new byte[40 << 20];

        assertThatThrownBy(() -> unpacked(gzip(zeros))).hasMessageContaining("file-is-a-bomb");
        assertThatThrownBy(() -> unpacked(zip(zeros))).hasMessageContaining("file-is-a-bomb");
    }

    @Test
    void more_bytes_than_the_most_are_refused_however_they_came() throws IOException {
        var long1 = new byte[1_000];

        assertThatThrownBy(() -> unpacked(long1, 999)).hasMessageContaining("file-too-large");
        assertThatThrownBy(() -> unpacked(gzip(long1), 999)).hasMessageContaining("file-too-large");
        assertThat(unpacked(gzip(long1), 1_000)).hasSize(1_000);
    }

    @Test
    void a_zip_of_several_files_of_none_or_of_a_folder_is_refused() throws IOException {
        assertThatThrownBy(() -> unpacked(zip(CSV, CSV))).hasMessageContaining("not-one-file");
        assertThatThrownBy(() -> unpacked(zip())).hasMessageContaining("not-one-file");
        var folder = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(folder)) {
            zip.putNextEntry(new ZipEntry("residents/"));
        }
        assertThatThrownBy(() -> unpacked(folder.toByteArray())).hasMessageContaining("not-one-file");
    }

    @Test
    void a_broken_archive_is_no_failure_of_the_server() throws IOException {
        var gzip = gzip(CSV);
        var zip = zip(CSV);

        assertThatThrownBy(() -> unpacked(Arrays.copyOf(gzip, gzip.length - 20)))
                .hasMessageContaining("file-broken");
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(zip, 60))).hasMessageContaining("file-broken");
        assertThatThrownBy(() -> unpacked(new byte[] {0x1f, (byte) 0x8b, 0, 0})).hasMessageContaining("file-broken");
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        return unpacked(file, MOST);
    }

    private static byte[] unpacked(byte[] file, long most) throws IOException {
        try (InputStream content = UnpackedFile.of(new ByteArrayInputStream(file), most)) {
            return content.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(byte[]... contents) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry("residents" + i + ".csv"));
                zip.write(contents[i]);
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
