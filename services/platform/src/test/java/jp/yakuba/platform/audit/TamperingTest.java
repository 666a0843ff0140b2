package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.audit.Break.Kind;
import org.junit.jupiter.api.Test;

/** Changes entries as only one could who owns the database, and expects the exact place to be named. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class TamperingTest extends TamperedLog {

    @Test
    void an_untouched_log_is_intact() {
        var result = verification.verify(operator);

        assertThat(result.breaks()).isEmpty();
        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.entries()).isEqualTo(12);
        assertThat(result.anchored()).isTrue();
    }

    @Test
    @Requirement("001/10.2#12")
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
    @Requirement("001/10.2#12")
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
}
