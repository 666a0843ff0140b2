package jp.yakuba.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FilesTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final int MEBIBYTE = 1 << 20;
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    @Inject
    Database database;

    @Inject
    Files files;

    private final Operator operator = Operator.system(CHIYODA.municipality(), "test");
    private final byte[] content = content(3 * MEBIBYTE + 12_345);

    @BeforeEach
    void registerTheMunicipality() {
        CHIYODA.register();
    }

    @Test
    void what_is_stored_comes_back_byte_by_byte() throws IOException {
        var stored = files.store(operator, file("住民.csv", "test.read"), new ByteArrayInputStream(content));

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).hasSize(64);
        assertThat(stored.isReadable()).isTrue();
        try (var opened = files.open(operator, stored.id())) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE + 12_344, 3 * MEBIBYTE + 12_345})
    void reading_can_begin_at_any_byte(long offset) {
        // Given
        var stored = files.store(operator, file("a", "test.read"), new ByteArrayInputStream(content));

        // When
        var tail = database.transact(operator, work -> bytes(files.open(work, stored.id(), offset)));

        // Then
        assertThat(tail).isEqualTo(Arrays.copyOfRange(content, (int) offset, content.length));
    }

    @Test
    void a_file_written_in_several_units_of_work_is_readable_when_it_is_complete() {
        // Given
        var id = database.transact(operator, work -> files.begin(work, file("a", "test.read")));
        database.transactAll(operator, work -> files.append(work, id, new byte[] {1, 2, 3}));
        database.transactAll(operator, work -> files.append(work, id, new byte[0]));
        database.transactAll(operator, work -> files.append(work, id, new byte[] {4}));
        assertThat(find(id).isReadable()).isFalse();

        // When
        database.transact(operator, work -> files.complete(work, id));

        // Then
        assertThat(find(id).isReadable()).isTrue();
        assertThat(read(id)).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> database.transactAll(operator, work -> files.append(work, id, new byte[] {5})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_empty_file_is_a_file() throws IOException {
        var stored = files.store(operator, file("a", "test.read"), InputStream.nullInputStream());

        assertThat(stored.isReadable()).isTrue();
        try (var opened = files.open(operator, stored.id())) {
            assertThat(opened.readAllBytes()).isEmpty();
        }
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() {
        // Given
        var before = pieces();

        // When
        assertThatThrownBy(() -> files.store(operator, file("a", "test.read"), new BrokenStream(content)))
                .isInstanceOf(UncheckedIOException.class);

        // Then
        assertThat(pieces()).isEqualTo(before);
    }

    @Test
    void the_database_holds_no_plain_text() {
        // Given
        var secret = "123456789018".repeat(10).getBytes(StandardCharsets.US_ASCII);
        var stored = files.store(operator, file("a", "test.read"), new ByteArrayInputStream(secret));

        // When
        var found = database.transact(operator, work -> work.sql()
                .createQuery("""
                        select position(:secret in sealed) from platform.file_piece where file_id = :id
                        """)
                .bind("secret", "1234".getBytes(StandardCharsets.US_ASCII))
                .bind("id", stored.id().value())
                .mapTo(Integer.class)
                .one());

        // Then
        assertThat(found).isZero();
    }

    @Test
    void the_content_is_deleted_after_the_last_day_and_stays_known() {
        // Given
        var lastDay = LocalDate.of(2026, 3, 31);
        var file = new NewFile("a", "text/csv", new Permission("test.read"), lastDay);
        var stored = files.store(operator, file, new ByteArrayInputStream(content));

        // When
        deleteExpired(lastDay);
        var onTheLastDay = find(stored.id()).isReadable();
        deleteExpired(lastDay.plusDays(1));

        // Then
        assertThat(onTheLastDay).isTrue();
        assertThat(find(stored.id()).isReadable()).isFalse();
        assertThat(find(stored.id()).name()).isEqualTo("a");
        assertThat(read(stored.id())).isEmpty();
    }

    @Test
    void whoever_has_the_permission_of_the_file_downloads_it() {
        // Given
        var stored = files.store(operator, file("住民 一覧.csv", "audit.read"), new ByteArrayInputStream(content));

        // When
        var answer = CHIYODA.rest("auditor", Role.AUDITOR).get("/files/v1/files/" + stored.id());

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(content);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"download\"; "
                        + "filename*=UTF-8''%E4%BD%8F%E6%B0%91%20%E4%B8%80%E8%A6%A7.csv");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(downloads(stored.id())).isEqualTo(1);
    }

    @Test
    void a_file_that_may_hold_individual_numbers_takes_the_right_to_see_them_and_the_log_says_so() {
        // Given
        var numbers = new NewFile("住民.csv", "text/csv", PlatformPermission.AUDIT_READ, LAST_DAY, true, false);
        var stored = files.store(operator, numbers, new ByteArrayInputStream(content));
        var address = "/files/v1/files/" + stored.id();

        // When
        var without = CHIYODA.restWith("reader1", "audit.read").get(address);
        var with = CHIYODA.restWith("reader2", "audit.read", "item.individual-number")
                .get(address);

        // Then
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(downloadsWithNumbers(stored.id())).isEqualTo(1);
    }

    @Test
    void a_file_that_may_tell_where_somebody_hides_takes_the_right_to_know_it() {
        // Given
        var homes = new NewFile("住民.csv", "text/csv", PlatformPermission.AUDIT_READ, LAST_DAY, false, true);
        var address = "/files/v1/files/"
                + files.store(operator, homes, new ByteArrayInputStream(content))
                        .id();

        // When
        var without = CHIYODA.restWith("reader1", "audit.read").get(address);
        var with = CHIYODA.restWith("reader3", "audit.read", "item.protected-address")
                .get(address);

        // Then
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void others_do_not_and_neither_does_another_municipality() {
        // Given
        var stored = files.store(operator, file("a", "audit.read"), new ByteArrayInputStream(content));

        // When
        var clerk = CHIYODA.rest("clerk", Role.CLERK).get("/files/v1/files/" + stored.id());
        var foreign = new TestAccounts("011002").rest("auditor", Role.AUDITOR).get("/files/v1/files/" + stored.id());

        // Then
        assertThat(clerk.statusCode()).isEqualTo(403);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(downloads(stored.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\\b\nc", "", "  ", "\u0000"})
    void a_hostile_name_becomes_a_harmless_one(String name) {
        assertThat(file(name, "test.read").name()).isNotBlank().doesNotContain("/", "\\", "\n", "\u0000");
    }

    private static NewFile file(String name, String permission) {
        return new NewFile(name, "text/csv", new Permission(permission), LAST_DAY);
    }

    private StoredFile find(FileId id) {
        return database.transact(operator, work -> files.find(work, id)).orElseThrow();
    }

    private byte[] read(FileId id) {
        return database.transact(operator, work -> bytes(files.open(work, id, 0)));
    }

    private void deleteExpired(LocalDate today) {
        var noon = today.atTime(12, 0).atZone(UnitOfWork.JAPAN).toInstant();
        database.transact(
                operator, work -> files.deleteExpired(new UnitOfWork(work.sql(), operator, noon, work.transaction())));
    }

    private long pieces() {
        return database.transact(operator, work -> work.sql()
                .createQuery("select count(*) from platform.file_piece")
                .mapTo(Long.class)
                .one());
    }

    private long downloads(FileId id) {
        return database.transact(operator, work -> work.sql()
                .createQuery("select count(*) from platform.audit_entry where :subject = any(subjects)")
                .bind("subject", "file:" + id)
                .mapTo(Long.class)
                .one());
    }

    private long downloadsWithNumbers(FileId id) {
        return database.transact(operator, work -> work.sql()
                .createQuery(
                        "select count(*) from platform.audit_entry where :subject = any(subjects) and individual_number")
                .bind("subject", "file:" + id)
                .mapTo(Long.class)
                .one());
    }

    private static byte[] bytes(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Delivers some of it and then fails, as a client that goes away. */
    private static final class BrokenStream extends FilterInputStream {

        private int left = 2 * MEBIBYTE + 10;

        BrokenStream(byte[] content) {
            super(new ByteArrayInputStream(content));
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left == 0) {
                throw new IOException("gone");
            }
            var count = super.read(target, from, Math.min(length, left));
            left -= count;
            return count;
        }
    }
}
