package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;

/** What is paid is told with the months, sums, day and account of the bank file; what is held back, with the reason. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticesOfPaymentsTest {

    private static final String PLAIN = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";

    @Test
    @Requirement("027/3.10#5")
    void a_payment_is_told_as_the_bank_is_told_and_once_more_with_what_was_set_off() throws IOException {
        var town = town("015911");
        town.payments().recipient("3100000001", "2026-10", 15_000);
        lives(town, "3100000001", "受給　花子");
        var run = town.payments().paid("2026-12");

        var printed = town.notices().printed("recipients/3100000001/payments/" + run);

        assertThat(town.payments().file(run).get(1)).contains("0000030000");
        assertThat(printed)
                .contains("児童手当支払通知書", "受給花子様", "支払年月日令和8年12月10日", "振込額30,000円")
                .contains("東京営業部普通＊＊＊＊567")
                .contains("令和8年10月分から令和8年11月分まで15,000円計30,000円")
                .doesNotContain("1234567", "内払調整", "審査請求");

        town.payments().decide("3100000001", "2026-10", 10_000);
        var next = town.payments().paid("2027-02");

        var id = town.notices().issuedOf("clerk1", "recipients/3100000001/payments/" + next);
        var document = town.notices().get("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/document");
        Files.write(Path.of("target", "allowance-notice-paid.pdf"), document.asByteArray());
        assertThat(town.payments().file(next).get(1)).contains("0000010000");
        assertThat(NoticesOfATown.text(document))
                .contains("振込額10,000円", "令和8年12月分から令和9年1月分まで10,000円計20,000円")
                .contains("（内払調整）】令和8年10月分から令和8年11月分まで5,000円計10,000円");
        assertThat(town.payments()
                        .get("/child-allowance/v1/recipients/3100000001/notices")
                        .jsonPath()
                        .getList("items.run"))
                .containsExactly(next, run);
    }

    @Test
    void a_payment_that_came_back_or_was_never_made_is_not_told() {
        // Given
        var town = town("015920");
        town.payments().recipient("3100000011", "2026-10", 15_000);
        lives(town, "3100000011", "受給　花子");
        var run = town.payments().previewed("2026-12");
        var notices = "recipients/3100000011/payments/" + run;
        assertRefused(issued(town, "clerk1", notices), 422, "child-allowance.notice-unpaid");
        assertRefused(issued(town, "clerk1", "payment-runs/" + run), 422, "child-allowance.notice-nobody-left");
        town.payments().approved(run);

        // When
        town.payments().results(run, "all-or-nothing", "1,1234567,30000,account-closed");

        // Then
        assertRefused(issued(town, "clerk1", notices), 422, "child-allowance.notice-payment-returned");
        assertRefused(issued(town, "clerk1", "payment-runs/" + run), 422, "child-allowance.notice-nobody-left");
        assertThat(issued(town, "clerk1", "recipients/3100000019/payments/" + run)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_held_back_is_told_with_the_reason_and_so_is_the_release() {
        var town = town("015938");
        town.payments().recipient("3100000021", "2026-10", 15_000);
        lives(town, "3100000021", "受給　花子");
        var here = "recipients/3100000021/suspensions";
        assertRefused(issued(town, "clerk1", here), 422, "child-allowance.suspended-not");
        town.payments().suspend("3100000021", "2026-10", "現況届の提出がないため。");

        assertThat(town.notices().printed(here))
                .contains("児童手当支払差止通知書", "差止年月日令和8年", "差し止める手当令和8年10月分から")
                .contains("【差止の理由】現況届の提出がないため。", "審査請求をすることができます");

        town.payments().entered("3100000021", "releases", "{\"reason\": \"現況届が提出されたため。\"}");

        assertThat(town.notices().printed(here))
                .contains("児童手当支払差止解除通知書", "解除年月日令和8年", "【解除の理由】現況届が提出されたため。")
                .doesNotContain("審査請求", "差し止める手当");
    }

    @Test
    @Requirement("027/3.10#5")
    void a_municipality_that_does_not_tell_of_payments_issues_none() {
        var town = town("015946");
        var set = town.payments().post("approver1", "/child-allowance/v1/payment-settings", """
                {"firstDay": "2025-01-01", "payDay": 10, "client": "0123456789", "lineEnd": "none", "notices": "none",
                 "from": {"bank": "0001", "branch": "001", "kind": "1", "number": "0000123", "holder": "ヤクバシ カイケイ"}}""");
        assertThat(set.jsonPath().getString("items[0].notices")).isEqualTo("none");
        assertThat(set.jsonPath().getString("items[1].notices")).isEqualTo("each");
        town.payments().recipient("3100000031", "2026-10", 15_000);
        lives(town, "3100000031", "受給　花子");
        var run = town.payments().paid("2026-12");

        assertRefused(
                issued(town, "clerk1", "recipients/3100000031/payments/" + run),
                422,
                "child-allowance.notice-payments-untold");
        assertRefused(issued(town, "clerk1", "payment-runs/" + run), 422, "child-allowance.notice-payments-untold");
    }

    @Test
    void a_whole_run_is_told_in_one_document_but_for_who_hides_and_whose_address_nobody_knows() {
        var town = town("015954");
        for (var one : new String[] {"3100000041", "3100000042", "3100000043", "3100000044"}) {
            town.payments().recipient(one, "2026-10", 15_000);
        }
        lives(town, "3100000041", "受給　一郎");
        lives(town, "3100000042", "受給　二郎");
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        "3100000043",
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ")
                                .andThen(ToldPeople.livingAt("隠町七番地", "3100000043"))));
        ToldPeople.follow(
                town.accounts(),
                ToldPeople.protectedNow(
                        "3100000043",
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ")
                                .andThen(ToldPeople.livingAt("隠町七番地", "3100000043"))));
        var run = town.payments().paid("2026-12");

        var job = done(town, issued(town, "clerk1", "payment-runs/" + run));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("succeeded");
        assertThat(job.getList("results")).hasSize(1);
        var document = job.getString("results[0].href");
        assertThat(town.accounts()
                        .restAs("clerk1", NoticesOfATown.CLERK)
                        .get(document)
                        .statusCode())
                .as("who is in it may have begun to hide since")
                .isEqualTo(403);
        var printed =
                town.accounts().restAs("approver1", NoticesOfATown.APPROVER).get(document);
        assertThat(NoticesOfATown.text(printed))
                .contains("受給一郎様", "受給二郎様", "本庁支払通知0011/1", "本庁支払通知0021/1", "30,000円")
                .doesNotContain("隠家", "隠町");
        var findings = town.payments().get("/jobs/v1/jobs/" + job.getString("id") + "/findings");
        assertThat(findings.asString())
                .contains("3100000043", "3100000044", "child-allowance.notice-person-unknown")
                .contains("child-allowance.notice-to-protected-person")
                .doesNotContain("隠町", "3100000041");
        var again = done(town, issued(town, "clerk1", "payment-runs/" + run));
        assertThat(again.getList("results")).isNullOrEmpty();
        assertThat(town.payments()
                        .asked("select recipient || ' ' || count(*) from child_allowance.notice_issue"
                                + " group by recipient order by 1"))
                .containsExactly("3100000041 1", "3100000042 1");

        var hers = "recipients/3100000043/payments/" + run;
        assertRefused(issued(town, "clerk1", hers), 403, "child-allowance.notice-address-hidden");
        var single = town.notices().issuedOfByOneWhoMay("approver1", hers);
        assertThat(NoticesOfATown.text(
                        town.notices().get("approver1", NoticesOfATown.APPROVER, "notices/" + single + "/document")))
                .contains("隠町七番地");
        assertRefused(
                town.notices().get("clerk1", NoticesOfATown.CLERK, "notices/" + single + "/document"),
                409,
                "not-printable");
    }

    @Test
    void on_the_screen_the_pages_of_a_recipient_and_of_a_run_lead_to_their_notices() {
        // Given
        var town = town("015962");
        town.payments().recipient("3100000051", "2026-10", 15_000);
        lives(town, "3100000051", "受給　花子");
        var run = town.payments().paid("2026-12");
        town.payments().suspend("3100000051", "2030-01", "現況届の提出がないため。");
        var here = "/child-allowance/payments/3100000051/notices";
        assertThat(page(town, "/child-allowance/payments/3100000051")).contains(here);
        assertThat(page(town, here))
                .as(
                        "what is told with the first key is the newest of what was decided; who wants a certificate chooses it")
                .containsSubsequence("今の差止、又はその解除", "令和8年12月10日の支払（30,000円）", ">受給証明書<");

        // When
        assertThat(posted(town, here, run).statusCode()).isEqualTo(303);
        assertThat(posted(town, here, "suspension").statusCode()).isEqualTo(303);

        assertThat(posted(town, here, "receipt").statusCode()).isEqualTo(303);

        // Then
        assertThat(page(town, here)).contains("児童手当支払通知書", "児童手当支払差止通知書", "児童手当受給証明書");
        assertThat(posted(town, here, "nothing").asString()).contains("何を通知するかが選ばれていません。");
        var ofRun = "/child-allowance/payment-runs/" + run + "/notices";
        assertThat(page(town, "/child-allowance/payment-runs/" + run)).contains(ofRun);
        assertThat(page(town, ofRun)).contains("0人").doesNotContain("一括発行する");
        assertThat(posted(town, ofRun, "").asString()).contains("支払通知書の出ていない受給者はいません");
    }

    @Test
    @Requirement("027/4.17#2")
    void what_is_received_is_certified_up_to_the_month_with_the_children_and_what_was_paid() {
        var town = town("015971");
        var claims = town.notices().town();
        var here = "recipients/" + ToldPeople.TARO + "/receipts";
        assertThat(issued(town, "clerk1", here).statusCode()).isEqualTo(404);
        town.payments().recipient("3100000061", "2026-12", 15_000);
        assertRefused(issued(town, "clerk1", "recipients/3100000061/receipts"), 422, "child-allowance.receipt-nothing");
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.born("2025-11-20"))));
        claims.certified(ToldPeople.TARO, ToldPeople.HANAKO);

        assertThat(town.notices().printed(here))
                .contains("児童手当受給証明書", "令和7年12月分から", "【支払った手当】まだありません")
                .contains("令和8年11月分の月額15,000円")
                .contains("試験花子令和7年11月20日生令和7年12月分から令和8年11月分まで")
                .contains("【手当の月額】令和7年12月分から令和8年11月分まで15,000円")
                .doesNotContain("審査請求");

        town.payments().paid("2026-12");

        var again = town.notices().issuedOf("clerk1", here);
        var document = town.notices().get("clerk1", NoticesOfATown.CLERK, "notices/" + again + "/document");
        written("allowance-receipt.pdf", document);
        assertThat(NoticesOfATown.text(document)).contains("【支払った手当】令和7年12月分から令和8年11月分まで15,000円計180,000円");
        assertThat(town.payments()
                        .get("/child-allowance/v1/recipients/" + ToldPeople.TARO + "/notices")
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactly("received", "received");
    }

    private static void written(String name, Response document) {
        try {
            Files.write(Path.of("target", name), document.asByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Town(TestAccounts accounts, NoticesOfATown notices, PaymentsOfATown payments) {}

    private static Town town(String municipality) {
        var claims = new ClaimsOfATown(municipality);
        var notices = new NoticesOfATown(claims);
        notices.certifiedBy("見本　一郎");
        return new Town(claims.accounts(), notices, new PaymentsOfATown(claims.accounts()).payingOnTheTenth());
    }

    private static void lives(Town town, String number, String name) {
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(number, ToldPeople.named(name, name.replaceFirst(".*　", ""), "ジユキユウ　ハナコ")));
    }

    private static Response issued(Town town, String userId, String matter) {
        return town.notices().issueOf(userId, NoticesOfATown.CLERK, matter, PLAIN);
    }

    private static JsonPath done(Town town, Response ordered) {
        assertThat(ordered.statusCode()).as(ordered.asString()).isEqualTo(202);
        var at = "/jobs/v1/jobs/" + ordered.jsonPath().getString("job");
        for (var tries = 0; tries < 600; tries++) {
            var job = town.payments().get(at).jsonPath();
            if (job.getString("endedAt") != null) {
                return job;
            }
            pause();
        }
        throw new AssertionError("the job does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String page(Town town, String path) {
        return town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(path)
                .asString();
    }

    private static Response posted(Town town, String path, String matter) {
        return town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .formParam("matter", matter)
                .formParam("withoutSeal", "true")
                .formParam("alertReason.font-missing", "x")
                .post(path);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
