package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.childallowance.statusreport.StatusReportsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Who must file is asked for it and reminded by a letter, once each by the job, and again by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LettersTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);

    private static final String MOTHER = "6500000001";
    private static final String CHILD = "6500000002";
    private static final String HIDING = "6500000003";
    private static final String HER_CHILD = "6500000004";
    private static final String PLAIN = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";
    private static final String ASKED =
            PLAIN.replace("{\"withoutSeal\"", "{\"kind\": \"report-asked\", \"withoutSeal\"");
    private static final String REMINDED = ASKED.replace("report-asked", "report-reminded");
    private static final String LETTERS = "status-reports/2026/letters";
    private static final String HERS = "status-reports/2026/recipients/" + MOTHER;

    private final ClaimsOfATown claims = new ClaimsOfATown(
            MunicipalityCode.ofBody("991" + TOWNS.incrementAndGet()).value());

    private final StatusReportsOfATown reports = new StatusReportsOfATown(claims);
    private final NoticesOfATown notices = new NoticesOfATown(claims);

    @Test
    @Requirement("027/4.7#2")
    void who_must_file_is_asked_once_is_sent_what_was_issued_and_is_reminded_once_the_term_is_past() {
        // Given
        mother();
        assertThat(dispatched()).as("nothing was issued").isZero();

        // When
        issues("report-asked", false);
        issues("report-asked", false);

        // Then
        assertThat(kinds()).isEqualTo("report-asked");
        assertThat(dispatched()).isEqualTo(1);
        issues("report-reminded", false);
        issues("report-reminded", false);
        assertThat(kinds()).isEqualTo("report-reminded,report-asked");
        assertRefused(order(REMINDED), 422, "child-allowance.letter-nobody-left");
        assertThat(notices.printed(HERS))
                .contains("児童手当現況届の督促", "提出期限令和8年6月30日", "【提出が必要な理由】離婚協議中で配偶者と別居")
                .contains("令和8年6月分から、手当の支払を差し止めます（児童手当法第11条）")
                .doesNotContain("審査請求");
    }

    @Test
    void what_was_issued_by_mistake_is_issued_and_sent_anew_and_who_has_filed_is_asked_no_more() {
        // Given
        mother();
        var first = notices.issuedOf("clerk1", HERS);
        assertThat(NoticesOfATown.text(notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + first + "/document")))
                .contains("児童手当現況届の提出案内", "提出するもの児童手当現況届（令和8年。令和8年6月1日現在の状況）");
        var disposed = notices.post(
                "clerk1", NoticesOfATown.CLERK, "notices/" + first + "/disposal", "{\"reason\": \"汚したため\"}");
        assertThat(disposed.statusCode()).as(disposed.asString()).isEqualTo(200);
        assertThat(dispatched()).isZero();

        // When
        issues("report-asked", false);

        // Then
        assertThat(dispatched()).isEqualTo(1);
        var filed = notices.post("clerk1", NoticesOfATown.CLERK, HERS + "/steps", "{\"step\": \"receive\"}");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, HERS, PLAIN),
                422,
                "child-allowance.status-report-not-awaited");
        assertRefused(order(ASKED), 422, "child-allowance.letter-nobody-left");
    }

    @Test
    void a_job_that_is_killed_goes_on_and_nobody_has_two() {
        mother();

        assertThatThrownBy(() -> issues("report-asked", true)).hasMessage("killed");
        assertThat(kinds()).isEmpty();
        issues("report-asked", false);

        assertThat(kinds()).isEqualTo("report-asked");
    }

    @Test
    @Requirement("027/4.18#1")
    void who_hides_is_left_out_by_the_job_and_written_to_by_one_who_may_know_without_what_tells_of_homes() {
        // Given
        notices.certifiedBy("見本　一郎");
        claims.certified(HIDING, HER_CHILD);
        reports.add(HIDING);
        ToldPeople.follow(claims.accounts(), ToldPeople.protectedNow(HIDING, ToldPeople.livingAt("隠町七番地", HIDING)));

        // When
        issues("report-asked", false);

        // Then
        var hers = "status-reports/2026/recipients/" + HIDING;
        assertThat(kinds()).isEmpty();
        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, hers, PLAIN),
                403,
                "child-allowance.notice-address-hidden");
        var issued = notices.issuedOfByOneWhoMay("approver1", hers);
        assertThat(NoticesOfATown.text(
                        notices.get("approver1", NoticesOfATown.APPROVER, "notices/" + issued + "/document")))
                .contains("隠町七番地", "公簿だけでは受給の要件を確かめられないため。")
                .doesNotContain("別居");
    }

    @Test
    void without_a_certifier_no_letter_is_ordered() {
        claims.certified(MOTHER, CHILD);
        reports.add(MOTHER);

        assertThat(order(ASKED).statusCode()).isEqualTo(422);
    }

    @Test
    @Requirement("027/4.8#3")
    void a_task_that_wants_a_statement_is_written_of_to_its_recipient_with_the_child_and_the_day() {
        // Given
        notices.certifiedBy("見本　一郎");
        claims.certified(MOTHER, CHILD);
        claims.live(MOTHER, HER_CHILD, "2009-05-10");
        var task = claims.asked("""
                        with raised as (insert into child_allowance.task
                            (task_id, kind, subject, event, recipient, due, state, changed_at)
                            values ('%s', 'statement', '%s', '2028-03-31', '%s', '2028-03-31', 'open', now()) returning task_id)
                        select task_id::text from raised""".formatted(UUID.randomUUID(), HER_CHILD, MOTHER))
                .getFirst();

        // When
        var printed = notices.printed("tasks/" + task);
        var again = notices.post("clerk1", NoticesOfATown.CLERK, "statement-letters", PLAIN);

        // Then
        assertThat(printed)
                .contains("監護相当・生計費の負担についての確認書の提出案内", "提出期限令和10年3月31日")
                .contains("平成21年5月10日生", "令和10年4月分から数に入らず");
        assertRefused(again, 422, "child-allowance.letter-nobody-left");
        assertThat(notices.get("clerk1", NoticesOfATown.CLERK, "tasks/" + task + "/notices")
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactly("statement-asked");
        claims.asked(
                "with done as (update child_allowance.task set state = 'done' returning 1) select count(*)::text from done");
        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, "tasks/" + task, PLAIN),
                422,
                "child-allowance.statement-not-awaited");
    }

    @Test
    void on_the_screens_the_year_and_the_report_lead_to_their_letters() {
        // Given
        mother();
        assertThat(page("/child-allowance/status-reports/2026/letters")).contains("提出案内（1人）", "督促（0人）");

        // When
        var ordered = claims.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .formParam("kind", "report-asked")
                .formParam("withoutSeal", "true")
                .formParam("alertReason.font-missing", "x")
                .post("/child-allowance/status-reports/2026/letters");

        // Then
        assertThat(ordered.statusCode()).as(ordered.asString()).isEqualTo(303);
        assertThat(ordered.header("Location")).contains("/jobs/");
        assertThat(page("/child-allowance/status-reports?year=2026")).contains("/status-reports/2026/letters");
        assertThat(page("/child-allowance/status-reports/2026/" + MOTHER)).contains(MOTHER + "/notices");
        assertThat(page("/child-allowance/status-reports/2026/" + MOTHER + "/notices"))
                .contains("/child-allowance/status-reports?year=2026", "発行する");
        assertThat(page("/child-allowance/statement-letters")).contains("0人").doesNotContain("一括発行する");
    }

    private void mother() {
        notices.certifiedBy("見本　一郎");
        claims.certified(MOTHER, CHILD);
        reports.add(MOTHER);
    }

    private int dispatched() {
        var sent = notices.post("clerk1", NoticesOfATown.CLERK, "status-reports/2026/dispatch", "");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        return sent.jsonPath().getInt("reports");
    }

    private Response order(String body) {
        return notices.post("clerk1", NoticesOfATown.CLERK, LETTERS, body);
    }

    /** Runs the job to its end; or lets it die at the end of its first step. */
    private void issues(String kind, boolean andDies) {
        DrivenLetters.run(
                claims.accounts(),
                LetterRound.What.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)),
                "2026",
                andDies);
    }

    private String kinds() {
        return String.join(
                ",",
                claims.asked(
                        "select kind from child_allowance.notice_issue order by issued_at desc, number_sequence desc"));
    }

    private String page(String path) {
        return claims.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(path)
                .asString();
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
