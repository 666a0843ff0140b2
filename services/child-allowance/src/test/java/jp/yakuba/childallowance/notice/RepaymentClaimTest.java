package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What was paid too much is demanded by a paper, reminded of, listed with when it is barred, and written off by two people. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RepaymentClaimTest {

    private static final String DEBTOR = "4600000001";
    private static final String OTHER = "4600000002";
    private static final String DEMAND = "recipients/" + DEBTOR + "/demands/1";
    private static final String PLAIN = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";

    private record Town(ClaimsOfATown claims, NoticesOfATown notices, PaymentsOfATown payments) {}

    /** Who was paid 15,000 yen for each of October and November 2026, of which nothing is due. */
    private static Town overpaid(String body) {
        var claims = new ClaimsOfATown(MunicipalityCode.ofBody(body).value());
        var notices = new NoticesOfATown(claims);
        notices.certifiedBy("見本　一郎");
        var payments = new PaymentsOfATown(claims.accounts()).payingOnTheTenth();
        payments.recipient(DEBTOR, "2026-10", 15_000);
        payments.paid("2026-12");
        payments.decide(DEBTOR, "2026-10", 0);
        ToldPeople.begin(claims.accounts(), ToldPeople.item(DEBTOR, ToldPeople.named("返済　花子", "花子", "ヘンサイ　ハナコ")));
        return new Town(claims, notices, payments);
    }

    @Test
    @Requirement({"027/1.14#1", "027/4.12#2"})
    void what_was_paid_too_much_is_demanded_by_a_notice_with_the_sums_of_the_ledger() {
        var town = overpaid("99711");
        town.payments().entered(DEBTOR, "demands", "{\"payBy\": \"2026-11-30\"}");

        assertThat(town.notices().printed(DEMAND))
                .contains("児童手当返還通知書", "返還する額30,000円", "納付の期限令和8年11月30日")
                .contains("令和8年10月分から令和8年11月分まで15,000円計30,000円");
        town.payments().entered(DEBTOR, "repayments", "{\"amount\": 10000, \"receivedOn\": \"2026-11-26\"}");

        assertThat(town.notices().printed(DEMAND))
                .contains("児童手当返還通知書", "返還する額20,000円")
                .contains("請求した額30,000円のうち、10,000円は、返還・内払調整などにより済んでいます。");
        assertThat(listed(town, "clerk1").getList("items.repaid")).containsExactly(10_000);
    }

    @Test
    void who_has_given_all_back_is_demanded_nothing() {
        var town = overpaid("99715");
        town.payments().entered(DEBTOR, "demands", "{\"payBy\": \"2026-11-30\"}");
        town.payments().entered(DEBTOR, "repayments", "{\"amount\": 30000, \"receivedOn\": \"2026-11-26\"}");

        assertRefused(
                town.notices().issueOf("clerk1", NoticesOfATown.CLERK, DEMAND, PLAIN),
                422,
                "child-allowance.nothing-overpaid");
        assertThat(listed(town, "clerk1").getList("items")).isEmpty();
    }

    @Test
    @Requirement("027/4.12#2")
    void who_owes_what_since_when_is_listed_page_by_page_with_the_day_on_which_it_is_barred() {
        var town = overpaid("99712");
        town.payments().recipient(OTHER, "2027-01", 10_000);
        town.payments().paid("2027-02");
        town.payments().decide(OTHER, "2027-01", 0);

        var first = town.payments().get("/child-allowance/v1/debtors?limit=1").jsonPath();
        assertThat(first.getList("items.recipient")).containsExactly(DEBTOR);
        assertThat(first.getLong("items[0].remaining")).isEqualTo(30_000);
        assertThat(first.getString("items[0].firstMonth")).isEqualTo("2026-10");
        assertThat(first.getString("items[0].since")).isEqualTo("2026-11-27");
        assertThat(first.getString("items[0].barredFrom")).isEqualTo("2031-11-28");
        assertThat(first.getString("items[0].payBy")).isNull();

        var one = town.payments().get("/child-allowance/v1/debtors/" + OTHER).jsonPath();
        assertThat(one.getList("months.month")).containsExactly("2027-01");
        assertThat(page(town, "/child-allowance/debtors")).contains("返済　花子", "30,000円", "令和13年11月28日", OTHER);
    }

    @Test
    @Requirement("027/4.12#3")
    void what_has_changed_since_it_was_proposed_is_refused_and_proposed_anew() {
        var town = overpaid("99714");
        var here = "/child-allowance/v1/debtors/" + DEBTOR + "/write-offs";
        assertThat(town.payments()
                        .post("clerk1", here, body("uncollectable"))
                        .jsonPath()
                        .getLong("writeOffs[0].amount"))
                .isEqualTo(30_000);
        town.payments().entered(DEBTOR, "repayments", "{\"amount\": 10000, \"receivedOn\": \"2026-11-26\"}");
        assertRefused(
                town.payments().post("approver1", here + "/1/decision", "{\"accepted\": true}"),
                409,
                "child-allowance.write-off-changed");
        var refused = town.payments()
                .post("approver1", here + "/1/decision", "{\"accepted\": false, \"reason\": \"一部の返還があった。\"}");
        assertThat(refused.jsonPath().getString("writeOffs[0].refusal")).isEqualTo("一部の返還があった。");

        var screen = town.claims()
                .accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .formParam("cause", "uncollectable")
                .formParam("reason", "所在が分からない。")
                .post("/child-allowance/debtors/" + DEBTOR + "/write-offs");
        assertThat(screen.statusCode()).as(screen.asString()).isEqualTo(303);
        assertThat(page(town, "/child-allowance/debtors/" + DEBTOR)).contains("決裁待ち", "所在が分からない。", "20,000円");
    }

    @Test
    @Requirement("027/4.12#3")
    void what_cannot_be_collected_is_written_off_by_another_than_who_proposed_it_and_once() {
        // Given
        var town = overpaid("99716");
        var here = "/child-allowance/v1/debtors/" + DEBTOR + "/write-offs";
        assertThat(town.payments()
                        .post("approver1", here, body("uncollectable"))
                        .statusCode())
                .isEqualTo(200);

        // When
        var byOneself = town.payments().post("approver1", here + "/1/decision", "{\"accepted\": true}");
        var decided = town.payments().post("approver2", here + "/1/decision", "{\"accepted\": true}");

        // Then
        assertRefused(byOneself, 403, "child-allowance.write-off-approver-entered-it");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.jsonPath().getList("months")).isEmpty();
        assertThat(decided.jsonPath().getBoolean("writeOffs[0].accepted")).isTrue();
        assertThat(listed(town, "clerk1").getList("items")).isEmpty();
        assertRefused(
                town.payments().post("approver2", here + "/1/decision", "{\"accepted\": true}"),
                409,
                "child-allowance.write-off-decided");
    }

    private static String body(String cause) {
        return "{\"cause\": \"" + cause + "\", \"reason\": \"確かめた。\"}";
    }

    private static JsonPath listed(Town town, String userId) {
        return town.notices().get(userId, NoticesOfATown.CLERK, "debtors").jsonPath();
    }

    private static String page(Town town, String path) {
        return town.claims()
                .accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(path)
                .asString();
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
