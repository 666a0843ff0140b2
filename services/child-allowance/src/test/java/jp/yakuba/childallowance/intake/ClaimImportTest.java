package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.Intake;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Claims come in a file, as the counter enters them: the good ones go on into review, and the others are told line by line. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimImportTest {

    private static final String HEADER = "請求者宛名番号,受給資格,配偶者,配偶者宛名番号,請求日,請求の事由,事由の日,"
            + "児童1宛名番号,児童1生年月日,児童1監護開始日,児童1生計,児童1別居,"
            + "児童2宛名番号,児童2生年月日,児童2監護開始日,児童2生計,児童2別居,"
            + "金融機関コード,支店コード,預金種目,口座番号,口座名義,確認した理由\n";

    private final ClaimsOfATown town = new ClaimsOfATown("012416");
    private final FilesOfATown files = new FilesOfATown(town.accounts(), "claim");

    @Inject
    Database database;

    @Inject
    Intakes intakes;

    @Inject
    Intake<FiledLine<CertificationClaim>> intake;

    /** Whom a line is about, and for whom is claimed: both live in the town. */
    private String line(String claimant, String child) {
        town.live(claimant, child, "2025-11-20");
        return claimant + ",parent,,,2025-12-03,birth,2025-11-20," + child
                + ",2025-11-20,2025-11-20,shared,false,,,,,,0001,001,1,7654321,カクシ ハナコ,\n";
    }

    private static String with(String line, String reason) {
        return line.strip() + reason + "\n";
    }

    private List<String> entered(String prefix) {
        return town.asked("select content #>> '{claimant,addressee}' || ' ' || state || ' ' || entered_by from"
                + " child_allowance.claim where content #>> '{claimant,addressee}' like '" + prefix + "%' order by 1");
    }

    @Test
    @Requirement("027/4.2#2")
    void a_good_line_is_a_claim_that_others_review_and_decide() {
        // Given
        var file = HEADER + line("8010000001", "8010000002") + line("8010000003", "8010000004");

        // When
        var job = files.taken("all-or-nothing", file);

        // Then
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("succeeded");
        assertThat(job.getInt("counts.done")).isEqualTo(2);
        assertThat(entered("801")).containsExactly("8010000001 draft importer", "8010000003 draft importer");
        var id = town.asked("select claim_id::text from child_allowance.claim"
                        + " where content #>> '{claimant,addressee}' = '8010000001'")
                .getFirst();
        assertThat(town.step("clerk2", id, "review", 1, "{}").statusCode()).isEqualTo(200);
        assertThat(town.step("approver1", id, "registration", 2, "{}").statusCode())
                .isEqualTo(200);
        assertThat(town.look(id).jsonPath().getString("months.first")).isEqualTo("2025-12");
        assertThat(town.asked("select operation from platform.audit_entry where operation like"
                        + " 'child-allowance.claim.import%' order by entry_id"))
                .contains("child-allowance.claim.import-order", "child-allowance.claim.import");
    }

    @Test
    @Requirement("027/4.2#2")
    void a_file_with_one_bad_row_enters_nothing_or_the_rest_and_says_which() {
        // Given
        var file = HEADER
                + line("8020000001", "8020000002")
                + line("8020000003", "8020000004").replace("0001,001,", "0001,999,")
                + line("8020000005", "8020000006");

        // When
        var nothing = files.taken("all-or-nothing", file);

        // Then
        assertThat(nothing.getString("problem.code")).isEqualTo("nothing-loaded");
        assertThat(nothing.getString("problem.remedy")).contains("「誤りのある請求を除いて、残りを取り込む」");
        assertThat(files.found(nothing)).containsExactly("3 支店コード branch-unknown");
        assertThat(entered("802")).isEmpty();

        // When
        var rest = files.taken("the-rest", file);

        // Then
        assertThat(rest.getString("state")).isEqualTo("succeeded");
        assertThat(rest.getInt("counts.done")).isEqualTo(2);
        assertThat(rest.getInt("counts.refused")).isEqualTo(1);
        assertThat(files.found(rest)).containsExactly("3 支店コード branch-unknown");
        assertThat(entered("802")).containsExactly("8020000001 draft importer", "8020000005 draft importer");

        // When
        var again = files.taken("the-rest", file);

        // Then
        assertThat(again.getInt("counts.done")).isZero();
        assertThat(files.found(again))
                .contains("2 請求者宛名番号 claimant-in-other-claim", "4 請求者宛名番号 claimant-in-other-claim");
        assertThat(entered("802")).hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_told_at_its_item() {
        // Given
        var good = line("8030000001", "8030000002");
        var file = HEADER
                + good.replace("parent", "mother")
                + good.replace("2025-12-03", "2025-13-03")
                + good.replace("8030000001", "80300x0001")
                + good.replace(",shared,", ",,")
                + "8030000001,parent\n";

        // When
        var job = files.taken("the-rest", file);

        // Then
        assertThat(files.found(job))
                .containsExactly(
                        "2 受給資格 unknown-code",
                        "3 請求日 date-impossible",
                        "4 請求者宛名番号 digits-only",
                        "5 児童1生計 required",
                        "6 column-count");
        assertThat(entered("803")).isEmpty();
    }

    @Test
    void a_child_in_two_lines_and_a_spouse_with_a_line_of_their_own_are_found_between_the_lines() {
        // Given
        var first = line("8040000001", "8040000002");
        var second = line("8040000003", "8040000002");
        var spouse = line("8040000005", "8040000006").replace("parent,,", "parent,apart,8040000007");
        var other = line("8040000007", "8040000008");

        // When
        var job = files.taken("the-rest", HEADER + first + second + spouse + other);

        // Then
        assertThat(files.found(job)).contains("3 line-doubled", "4 line-of-spouse");
        assertThat(entered("804")).containsExactly("8040000001 draft importer", "8040000007 draft importer");
    }

    @Test
    void an_alert_takes_a_reason_as_at_the_counter() {
        // Given
        var differs = line("8050000001", "8050000002").replace("カクシ ハナコ", "ベツ タロウ");

        // When
        var refused = files.taken("the-rest", HEADER + differs);
        var taken = files.taken("the-rest", HEADER + with(differs, "旧姓の口座。通帳で確かめた。"));

        // Then
        assertThat(refused.getInt("counts.refused")).isEqualTo(1);
        assertThat(files.found(refused)).containsExactly("2 口座名義 account-holder-differs");
        assertThat(taken.getInt("counts.warned")).isEqualTo(1);
        assertThat(town.asked("select passed_alerts ->> 'child-allowance.account-holder-differs' from"
                        + " child_allowance.claim where content #>> '{claimant,addressee}' = '8050000001'"))
                .containsExactly("旧姓の口座。通帳で確かめた。");
    }

    @Test
    void a_file_of_something_else_is_refused_and_unknown_columns_can_be_left_aside() {
        assertThat(files.taken("all-or-nothing", "氏名,住所\nx,y\n").getString("problem.code"))
                .isEqualTo("unknown-item");
        assertThat(files.taken("all-or-nothing", "").getString("problem.code")).isEqualTo("file-empty");
    }

    @Test
    @Requirement("027/4.2#2")
    void killed_at_any_step_it_goes_on_and_does_nothing_twice() {
        // Given
        var steps = new Steps(HEADER + line("8060000001", "8060000002") + line("8060000003", "8060000004"));

        // When
        var done = 0;
        for (var more = true; more; done++) {
            steps.killed();
            assertThat(entered("806")).isEmpty();
            more = steps.next().cursor() != null;
        }

        // Then
        assertThat(done).isEqualTo(3);
        assertThat(entered("806")).hasSize(2);
        assertThat(town.asked("select line_number::text from child_allowance.intake_line"))
                .isEmpty();
    }

    @Test
    void what_the_counter_entered_meanwhile_is_left_out_or_stops_everything() {
        // Given
        var steps = new Steps(HEADER + line("8070000001", "8070000002") + line("8070000003", "8070000004"));
        steps.next();
        steps.next();

        // When
        town.entered("8070000003", "8070000004");
        var last = steps.next();

        // Then
        assertThat(last.cursor()).isNull();
        assertThat(last.counts().done()).isEqualTo(1);
        assertThat(last.findings())
                .extracting(found -> found.row() + " " + found.finding().field() + " "
                        + found.finding().code())
                .contains("3 請求者宛名番号 child-allowance.claimant-in-other-claim");
        assertThat(entered("807")).containsExactly("8070000001 draft importer", "8070000003 draft clerk1");
    }

    /** An import of the rest whose steps are taken one by one. */
    private final class Steps {

        private final Operator operator = town.accounts().operator("importer", Role.ADMINISTRATOR);
        private JobRun run;

        Steps(String file) {
            var stored = intakes.desk(ClaimFile.TERMS)
                    .store(operator, "claims.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            this.run = new JobRun(
                    new JobId(UUID.randomUUID()),
                    Json.object().put("file", stored.id().toString()).put("mode", IntakeMode.THE_REST.name()),
                    null,
                    Counts.NONE);
        }

        Step next() {
            var step = database.transact(operator, work -> intake.next(work, run));
            var cursor = step.cursor();
            run = new JobRun(
                    run.id(),
                    run.parameters(),
                    cursor == null
                            ? null
                            : JobRequest.of(intake.code(), (Record) cursor).parameters(),
                    run.counts());
            return step;
        }

        /** Does the step, and dies before anything of it is there to stay. */
        void killed() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.transactAll(operator, work -> {
                        intake.next(work, run);
                        throw new IllegalStateException("killed");
                    }));
        }
    }
}
