package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A certification is taken back (職権による取消し): its months vanish, and what was decided of it since falls with it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnulmentTest {

    private static final String FALL = "child-allowance.amendments-fall";

    /** Of whom nothing stands. */
    private static final String NOTHING = "null";

    private final AmendmentsOfATown town =
            new AmendmentsOfATown(MunicipalityCode.ofBody("98952").value());

    /** What takes back the certification on a claim. */
    static String annuls(String recipient, String claim) {
        return """
                {"recipient": "%s", "kind": "annulment", "basis": "ex-officio", "date": "2026-06-01", "annuls": "%s",
                 "grounds": "別の人と取り違えて認定したため。", "children": []}""".formatted(recipient, claim).replace("\n", " ");
    }

    private static String passing(String body) {
        return body.replaceFirst("}$", ", \"passedAlerts\": {\"" + FALL + "\": \"確かめた\"}}");
    }

    @Test
    @Requirement("027/4.3#4")
    void a_certification_taken_back_leaves_no_month_and_the_same_and_another_may_claim_anew() {
        // Given
        var claim = town.claims().certified("5010000001", "5010000002");
        var draft = town.reviewed(annuls("5010000001", claim));
        assertThat(town.standing("5010000001")).isNotEqualTo(NOTHING);
        assertThat(town.step("clerk1", "amendments", draft, "registration", 2).statusCode())
                .isEqualTo(403);

        // When
        assertThat(town.step("approver1", "amendments", draft, "registration", 2)
                        .statusCode())
                .isEqualTo(200);

        // Then
        assertThat(town.standing("5010000001")).isEqualTo(NOTHING);
        assertThat(town.get("claims/" + claim).getString("annulledBy")).isEqualTo(draft);
        assertThat(town.look(draft).getString("months.changes[0].first")).isEqualTo("2025-12");
        assertThat(town.look(draft).getString("months.last")).isNull();
        assertRefused(town.enter(annuls("5010000001", claim)), "child-allowance.annulment-of-nothing", "annuls");
        assertRefused(
                town.enter(AmendmentsOfATown.movesOut("5010000001", "2026-03-20")),
                "child-allowance.amendment-without-certification",
                "event");
        town.claims().certified("5010000003", "5010000002");
        assertRefused(
                town.enter(AmendmentsOfATown.takesBack("5010000001", draft)),
                "child-allowance.child-certified",
                "rescinds");
    }

    @Test
    void who_claimed_anew_for_the_same_months_does_not_get_the_first_certification_back_besides() {
        // Given
        var claim = town.claims().certified("5015000001", "5015000002");
        var annulment = town.decided(annuls("5015000001", claim));

        // When
        town.claims().certified("5015000001", "5015000003");

        // Then
        assertRefused(
                town.enter(AmendmentsOfATown.takesBack("5015000001", annulment)),
                "child-allowance.entitlements-overlap",
                "recipient");
    }

    @Test
    @Requirement("027/4.3#4")
    void what_was_decided_of_it_since_falls_with_it_is_said_before_and_comes_back_with_it() {
        // Given
        var claim = town.claims().certified("5020000001", "5020000002");
        var born = town.decided(AmendmentsOfATown.isBorn("5020000001", "5020000003", "2026-02-10", "2026-02-25"));
        var before = town.standing("5020000001");
        var asked = town.enter(annuls("5020000001", claim));
        assertThat(asked.jsonPath().getList("findings.code")).containsExactly(FALL);
        assertThat(asked.jsonPath().getString("findings[0].message")).contains("額改定・消滅1件");

        // When
        var annulment = town.decided(passing(annuls("5020000001", claim)));

        // Then
        assertThat(town.standing("5020000001")).isEqualTo(NOTHING);
        assertRefused(
                town.enter(AmendmentsOfATown.takesBack("5020000001", born)),
                "child-allowance.rescission-of-nothing",
                "rescinds");
        town.decided(AmendmentsOfATown.takesBack("5020000001", annulment));
        assertThat(town.standing("5020000001")).isEqualTo(before);
        assertThat(town.get("claims/" + claim).getString("annulledBy")).isNull();
        assertThat(town.enter(AmendmentsOfATown.takesBack("5020000001", born)).statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.3#4")
    void months_that_were_paid_are_paid_too_much_and_can_be_demanded_back() {
        // Given
        var paying = new AmendmentsOfATown(MunicipalityCode.ofBody("98951").value());
        var claim = paying.claims().certified("5030000001", "5030000002");
        var payments = new PaymentsOfATown(paying.claims().accounts()).payingOnTheTenth();
        payments.paid("2026-12");

        // When
        paying.decided(annuls("5030000001", claim));

        // Then
        assertThat(payments.recipient("5030000001").getLong("overpaid")).isEqualTo(180_000);
        payments.entered("5030000001", "demands", "{\"payBy\": \"2026-12-28\"}");
    }

    @Test
    @Requirement("027/3.10#6")
    void it_is_told_by_a_notice_with_the_grounds_and_what_it_took_back_is_told_no_more() {
        // Given
        var claim = town.claims().certified("5040000001", "5040000002");
        var notices = new NoticesOfATown(town.claims());
        notices.certifiedBy("見本　一郎");

        // When
        var annulment = town.decided(annuls("5040000001", claim));

        // Then
        assertThat(notices.printed("amendments/" + annulment))
                .contains("児童手当認定取消通知書", "請求年月日令和7年12月3日", "認定年月日令和8年", "取消年月日令和8年")
                .contains("【取り消した理由】別の人と取り違えて認定したため。")
                .contains("令和7年12月分から令和10年11月分まで15,000円から0円に", "審査請求をすることができます");
        assertRefused(notices.asked("clerk1", "claims/" + claim), "child-allowance.notice-taken-back", "");
    }

    @Test
    void what_is_wrong_is_found_at_its_field() {
        var claim = town.claims().certified("5050000001", "5050000002");
        var body = annuls("5050000001", claim);

        assertRefused(town.enter(body.replaceFirst("\"grounds\": \"[^\"]+\",", "")), "required", "grounds");
        assertRefused(town.enter(body.replaceFirst("\"annuls\": \"[^\"]+\",", "")), "required", "annuls");
        assertRefused(
                town.enter(body.replace("ex-officio", "notice")), "child-allowance.amendment-basis-wrong", "basis");
        assertRefused(
                town.enter(AmendmentsOfATown.movesOut("5050000001", "2026-03-20")
                        .replace("\"children\"", "\"grounds\": \"誤り\", \"children\"")),
                "child-allowance.amendment-item-unused",
                "grounds");
        var another = town.claims().certified("5050000003", "5050000004");
        assertRefused(town.enter(annuls("5050000001", another)), "child-allowance.annulment-of-nothing", "annuls");
    }

    @Test
    void it_begins_on_the_page_of_the_claim_and_the_family_page_says_what_became_of_it() {
        // Given
        var claim = town.claims().certified("5060000001", "5060000002");
        var here = "/child-allowance/claims/" + claim;
        var begun =
                "/child-allowance/amendments/new?kind=annulment&basis=ex-officio&recipient=5060000001&annuls=" + claim;
        assertThat(page(here)).contains("この認定を取り消す", begun.replace("&", "&amp;"));
        assertThat(page(begun)).contains("取り消す認定", "令和7年12月3日の請求による認定");

        // When
        var annulment = town.decided(annuls("5060000001", claim));

        // Then
        assertThat(page(here))
                .contains("認定は取り消されている", "/child-allowance/amendments/" + annulment)
                .doesNotContain("この認定を取り消す", "通知書を印刷");
        assertThat(page("/child-allowance/recipients/5060000001")).contains("認定は取り消されている", "認定の取消し");
    }

    private String page(String path) {
        var role = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
        return town.claims().accounts().browserAs("clerk1", role).get(path).asString();
    }

    private static void assertRefused(Response answer, String code, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.findAll { it.field == '" + field + "' }.code"))
                .as(answer.asString())
                .contains(code);
    }
}
