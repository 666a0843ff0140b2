package jp.yakuba.platform.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import jp.yakuba.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    private static final String FORM = """
            --x\r
            Content-Disposition: form-data; name="mode"\r
            \r
            the-rest\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="住民.csv"\r
            Content-Type: text/csv\r
            \r
            %s\r
            --x--\r
            """;

    @Test
    void each_part_has_its_name_and_its_bytes() throws IOException {
        var parts = new Parts(stream(FORM.formatted("a,b\r\n1,二")), "x");

        var field = parts.next().orElseThrow();
        assertThat(field.name()).isEqualTo("mode");
        assertThat(field.content()).hasContent("the-rest");
        var file = parts.next().orElseThrow();
        assertThat(file.fileName()).isEqualTo("住民.csv");
        assertThat(file.content()).hasBinaryContent("a,b\r\n1,二".getBytes(UTF_8));
        assertThat(parts.next()).isEmpty();
    }

    @Test
    void what_almost_ends_a_part_belongs_to_it() throws IOException {
        // Given
        var almost = "\r\n--\r\n-x\r\r\n--y--\r\n";

        // When
        var parts = new Parts(stream(FORM.formatted(almost)), "x");
        parts.next();

        // Then
        assertThat(parts.next().orElseThrow().content()).hasBinaryContent(almost.getBytes(UTF_8));
    }

    @Test
    void a_file_of_any_length_is_read_by_the_byte_however_it_comes() throws IOException {
        var random = new Random(7);
        for (var length : new int[] {0, 1, 32_760, 32_768, 32_769, 100_000}) {
            var content = new String(new char[length]).replace('\0', '\r');

            var parts = new Parts(inPieces(stream(FORM.formatted(content)), random), "x");
            parts.next();

            assertThat(parts.next().orElseThrow().content().readAllBytes()).hasSize(length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\n",
                "--xy\r\n",
                "--x\r\nContent-Type: text/csv\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
            })
    void what_is_no_form_is_refused(String body) {
        assertThatThrownBy(() -> {
                    var parts = new Parts(stream(body), "x");
                    parts.next();
                    parts.next();
                })
                .isInstanceOf(Refusal.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream inPieces(InputStream whole, Random random) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return whole.read(target, offset, Math.min(length, 1 + random.nextInt(length)));
            }
        };
    }
}
