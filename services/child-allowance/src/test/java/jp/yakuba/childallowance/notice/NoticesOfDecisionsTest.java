package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each decision has a notice of its own, with the reason, the months and the sums of that decision. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesOfDecisionsTest {

    private final ClaimsOfATown town = new ClaimsOfATown("015903");
    private final NoticesOfATown notices = new NoticesOfATown(town);
    private final AmendmentsOfATown amendments = new AmendmentsOfATown(town);

    private boolean hasMayor;

    @BeforeEach
    void aMayor() {
        if (!hasMayor) {
            notices.certifiedBy("見本　一郎");
            hasMayor = true;
        }
    }

    @Test
    @Requirement("027/3.10#2")
    void a_claim_decided_against_is_told_with_the_reason_and_how_one_can_appeal() throws IOException {
        // Given
        var claim = town.rejected("3000000001", "3000000002", "監護していることが認められないため（児童手当法第4条第1項第1号）。");

        // When
        var issued = notices.issueOf(
                "clerk1",
                NoticesOfATown.CLERK,
                "claims/" + claim,
                "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}");

        // Then
        assertThat(issued.jsonPath().getString("kind")).isEqualTo("rejected");
        var document =
                notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + NoticesOfATown.id(issued) + "/document");
        Files.write(Path.of("target", "allowance-notice-rejected.pdf"), document.asByteArray());
        assertThat(NoticesOfATown.text(document))
                .contains("児童手当認定請求却下通知書", "確氏花子様", "見本市長見本一郎", "公印省略")
                .contains("請求年月日令和7年12月3日", "却下年月日令和8年")
                .contains("【却下した理由】監護していることが認められないため（児童手当法第4条第1項第1号）。")
                .contains("確氏一子令和7年11月20日生")
                .contains("審査請求をすることができます")
                .doesNotContain("支給の始まる月分");
    }

    @Test
    @Requirement("027/3.10#3")
    void more_for_a_child_who_came_is_told_month_by_month() throws IOException {
        // Given
        amendments.certified("3000000011", "3000000012");
        town.live("3000000011", "3000000013", "2026-05-20");
        var id = amendments.decided(AmendmentsOfATown.isBorn("3000000011", "3000000013", "2026-05-20", "2026-06-01"));

        // When
        var printed = notices.printed("amendments/" + id);

        // Then
        assertThat(printed)
                .contains("児童手当額改定通知書", "請求・届出年月日令和8年6月1日", "改定の始まる月分令和8年6月分")
                .contains("改定の事由額改定（増額）：出生")
                .contains("確氏一子令和8年5月20日生")
                .contains("令和8年6月分から令和10年11月分まで15,000円から30,000円に")
                .contains("審査請求をすることができます");
    }

    @Test
    @Requirement("027/3.10#3")
    void less_since_a_child_left_is_told_with_the_reason() {
        amendments.certified("3000000021", "3000000022");
        var id = amendments.decided(AmendmentsOfATown.leaves("3000000021", "3000000022", "2026-03-20"));

        assertThat(notices.printed("amendments/" + id))
                .contains("児童手当額改定通知書", "改定の始まる月分令和8年4月分", "監護・生計同一（維持）でなくなった")
                .contains("15,000円から0円に");
    }

    @Test
    @Requirement("027/3.10#4")
    void an_end_is_told_with_the_last_month_and_what_is_still_paid() throws IOException {
        amendments.certified("3000000031", "3000000032");
        var id = amendments.decided(AmendmentsOfATown.movesOut("3000000031", "2026-03-20"));

        assertThat(notices.printed("amendments/" + id))
                .contains("児童手当支給事由消滅通知書", "消滅の事由転出", "消滅年月日令和8年3月20日", "最後の支給月分令和8年3月分")
                .contains("【これから支払う手当】令和7年12月分から令和8年3月分まで15,000円計60,000円")
                .doesNotContain("支払い過ぎた手当");
    }

    /** 児童手当法第11条. */
    @Test
    void what_a_suspension_holds_back_is_told_apart_from_what_is_still_paid() {
        amendments.certified("3000000035", "3000000036");
        var suspended = notices.post(
                "clerk1",
                NoticesOfATown.CLERK,
                "recipients/3000000035/suspensions",
                "{\"firstMonth\": \"2026-02\", \"reason\": \"現況届が出ていない。\"}");
        assertThat(suspended.statusCode()).as(suspended.asString()).isEqualTo(200);
        var id = amendments.decided(AmendmentsOfATown.movesOut("3000000035", "2026-03-20"));

        assertThat(notices.printed("amendments/" + id))
                .contains("【これから支払う手当】令和7年12月分から令和8年1月分まで15,000円計30,000円")
                .contains("【支払を差し止めている手当】令和8年2月分から令和8年3月分まで15,000円計30,000円");
    }

    /** 児童手当法第12条: what was not paid is told to the children, by the decision on their claim. */
    @Test
    void the_end_by_death_is_told_to_nobody_who_has_died() {
        // Given
        amendments.certified("3000000033", "3000000034");
        ToldPeople.begin(
                town.accounts(), ToldPeople.item("3000000033", record -> record.put("state", ResidentState.DIED.code())
                        .putObject("deletion")
                        .put("reason", "33")
                        .putObject("date")
                        .put("value", "2026-03-20")
                        .put("unknown", false)));
        var id = amendments.decided(
                AmendmentsOfATown.movesOut("3000000033", "2026-03-20").replace("moved-out", "died"));

        // When
        var issued = notices.issueOf("clerk1", NoticesOfATown.CLERK, "amendments/" + id, """
                {"withoutSeal": true, "address": "見本県見本市一丁目", "passedAlerts": {"font-missing": "x"}}""");

        // Then
        assertThat(issued.statusCode()).isEqualTo(422);
        assertThat(issued.jsonPath().<String>getList("findings.code"))
                .containsExactly("child-allowance.notice-recipient-died");
    }

    @Test
    void a_decision_that_is_taken_back_is_told_as_a_revision() {
        amendments.certified("3000000041", "3000000042");
        var end = amendments.decided(AmendmentsOfATown.movesOut("3000000041", "2026-03-20"));
        var issuedBefore = notices.issuedOf("clerk1", "amendments/" + end);
        var id = amendments.decided(AmendmentsOfATown.takesBack("3000000041", end));

        assertThat(notices.printed("amendments/" + id))
                .contains("児童手当額改定通知書", "改定の事由改定・消滅の取消し", "令和8年4月分", "0円から15,000円に");
        var ofWhatWasTakenBack =
                notices.issueOf("clerk1", NoticesOfATown.CLERK, "amendments/" + end, "{\"withoutSeal\": true}");
        assertThat(ofWhatWasTakenBack.statusCode()).isEqualTo(422);
        assertThat(ofWhatWasTakenBack.asString()).contains("child-allowance.notice-taken-back");
        var printed = notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + issuedBefore + "/document");
        assertThat(printed.statusCode())
                .as("what was issued before it was taken back")
                .isEqualTo(409);
        assertThat(printed.asString()).contains("child-allowance.notice-taken-back");
    }

    @Test
    void a_claim_for_more_is_decided_against_with_a_reason_and_told_so() {
        // Given
        amendments.certified("3000000051", "3000000052");
        town.live("3000000051", "3000000053", "2026-05-20");
        var born = AmendmentsOfATown.isBorn("3000000051", "3000000053", "2026-05-20", "2026-06-01");

        // When
        var id = amendments.rejected(born, "監護していないため（児童手当法第9条第1項）。");

        // Then
        var told = amendments.get("amendments/" + id);
        assertThat(told.getString("state")).isEqualTo("rejected");
        assertThat(told.getString("rejection.reason")).contains("第9条第1項");
        assertThat(town.asked("select count(*) from child_allowance.amended where amendment_id = '" + id + "'"))
                .containsExactly("0");
        assertThat(notices.printed("amendments/" + id))
                .contains("児童手当額改定請求却下通知書", "請求年月日令和8年6月1日", "監護していないため（児童手当法第9条第1項）。");
        assertThatThrownBy(() ->
                        town.asked("delete from child_allowance.amendment_rejection returning amendment_id::text"))
                .hasStackTraceContaining("permission denied");
        amendments.decided(born);
    }

    @Test
    void what_nobody_claimed_is_not_decided_against_nor_does_one_decide_against_what_one_entered() {
        amendments.certified("3000000061", "3000000062");
        var id = amendments.entered(AmendmentsOfATown.leaves("3000000061", "3000000062", "2026-03-20"));

        assertRefused(amendments.reject("approver1", id, 1, "x"), 409, "child-allowance.amendment-not-claimed");
        assertRefused(amendments.reject("approver1", id, 1, ""), 422, "required");
        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, "amendments/" + id, "{\"withoutSeal\": true}"),
                422,
                "child-allowance.notice-undecided");
    }

    @Test
    @Requirement("027/4.18#1")
    void a_paper_that_names_a_child_who_hides_takes_the_right_and_a_reason_and_a_reprint_takes_a_new_one() {
        amendments.certified("3000000071", "3000000072");
        var id = amendments.decided(AmendmentsOfATown.leaves("3000000071", "3000000072", "2026-03-20"));
        var before = notices.issuedOf("clerk1", "amendments/" + id);
        ToldPeople.follow(
                town.accounts(),
                ToldPeople.guardedNow(
                        "3000000072",
                        ToldPeople.named("確氏　一子", "一子", "カクシ　イチコ")
                                .andThen(ToldPeople.born("2025-11-20"))
                                .andThen(ToldPeople.livingAt("隠町七番地", "3000000079"))));
        var plain = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";

        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, "amendments/" + id, plain),
                403,
                "child-allowance.notice-address-hidden");
        assertRefused(
                notices.issueOf("approver1", NoticesOfATown.APPROVER, "amendments/" + id, plain),
                422,
                "child-allowance.notice-to-protected-person");
        assertRefused(
                notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + before + "/document"),
                403,
                "child-allowance.notice-address-hidden");
        assertRefused(
                notices.post(
                        "approver1", NoticesOfATown.APPROVER, "notices/" + before + "/reprints", "{\"reason\": \"x\"}"),
                409,
                "child-allowance.notice-to-be-confirmed");
        var issued = notices.issuedOfByOneWhoMay("approver1", "amendments/" + id);
        assertThat(NoticesOfATown.text(
                        notices.get("approver1", NoticesOfATown.APPROVER, "notices/" + issued + "/document")))
                .contains("確氏一子", "試験町一丁目")
                .doesNotContain("隠町");
    }

    @Test
    void on_the_screen_the_page_of_an_amendment_leads_to_its_notices_and_back_to_them_after_each_step() {
        // Given
        amendments.certified("3000000081", "3000000082");
        var id = amendments.decided(AmendmentsOfATown.movesOut("3000000081", "2026-03-20"));
        var here = "/child-allowance/amendments/" + id + "/notices";
        assertThat(page("/child-allowance/amendments/" + id)).contains(here);
        assertThat(page(here)).contains("児童手当支給事由消滅通知書を発行します");

        // When
        var done = posted(here, "alertReason.font-missing", "x");

        // Then
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        var pdf = page(here).replaceFirst("(?s).*href=\"([^\"]*/pdf)\".*", "$1");
        assertThat(posted(pdf.replace("/pdf", "/reprints"), "reason", "").asString())
                .contains("児童手当支給事由消滅通知書の発行");
        assertThat(posted(pdf.replace("/pdf", "/disposal"), "reason", "誤って発行した").header("Location"))
                .endsWith(here);
        assertThat(page(here)).contains("処分済み（誤って発行した）");
    }

    private String page(String path) {
        return town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(path)
                .asString();
    }

    private Response posted(String path, String name, String value) {
        return town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .formParam("withoutSeal", "true")
                .formParam(name, value)
                .post(path);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
