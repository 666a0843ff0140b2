package jp.yakuba.residentrecords.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that comes in parts is in the end the file that was sent, whatever happened on the way, or it is refused. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UploadPartsTest {

    private static final int MEGA = 1 << 20;
    private static final byte[] FILE = random(4 * MEGA + 7);
    private static final int HALF = 2 * MEGA + 3;

    private final TestAccounts town = new TestAccounts("422053");

    @Inject
    Database database;

    @Inject
    Uploads uploads;

    @Inject
    Parts parts;

    @Inject
    Files files;

    @AfterEach
    void nothingIsLeftUnderWay() {
        database.transactAll(sender(), work -> uploads.own(work).forEach(one -> uploads.cancel(work, one.id())));
    }

    @Test
    void what_came_in_parts_is_the_file_that_was_sent() {
        // Given
        var id = begin(FILE.length);

        // When
        assertThat(send(id, 0, HALF).received()).isEqualTo(HALF);
        assertThat(send(id, HALF, FILE.length).isWhole()).isTrue();

        // Then
        assertThat(content(id)).isEqualTo(FILE);
    }

    @ParameterizedTest
    @CsvSource({"0, 2097155", "0, 1048579", "1048579, 2097155", "5, 9"})
    void a_part_that_is_sent_again_changes_nothing(int from, int to) {
        // Given
        var id = begin(FILE.length);
        send(id, 0, HALF);

        // When
        assertThat(send(id, from, to).received()).isEqualTo(HALF);

        // Then
        send(id, HALF, FILE.length);
        assertThat(content(id)).isEqualTo(FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "2097156, 3000000, upload-gap",
        "-1, 10, upload-gap",
        "2097154, 3000000, upload-overlap",
        "0, 2097156, upload-overlap",
        "2097155, 2097155, part-empty",
    })
    void a_gap_and_an_overlap_are_refused_and_change_nothing(int from, int to, String code) {
        // Given
        var id = begin(FILE.length);
        send(id, 0, HALF);

        // When
        assertThatThrownBy(() -> parts.take(sender(), id, from, part(Math.max(0, from), to)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code);

        // Then
        assertThat(get(id).received()).isEqualTo(HALF);
    }

    @Test
    void a_part_that_is_another_than_before_is_refused() {
        var id = begin(FILE.length);
        send(id, 0, HALF);
        var changed = Arrays.copyOf(FILE, HALF);
        changed[HALF - 1]++;

        assertThatThrownBy(() -> parts.take(sender(), id, 0, new ByteArrayInputStream(changed)))
                .hasMessageContaining("part-differs");
    }

    @Test
    void of_a_part_that_broke_off_nothing_counts_and_it_is_sent_again() {
        var id = begin(FILE.length);

        assertThatThrownBy(() ->
                        parts.take(sender(), id, 0, new SequenceInputStream(part(0, HALF), new Interruption(() -> {
                            throw new UncheckedIOException(new IOException("gone"));
                        }))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(get(id).received()).isZero();

        send(id, 0, HALF);
        send(id, HALF, FILE.length);
        assertThat(content(id)).isEqualTo(FILE);
    }

    @Test
    void of_two_that_send_the_same_part_at_once_the_later_one_goes_on() {
        // Given
        var id = begin(FILE.length);
        var meanwhile = new Interruption(() -> send(id, 0, HALF));

        // When
        assertThatThrownBy(() -> parts.take(
                        sender(),
                        id,
                        0,
                        new SequenceInputStream(new SequenceInputStream(part(0, MEGA), meanwhile), part(MEGA, HALF))))
                .hasMessageContaining("part-sent-again");

        // Then
        send(id, HALF, FILE.length);
        assertThat(content(id)).isEqualTo(FILE);
    }

    @Test
    void a_file_is_not_longer_than_was_said_and_a_part_not_longer_than_it_may_be() {
        var id = begin(10);
        var longer = begin(FILE.length);

        assertThatThrownBy(() -> send(id, 0, 11)).hasMessageContaining("upload-too-long");
        assertThatThrownBy(() -> send(longer, 0, 3 * MEGA + 1)).hasMessageContaining("part-too-long");
        assertThat(get(id).received()).isZero();
    }

    @Test
    void a_file_is_taken_over_only_whole_and_only_if_it_is_what_was_announced() {
        var unfinished = begin(FILE.length);
        send(unfinished, 0, HALF);
        var other = begin(new Announced("b.csv", 5, Bytes.of(new byte[32]), null));
        send(other, 0, 5);

        assertThatThrownBy(() -> uploads.digest(sender(), unfinished)).hasMessageContaining("upload-unfinished");
        assertThatThrownBy(() -> uploads.digest(sender(), other)).hasMessageContaining("digest-differs");
    }

    @Test
    void the_same_file_goes_on_where_it_was_and_another_begins_anew() {
        var first = begin(new Announced("a.csv", FILE.length, null, "changed 1"));
        send(first, 0, HALF);

        assertThat(begin(new Announced("a.csv", FILE.length, null, "changed 1")))
                .isEqualTo(first);
        assertThat(begin(new Announced("a.csv", FILE.length, null, "changed 2")))
                .isNotEqualTo(first);
        nothingIsLeftUnderWay();
        assertThat(begin(FILE.length)).isNotEqualTo(begin(FILE.length));
    }

    @Test
    void it_lies_encrypted_is_marked_as_holding_numbers_and_nobody_else_goes_on_with_it() {
        var secret = "123456789018".repeat(10).getBytes(StandardCharsets.UTF_8);
        var id = begin(new Announced("a.csv", secret.length, null, null));
        parts.take(sender(), id, 0, new ByteArrayInputStream(secret));

        assertThat(sealed(id)).doesNotContain("123456789018");
        var stored = database.transact(sender(), work -> files.find(work, id).orElseThrow());
        assertThat(stored.individualNumber()).isTrue();
        assertThatThrownBy(() -> parts.take(operator("admin2"), id, secret.length, part(0, 1)))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> database.transact(operator("admin2"), work -> uploads.get(work, id)))
                .hasMessageContaining("not-found");
    }

    @Test
    void what_is_given_up_is_gone() {
        // Given
        var id = begin(FILE.length);
        send(id, 0, HALF);

        // When
        database.transactAll(sender(), work -> uploads.cancel(work, id));

        // Then
        assertThat(sealed(id)).isEmpty();
        assertThatThrownBy(() -> send(id, HALF, FILE.length)).hasMessageContaining("not-found");
    }

    @Test
    void what_is_broken_off_cannot_be_gone_on_with_after_its_term_and_is_deleted() {
        var id = begin(FILE.length);
        send(id, 0, HALF);
        database.transactAll(sender(), work -> work.sql()
                .createUpdate("update resident_records.upload set expires_at = :now where file_id = :id")
                .bind("now", work.now())
                .bind("id", id.value())
                .execute());

        assertThatThrownBy(() -> send(id, HALF, FILE.length)).hasMessageContaining("not-found");
        begin(1);
        assertThat(sealed(id)).isEmpty();
    }

    @Test
    void files_under_way_have_a_limit_each_for_a_person_and_in_all() {
        assertThatThrownBy(() -> begin((32L << 30) + 1)).hasMessageContaining("file-too-large");
        begin(32L << 30);
        begin(32L << 30);
        assertThatThrownBy(() -> begin(1)).hasMessageContaining("uploads-too-large");
        nothingIsLeftUnderWay();
        begin(1);
        begin(1);
        begin(1);
        assertThatThrownBy(() -> begin(1)).hasMessageContaining("uploads-too-many");
    }

    private FileId begin(long size) {
        return begin(new Announced("residents.csv", size, null, null));
    }

    private FileId begin(Announced announced) {
        return database.transact(sender(), work -> uploads.begin(work, announced, RecordsPermission.IMPORT_RUN))
                .id();
    }

    private Upload send(FileId id, int from, int to) {
        return parts.take(sender(), id, from, part(from, to));
    }

    private Upload get(FileId id) {
        return database.transact(sender(), work -> uploads.get(work, id));
    }

    private byte[] content(FileId id) {
        try (var content = files.open(sender(), id)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String sealed(FileId id) {
        return database.transact(sender(), work -> work.sql()
                .createQuery("select coalesce(string_agg(encode(sealed, 'escape'), ''), '') from platform.file_piece"
                        + " where file_id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .one());
    }

    private Operator sender() {
        return operator("admin1");
    }

    private Operator operator(String userId) {
        return town.operator(userId, Role.ADMINISTRATOR);
    }

    private static InputStream part(int from, int to) {
        return new ByteArrayInputStream(FILE, from, to - from);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Something happens while a part is read, which gives nothing more. */
    private static final class Interruption extends InputStream {

        private final Runnable happens;

        Interruption(Runnable happens) {
            this.happens = happens;
        }

        @Override
        public int read() {
            happens.run();
            return -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return read();
        }
    }
}
