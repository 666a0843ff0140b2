package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.audit.Break.Kind;
import org.junit.jupiter.api.Test;

/** Changes checkpoints and the anchor, and cuts the log off; the exact place is named. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class SealTamperingTest extends TamperedLog {

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
    @Requirement("001/10.2#12")
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
                .flatMap(line -> AnchorLine.parse(line).stream())
                .map(line -> line.municipality().equals(operator.municipality().value()) && line.number() == 2
                        ? line.toString().replace(line.hash(), "0".repeat(64))
                        : line.toString())
                .toList();
        Files.write(anchor, lines);

        assertThat(verification.verify(operator).breaks()).contains(new Break(Kind.ANCHOR_DIFFERS, 2, ids.get(4)));
    }
}
