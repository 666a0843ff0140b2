package jp.yakuba.childallowance.payment.run;

import static jp.yakuba.childallowance.payment.run.PaymentRunTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** 口座変更: nobody alone leads money to another account, and none is led to an account that is not the recipient's own. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AccountChangeTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);
    private static final String RECIPIENT = "4810000001";
    private static final String PAGE = "/child-allowance/payments/" + RECIPIENT;

    /** A town of its own for every test, in which somebody is paid to 1234567. */
    private final PaymentsOfATown town = new PaymentsOfATown(
            MunicipalityCode.ofBody("988" + TOWNS.incrementAndGet()).value());

    @Test
    @Requirement({"027/4.10#1", "027/4.18#1"})
    void a_changed_account_is_paid_to_once_another_has_decided_so() {
        // Given: an account is entered, and a run previewed.
        recipient();
        var entered = town.entered(RECIPIENT, "accounts", account("ｼｹﾝ"));
        assertThat(entered.jsonPath().getString("accounts[0].state")).isEqualTo("waits");
        assertThat(town.get("/child-allowance/v1/waiting-accounts").jsonPath().getList("items.recipient"))
                .containsExactly(RECIPIENT);
        var run = town.previewed("2026-12");
        assertThat(town.look(run).getInt("waitingAccounts")).isEqualTo(1);
        assertThat(browser("approver1")
                        .get("/child-allowance/payment-runs/" + run)
                        .asString())
                .contains("決裁待ちの口座変更が1件あります。");

        // When
        assertThat(town.accepts("approver1", RECIPIENT, 2).jsonPath().getString("accounts[0].state"))
                .isEqualTo("counts");
        town.step("approver1", run, "approval");

        // Then: the preview was made with the account before, and is made anew.
        assertThat(town.await(run).getInt("renewals")).isEqualTo(1);
        town.approved(run);
        assertThat(town.file(run).get(1)).contains("7654321");
        assertThat(town.get("/child-allowance/v1/waiting-accounts").jsonPath().getList("items"))
                .isEmpty();
        assertRefused(town.accepts("approver2", RECIPIENT, 2), 409, "child-allowance.account-change-decided");
    }

    @Test
    @Requirement("027/4.10#1")
    void until_then_and_when_it_is_refused_the_account_before_is_paid_to() {
        recipient();
        town.entered(RECIPIENT, "accounts", account("ｼｹﾝ"));
        assertThat(town.file(town.paid("2026-12")).get(1)).contains("1234567");
        var decision = "/child-allowance/v1/recipients/" + RECIPIENT + "/accounts/2/decision";
        assertRefused(town.post("approver1", decision, "{\"accepted\": false}"), 422, "required");

        var refused = town.post("approver1", decision, "{\"accepted\": false, \"reason\": \"通帳の写しがない。\"}");

        assertThat(refused.jsonPath().getString("accounts[0].state")).isEqualTo("refused");
        assertThat(refused.jsonPath().getString("accounts[0].refusal")).isEqualTo("通帳の写しがない。");
        assertThat(town.file(town.paid("2027-02")).get(1)).contains("1234567");
        assertThat(town.accepts("approver1", RECIPIENT, 3).statusCode()).isEqualTo(404);
    }

    @Test
    @Requirement("027/4.18#1")
    void who_entered_it_does_not_decide_on_it() {
        recipient();
        var entered =
                town.post("approver1", "/child-allowance/v1/recipients/" + RECIPIENT + "/accounts", account("ｼｹﾝ"));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);

        assertRefused(town.accepts("approver1", RECIPIENT, 2), 403, "child-allowance.account-approver-entered-it");
        assertThat(town.accepts("clerk2", RECIPIENT, 2).statusCode())
                .as("a clerk decides on nothing that is paid")
                .isEqualTo(403);
        assertThat(town.accepts("approver2", RECIPIENT, 2).statusCode()).isEqualTo(200);
    }

    @Test
    void where_the_office_has_set_so_it_counts_as_soon_as_it_is_entered() {
        recipient();
        var set = town.post("approver1", "/child-allowance/v1/payment-settings", """
                {"firstDay": "2026-11-01", "payDay": 10, "client": "0123456789", "lineEnd": "none", "accountChanges": "one-person",
                 "from": {"bank": "0001", "branch": "001", "kind": "1", "number": "0000123", "holder": "ヤクバシ カイケイ"}}""");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);

        var entered = town.entered(RECIPIENT, "accounts", account("ｼｹﾝ"));

        assertThat(entered.jsonPath().getString("accounts[0].state")).isEqualTo("counts");
        assertThat(town.file(town.paid("2026-12")).get(1)).contains("7654321");
    }

    @Test
    @Requirement("027/4.10#1")
    void an_account_in_another_name_takes_a_reason_which_who_decides_reads() {
        recipient();
        ToldPeople.begin(town.accounts(), ToldPeople.item(RECIPIENT, ToldPeople.named("支氏　花子", "花子", "シシ　ハナコ")));
        assertRefused(
                town.entered(RECIPIENT, "accounts", account("ｼｼ ﾀﾛｳ")), 422, "child-allowance.account-holder-differs");
        var typed = browser("clerk1")
                .formParam("account.bank", "0001")
                .formParam("account.branch", "001")
                .formParam("account.kind", "1")
                .formParam("account.number", "7654321")
                .formParam("account.holder", "シシ　タロウ")
                .formParam("firstDay", "R8.11.2")
                .post(PAGE + "/accounts");
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.asString())
                .contains("口座名義が、受給者の氏名の読みと違います。", "alertReason.child-allowance.account-holder-differs");

        var passed = town.entered(
                RECIPIENT,
                "accounts",
                account("ｼｼ ﾀﾛｳ")
                        .replaceFirst(
                                "\\{",
                                "{\"passedAlerts\": {\"child-allowance.account-holder-differs\": \"改名前の名義\"}, "));

        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(200);
        assertThat(browser("approver1").get(PAGE).asString())
                .contains("決裁待ちの口座変更があります。", "名義の相違：改名前の名義", "決裁する", "却下する");
        assertThat(browser("clerk1").get(PAGE).asString()).doesNotContain("却下する");
        assertThat(browser("clerk1").get("/child-allowance/payments").asString())
                .contains("決裁待ちの口座変更", "支氏　花子", PAGE);
        assertThat(browser("approver1")
                        .formParam("accepted", "true")
                        .post(PAGE + "/accounts/2")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser("approver1").get(PAGE).asString()).doesNotContain("決裁待ちの口座変更があります。");
        assertThat(town.entered(RECIPIENT, "accounts", account("ｼｼ ﾊﾅｺ")).statusCode())
                .isEqualTo(200);
    }

    private void recipient() {
        town.payingOnTheTenth();
        town.recipient(RECIPIENT, "2026-10", 15_000);
    }

    private static String account(String holder) {
        return """
                {"account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "%s"},
                 "firstDay": "2026-11-02", "publicMoney": false}""".formatted(holder);
    }

    private RequestSpecification browser(String userId) {
        var role = userId.startsWith("approver") ? Role.APPROVER : Role.CLERK;
        return town.accounts()
                .browserAs(userId, HeldRole.in(ChildAllowance.ROOM, role))
                .redirects()
                .follow(false);
    }
}
