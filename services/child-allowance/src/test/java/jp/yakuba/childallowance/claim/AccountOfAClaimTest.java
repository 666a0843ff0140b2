package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** To which account a claim is to be paid: as other banks have it or as on a passbook of the post bank, and whose it is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountOfAClaimTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final String NEW = "/child-allowance/claims/new";
    private static final String OTHER_BANK =
            "\"account\": {\"bank\": \"0001\", \"branch\": \"001\", \"kind\": \"1\", \"number\": \"7654321\", \"holder\": \"カクシ ハナコ\"}";
    private static final String PASSBOOK =
            "\"postBank\": {\"symbol\": \"10100\", \"number\": \"12345671\", \"holder\": \"カクシ ハナコ\"}";

    private final ClaimsOfATown town =
            new ClaimsOfATown(MunicipalityCode.ofBody("98922").value());

    @Test
    @Requirement("027/4.10#1")
    void a_passbook_of_the_post_bank_is_paid_to_at_the_account_that_follows_from_it() {
        // Given
        var claim = ClaimsOfATown.claim("5410000001", "5410000002")
                .replace(OTHER_BANK, PASSBOOK + ", \"publicMoney\": true");
        var id = ClaimsOfATown.id(town.enter(claim));

        // When
        assertThat(town.step("clerk2", id, "review", 1).statusCode()).isEqualTo(200);
        assertThat(town.step("approver1", id, "registration", 2).statusCode()).isEqualTo(200);

        // Then
        var account =
                town.get("/child-allowance/v1/recipients/5410000001/payments").jsonPath();
        assertThat(account.getString("accounts[0].account.bank")).isEqualTo("9900");
        assertThat(account.getString("accounts[0].account.branch")).isEqualTo("018");
        assertThat(account.getString("accounts[0].account.number")).isEqualTo("1234567");
        assertThat(account.getBoolean("accounts[0].publicMoney")).isTrue();
        assertThat(browser().get("/child-allowance/claims/" + id).asString())
                .contains("9900-018 普通 1234567（ゆうちょ 〇一八）", "公金受取口座", "利用する");
        assertThat(browser().get("/child-allowance/payments/5410000001").asString())
                .contains("9900-018 普通 1234567（ゆうちょ 〇一八）");
    }

    @Test
    @Requirement("027/4.10#1")
    void an_account_is_given_in_one_way_and_there_is_its_branch() {
        var claim = ClaimsOfATown.claim("5420000001", "5420000002");

        assertFound(claim.replace(OTHER_BANK, OTHER_BANK + ", " + PASSBOOK), "account-given-twice-or-never", "account");
        assertFound(claim.replace(",  " + OTHER_BANK, ""), "account-given-twice-or-never", "account");
        assertFound(claim.replace(OTHER_BANK, PASSBOOK.replace("10100", "11500")), "branch-unknown", "postBank.symbol");
        assertFound(claim.replace("\"branch\": \"001\"", "\"branch\": \"999\""), "branch-unknown", "account.branch");
        assertFound(
                claim.replace(OTHER_BANK, PASSBOOK.replace("カクシ ハナコ", "カクシ タロウ")),
                "account-holder-differs",
                "postBank.holder");
    }

    @Test
    void whose_codes_were_typed_is_shown_below_them() {
        var bank = typed("5430000001", "5430000002")
                .formParam("account.bank", "０００１")
                .formParam("account.branch", "001")
                .formParam("account.number", "7654321")
                .formParam("account.holder", "カクシ ハナコ")
                .post(NEW)
                .asString();
        var passbook = typed("5430000003", "5430000004")
                .formParam("postBank.symbol", "10100")
                .formParam("postBank.number", "12345671")
                .formParam("postBank.holder", "カクシ ハナコ")
                .post(NEW);

        assertThat(bank).contains("<p class=\"echo\">みずほ</p>", "<p class=\"echo\">東京営業部</p>");
        assertThat(passbook.statusCode()).as(passbook.asString()).isEqualTo(200);
        assertThat(passbook.asString()).contains("振込に使う口座　9900-018 普通 1234567（ゆうちょ 〇一八）");
    }

    private RequestSpecification typed(String claimant, String child) {
        town.live(claimant, child, "2025-11-20");
        return browser()
                .formParam("claimant.addressee", claimant)
                .formParam("claimant.entitledAs", "parent")
                .formParam("claim.date", "R7.12.3")
                .formParam("claim.reason", "birth")
                .formParam("claim.event", "R7.11.20")
                .formParam("children[0].addressee", child)
                .formParam("children[0].birthDate", "R7.11.20")
                .formParam("children[0].care.from", "R7.11.20")
                .formParam("children[0].livelihood", "shared")
                .formParam("account.kind", "1")
                .formParam("step", "check");
    }

    private RequestSpecification browser() {
        return town.accounts().browserAs("clerk1", CLERK);
    }

    private void assertFound(String claim, String code, String field) {
        var answer = town.enter(claim);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().<String>getList("findings.code"))
                .as(answer.asString())
                .hasSize(1)
                .allMatch(found -> found.endsWith(code));
        assertThat(answer.jsonPath().getString("findings[0].field")).isEqualTo(field);
    }
}
