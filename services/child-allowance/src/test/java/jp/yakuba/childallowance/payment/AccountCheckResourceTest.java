package jp.yakuba.childallowance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AccountCheckResourceTest {

    private static final TestAccounts TOWN = new TestAccounts("012068");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Test
    void a_name_longer_than_its_place_is_told() {
        var answer = asked(account("0001", "001", "1", "1234567", "ア".repeat(31)));

        assertThat(answer.jsonPath().getBoolean("holderCut")).isTrue();
        assertThat(asked(account("0001", "001", "1", "1234567", "ア".repeat(30)))
                        .jsonPath()
                        .getBoolean("holderCut"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0002, 001, 1, 1234567, サトウ, bank-unknown, account.bank",
        "0001, 000, 1, 1234567, サトウ, branch-unknown, account.branch",
        "0001, 001, 1, 0, サトウ, account-number-blank, account.number",
        "9900, 018, 2, 1234567, サトウ, kind-not-of-branch, account.kind",
        "0001, 001, 3, 1234567, サトウ, unknown-code, account.kind",
        "0001, 001, 1, 12345678, サトウ, digits-length-wrong, account.number",
        "0001, 001, 1, 1234567, 佐藤, holder-character, account.holder",
    })
    void what_is_wrong_is_found_at_its_field(
            String bank, String branch, String kind, String number, String holder, String code, String field) {
        var answer = asked(account(bank, branch, kind, number, holder));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).containsExactly(code);
        assertThat(answer.jsonPath().getList("findings.field")).containsExactly(field);
        assertThat(answer.asString()).doesNotContain("佐藤");
    }

    @Test
    void a_passbook_of_the_post_bank_that_does_not_exist_is_refused() {
        var answer = asked("""
                {"postBank": {"symbol": "10100", "number": "12345672", "holder": "サトウ"}, "day": "2026-12-10"}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).isEqualTo(List.of("post-bank-number"));
    }

    @Test
    void an_account_is_given_in_one_way_and_only_in_one() {
        var both = account("0001", "001", "1", "1234567", "サトウ")
                .replaceFirst(
                        "\\{",
                        "{\"postBank\": {\"symbol\": \"10100\", \"number\": \"12345671\", \"holder\": \"サトウ\"}, ");

        for (var body : List.of(both, "{\"day\": \"2026-12-10\"}")) {
            assertThat(asked(body).jsonPath().getList("findings.code"))
                    .as(body)
                    .isEqualTo(List.of("child-allowance.account-given-twice-or-never"));
        }
    }

    private static String account(String bank, String branch, String kind, String number, String holder) {
        return """
                {"account": {"bank": "%s", "branch": "%s", "kind": "%s", "number": "%s", "holder": "%s"}, "day": "2026-12-10"}
                """.formatted(bank, branch, kind, number, holder);
    }

    private static Response asked(String body) {
        return TOWN.restAs("clerk", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/account-checks");
    }
}
