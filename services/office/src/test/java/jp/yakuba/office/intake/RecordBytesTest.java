package jp.yakuba.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is cut behind whole records, wherever the reader's buffer happens to end. */
class RecordBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_record_ends_at_any_kind_of_line_end(String end) throws IOException {
        assertThat(records("氏名,性別" + end + "山田,1" + end + "鈴木,2")).containsExactly("氏名,性別" + end, "山田,1" + end, "鈴木,2");
    }

    @Test
    void a_line_end_between_quotes_is_part_of_the_item() throws IOException {
        assertThat(records("\"上\n下\",1\n\"引用\"\"符\n\",2\n")).containsExactly("\"上\n下\",1\n", "\"引用\"\"符\n\",2\n");
    }

    @Test
    void a_quote_inside_an_item_without_quotes_quotes_nothing() throws IOException {
        assertThat(records("5\"管,1\n次,2\n")).containsExactly("5\"管,1\n", "次,2\n");
    }

    @Test
    void the_line_ends_that_went_by_are_counted_in_quotes_too() throws IOException {
        // Given
        var records = new RecordBytes(stream("\"上\n下\",1\r\n次,2\r"));

        // When
        records.take(2);

        // Then
        assertThat(records.lines()).isEqualTo(3);
    }

    @Test
    void several_records_are_taken_at_once_and_the_rest_is_still_there() throws IOException {
        var records = new RecordBytes(stream("1\n2\n3\n"));

        assertThat(records.take(2)).asString(StandardCharsets.UTF_8).isEqualTo("1\n2\n");
        assertThat(records.take(2)).asString(StandardCharsets.UTF_8).isEqualTo("3\n");
        assertThat(records.take(2)).isEmpty();
    }

    @Test
    void a_record_without_an_end_is_not_read_for_ever() {
        var unclosed = stream("\"" + "x".repeat(RecordBytes.MOST));

        assertThatThrownBy(() -> new RecordBytes(unclosed).take(1)).isInstanceOf(RecordBytes.RecordTooLong.class);
    }

    private static List<String> records(String file) throws IOException {
        var records = new RecordBytes(stream(file));
        var found = new ArrayList<String>();
        for (var record = records.take(1); record.length > 0; record = records.take(1)) {
            found.add(new String(record, StandardCharsets.UTF_8));
        }
        return found;
    }

    /** A stream that hands out two bytes at a time. */
    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 2));
            }
        };
    }
}
