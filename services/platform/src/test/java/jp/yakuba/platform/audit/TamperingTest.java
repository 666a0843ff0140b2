package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.audit.Break.Kind;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes the log as only one could who owns the database, and expects the exact place to be named. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class TamperingTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(100);

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Sealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseAddress;

    @Inject
    @ConfigProperty(name = "yakuba.audit.anchor-file")
    Path anchor;

    private Operator operator;
    private List<Long> ids;

    /** Three checkpoints of four entries in a municipality of its own. */
    @BeforeEach
    void writeALog() {
        var municipality = MunicipalityCode.ofBody("99" + MUNICIPALITIES.incrementAndGet());
        new TestAccounts(municipality).register();
        operator = Operator.system(municipality, "clerk");
        for (int checkpoint = 0; checkpoint < 3; checkpoint++) {
            IntStream.range(0, 4).forEach(this::write);
            sealer.sealAll(municipality);
        }
        ids = database.transact(operator, work -> work.sql()
                .createQuery("select entry_id from platform.audit_entry order by entry_id")
                .mapTo(Long.class)
                .list());
    }

    private void write(int number) {
        database.transactAll(
                operator,
                work -> audit.record(
                        work,
                        AuditEntry.of("resident.view")
                                .subject(new AddresseeNumber(String.valueOf(1 + number)))
                                .detail("screen", "照会 " + number)));
    }

    @Test
    void an_untouched_log_is_intact() {
        var result = verification.verify(operator);

        assertThat(result.breaks()).isEmpty();
        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.entries()).isEqualTo(12);
        assertThat(result.anchored()).isTrue();
    }

    @Test
    void every_changed_column_of_an_entry_is_named() {
        var changes = List.of(
                "occurred_at = occurred_at - interval '1 second'",
                "user_id = 'somebody'",
                "user_name = 'Somebody'",
                "department = '税務課'",
                "terminal = '10.0.0.1'",
                "place = '支所'",
                "operation = 'resident.print'",
                "outcome = 'failed'",
                "individual_number = not individual_number",
                "record_count = record_count + 1",
                "subjects = array['addressee:999']",
                "subjects = array['nonsense']",
                "details = '{\"screen\": \"別\"}'",
                "details = '[]'",
                "request_id = 'x'",
                "leaf_hash = sha256('x')");
        for (var change : changes) {
            asSuperuser("update platform.audit_entry set %s where entry_id = %d".formatted(change, ids.get(6)));

            assertThat(first()).as(change).isEqualTo(new Break(Kind.ENTRY_CHANGED, 2, ids.get(6)));
            writeALog();
        }
    }

    @Test
    void a_deleted_entry_is_named() {
        asSuperuser("delete from platform.audit_entry where entry_id = " + ids.get(9));

        assertThat(first()).isEqualTo(new Break(Kind.ENTRY_DELETED, 3, ids.get(9)));
    }

    @Test
    void of_several_the_first_is_named() {
        asSuperuser("delete from platform.audit_entry where entry_id in (%d, %d)".formatted(ids.get(9), ids.get(2)));
        asSuperuser("update platform.audit_entry set place = 'x' where entry_id = " + ids.get(1));

        assertThat(verification.verify(operator).breaks())
                .containsExactly(
                        new Break(Kind.ENTRY_CHANGED, 1, ids.get(1)),
                        new Break(Kind.ENTRY_DELETED, 1, ids.get(2)),
                        new Break(Kind.ENTRY_DELETED, 3, ids.get(9)));
    }

    @Test
    void an_entry_put_between_others_is_named() {
        var between = spareId();
        asSuperuser(copy(ids.get(5), between));

        assertThat(first()).isEqualTo(new Break(Kind.ENTRY_INSERTED, 4, between));
    }

    @Test
    void an_entry_put_into_the_sealed_range_is_named() {
        asSuperuser("delete from platform.audit_entry where entry_id = " + ids.get(6));
        asSuperuser("update platform.audit_checkpoint set entry_ids = array_remove(entry_ids, %d), leaf_hashes = "
                        .formatted(ids.get(6))
                + "substr(leaf_hashes, 1, 96) where number = 2 and municipality_code = '"
                + operator.municipality() + "'");
        asSuperuser(copy(ids.get(5), ids.get(6)));

        assertThat(verification.verify(operator).breaks())
                .contains(new Break(Kind.ENTRY_INSERTED, 2, ids.get(6)))
                .first()
                .extracting(Break::kind, Break::checkpoint)
                .containsExactly(Kind.CHECKPOINT_CHANGED, 2L);
    }

    @Test
    void an_entry_of_long_ago_that_queues_up_today_is_named() {
        var late = spareId();
        asSuperuser(copy(ids.get(5), late));
        asSuperuser("update platform.audit_entry set occurred_at = occurred_at - interval '1 day' where entry_id = "
                + late);
        asSuperuser("insert into platform.audit_pending values ('%s', %d)".formatted(operator.municipality(), late));
        sealer.sealAll(operator.municipality());

        assertThat(first().entry()).isEqualTo(late);
    }

    @Test
    void two_entries_that_changed_places_are_named() {
        var spare = spareId();
        move(ids.get(4), spare);
        move(ids.get(5), ids.get(4));
        move(spare, ids.get(5));

        assertThat(first()).isEqualTo(new Break(Kind.ENTRY_CHANGED, 2, ids.get(4)));
    }

    @Test
    void a_checkpoint_made_to_fit_a_changed_entry_is_named() {
        asSuperuser("update platform.audit_entry set place = 'x' where entry_id = " + ids.get(6));
        asSuperuser("update platform.audit_checkpoint set hash = sha256('forged') where number = 2 "
                + "and municipality_code = '" + operator.municipality() + "'");

        assertThat(first()).isEqualTo(new Break(Kind.CHECKPOINT_CHANGED, 2, ids.get(6)));
    }

    @Test
    void a_checkpoint_signed_by_another_key_is_named() {
        var forged = forge(2);
        asSuperuser(
                "update platform.audit_checkpoint set signature = '\\x%s' where number = 2 and municipality_code = '%s'"
                        .formatted(forged.signature(), operator.municipality()));
        assertThat(first()).isEqualTo(new Break(Kind.SIGNATURE_WRONG, 2, ids.get(4)));

        asSuperuser("update platform.audit_checkpoint set key_id = '%s' where number = 2 and municipality_code = '%s'"
                .formatted(forged.keyId(), operator.municipality()));
        assertThat(first()).isEqualTo(new Break(Kind.KEY_UNKNOWN, 2, ids.get(4)));
    }

    @Test
    void a_checkpoint_taken_out_of_the_middle_is_named() {
        asSuperuser("delete from platform.audit_checkpoint where number = 2 and municipality_code = '%s'"
                .formatted(operator.municipality()));

        assertThat(first()).isEqualTo(new Break(Kind.CHECKPOINT_MISSING, 2, ids.get(4)));
    }

    @Test
    void the_end_cut_off_with_its_checkpoint_is_named() {
        asSuperuser("delete from platform.audit_checkpoint where number = 3 and municipality_code = '%s'"
                .formatted(operator.municipality()));
        asSuperuser("delete from platform.audit_entry where entry_id >= " + ids.get(8));

        assertThat(first()).isEqualTo(new Break(Kind.TAIL_CUT, 3, ids.get(8)));
    }

    @Test
    void the_end_cut_off_and_grown_again_is_named() {
        asSuperuser("delete from platform.audit_checkpoint where number = 3 and municipality_code = '%s'"
                .formatted(operator.municipality()));
        asSuperuser("delete from platform.audit_entry where entry_id >= " + ids.get(8));
        write(99);
        sealer.sealAll(operator.municipality());

        assertThat(first()).isEqualTo(new Break(Kind.ANCHOR_DIFFERS, 3, ids.get(8)));
    }

    @Test
    void an_emptied_log_is_named_from_its_first_entry_on() {
        asSuperuser(
                "delete from platform.audit_entry where municipality_code = '%s'".formatted(operator.municipality()));
        assertThat(first()).isEqualTo(new Break(Kind.ENTRY_DELETED, 1, ids.get(0)));

        asSuperuser("delete from platform.audit_checkpoint where municipality_code = '%s'"
                .formatted(operator.municipality()));
        assertThat(first()).isEqualTo(new Break(Kind.TAIL_CUT, 1, ids.get(0)));
    }

    @Test
    void a_line_of_the_anchor_that_was_rewritten_is_named() throws IOException {
        var lines = Files.readAllLines(anchor).stream()
                .map(AnchorLine::parse)
                .map(line -> line.municipality().equals(operator.municipality().value()) && line.number() == 2
                        ? line.toString().replace(line.hash(), "0".repeat(64))
                        : line.toString())
                .toList();
        Files.write(anchor, lines);

        assertThat(first()).isEqualTo(new Break(Kind.ANCHOR_DIFFERS, 2, ids.get(4)));
    }

    private Break first() {
        return verification.verify(operator).firstBreak().orElseThrow();
    }

    private Checkpoint forge(long number) {
        var real = database.transact(operator, work -> Checkpoints.after(work.sql(), number - 1))
                .orElseThrow();
        return Checkpoint.seal(
                real.municipality(),
                real.number(),
                real.sealedAt(),
                real.entries(),
                real.previousHash(),
                SigningKey.ofSeed("Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkISE="));
    }

    private static String copy(long from, long to) {
        return """
                insert into platform.audit_entry overriding system value
                select municipality_code, %d, occurred_at, user_id, user_name, department, terminal, place, operation,
                    outcome, individual_number, record_count, subjects, details, request_id, leaf_hash
                from platform.audit_entry where entry_id = %d
                """.formatted(to, from);
    }

    /** An id that the sequence will not give again. */
    private long spareId() {
        try (var connection = superuser();
                var sql = connection.createStatement();
                var row = sql.executeQuery("select nextval('platform.audit_entry_entry_id_seq')")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void move(long from, long to) {
        asSuperuser(copy(from, to));
        asSuperuser("delete from platform.audit_entry where entry_id = " + from);
    }

    private void asSuperuser(String statement) {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Connection superuser() throws SQLException {
        var name = databaseAddress.substring(databaseAddress.lastIndexOf('/') + 1);
        return PostgresForTests.server().getDatabase("postgres", name).getConnection();
    }
}
