package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which of two parents claims, and who claims in the place of both (児童手当法第4条). */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParentsOfAClaimTest {

    private static final String PREFIX = "child-allowance.";
    private static final String ABROAD = """
            {"by": "father", "name": "確氏　太郎", "abroad": true, "from": "2025-11-01"}""";

    private final ClaimsOfATown town =
            new ClaimsOfATown(MunicipalityCode.ofBody("98921").value());

    @Test
    @Requirement("027/1.4#5")
    void who_earns_less_than_the_other_parent_takes_a_reason() {
        var less = spouse(
                "5310000001", "together", ", \"incomeYear\": 2024, \"claimantIncome\": 3999999, \"income\": 4000000");

        assertFound(town.enter(less), "spouse-earns-more", "spouse.income");
        assertThat(town.enter(spouse(
                                "5311000001",
                                "together",
                                ", \"incomeYear\": 2024, \"claimantIncome\": 4000000, \"income\": 4000000"))
                        .statusCode())
                .as("none of both maintains it to the higher degree")
                .isEqualTo(201);
        assertFound(town.enter(less.replace("together", "apart")), "spouse-earns-more", "spouse.income");
        var passed = town.enter(
                less.replaceFirst("\\{", "{\"passedAlerts\": {\"child-allowance.spouse-earns-more\": \"被扶養者証\"}, "));
        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(201);
    }

    @Test
    @Requirement("027/1.4#5")
    void incomes_are_compared_if_both_are_given_of_a_year_that_is_over() {
        var claimant = "5320000001";

        assertFound(
                town.enter(spouse(claimant, "together", ", \"incomeYear\": 2024, \"income\": 1")),
                "spouse-incomes-incomplete",
                "spouse.incomeYear");
        assertFound(
                town.enter(
                        spouse(claimant, "together", ", \"incomeYear\": 2025, \"claimantIncome\": 2, \"income\": 1")),
                "spouse-income-year",
                "spouse.incomeYear");
        assertFound(
                town.enter(
                        spouse(claimant, "together", ", \"incomeYear\": 2024, \"claimantIncome\": 2, \"income\": -1")),
                "spouse-income-negative",
                "spouse.income");
    }

    @Test
    @Requirement("027/1.4#6")
    void of_parents_about_to_divorce_the_one_who_lives_with_the_child_comes_first() {
        var paper = ", \"paper\": \"summons\", \"incomeYear\": 2024, \"claimantIncome\": 1, \"income\": 2";
        var divorcing = spouse("5330000001", "divorcing", "");

        assertFound(town.enter(divorcing), "divorce-paper-missing", "spouse.paper");
        assertThat(town.enter(spouse("5330000001", "divorcing", paper)).statusCode())
                .as("the incomes do not matter")
                .isEqualTo(201);
        var apart = town.enter(
                spouse("5331000001", "divorcing", paper).replace("\"livingApart\": false", "\"livingApart\": true"));
        assertThat(codes(apart))
                .containsExactlyInAnyOrder(PREFIX + "child-lives-apart", PREFIX + "spouse-lives-with-child");
    }

    @Test
    void the_other_parent_is_somebody_and_somebody_else() {
        var claim = spouse("5340000001", "together", "");

        assertFound(town.enter(claim.replace(", \"name\": \"確氏　太郎\"", "")), "spouse-not-named", "spouse.addressee");
        assertFound(
                town.enter(claim.replace("\"name\": \"確氏　太郎\"", "\"addressee\": \"5340000001\"")),
                "spouse-is-in-claim",
                "spouse.addressee");
        assertFound(
                town.enter(claim.replace("\"name\": \"確氏　太郎\"", "\"addressee\": \"5340000009\"")),
                "spouse-unknown",
                "spouse.addressee");
        assertFound(town.enter(claim.replace("together", "none")), "spouse-though-none", "spouse.tie");
    }

    @Test
    @Requirement("027/1.4#5")
    void what_the_other_parent_claims_or_is_paid_is_found() {
        // Given
        town.certified("5350000003", "5350000004");
        town.entered("5350000005", "5350000006");
        var claim = spouse("5350000001", "together", "");

        // When
        var paid = town.enter(claim.replace("\"name\": \"確氏　太郎\"", "\"addressee\": \"5350000003\""));
        var claiming = town.enter(claim.replace("\"name\": \"確氏　太郎\"", "\"addressee\": \"5350000005\""));

        // Then
        assertFound(paid, "spouse-is-recipient", "spouse.addressee");
        assertFound(claiming, "spouse-in-other-claim", "spouse.addressee");
    }

    @Test
    @Requirement("027/1.17#1")
    void a_public_servant_who_may_earn_more_claims_at_their_office() {
        var serving = spouse("5360000001", "together", ", \"publicService\": \"serves\"");

        assertFound(town.enter(serving), "spouse-public-servant", "spouse.publicService");
        assertThat(town.enter(serving.replace(
                                "\"serves\"", "\"serves\", \"incomeYear\": 2024, \"claimantIncome\": 2, \"income\": 1"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/1.4#2")
    void who_is_designated_is_so_by_a_parent_abroad_for_the_time_of_the_care() {
        var none = claim("5370000001").replace("\"parent\"", "\"designated\"");
        var designated = none.replace("\"designated\"", "\"designated\", \"designation\": " + ABROAD);

        assertFound(town.enter(none), "designation-missing", "claimant.designation.by");
        assertFound(
                town.enter(designated.replace("true, \"from", "false, \"from")),
                "designator-not-abroad",
                "claimant.designation.abroad");
        assertFound(
                town.enter(designated.replace("2025-11-01", "2025-12-04")),
                "designation-not-yet",
                "claimant.designation.from");
        var ending = designated.replace("\"2025-11-01\"", "\"2025-11-01\", \"until\": \"2026-09-30\"");
        assertFound(town.enter(ending), "care-after-designation", "children[0].care.to");
        assertThat(codes(town.enter(ending.replace("2026-09-30", "2025-12-02"))))
                .contains(PREFIX + "designation-over");
        assertFound(
                town.enter(designated.replace("\"entitledAs\": \"designated\"", "\"entitledAs\": \"parent\"")),
                "designation-of-another",
                "claimant.designation.by");
        var kept = town.enter(
                ending.replace("{\"from\": \"2025-11-20\"}", "{\"from\": \"2025-11-20\", \"to\": \"2026-09-30\"}"));
        var months = town.look(ClaimsOfATown.id(kept)).jsonPath();
        assertThat(months.getString("months.last")).isEqualTo("2026-09");
    }

    @Test
    @Requirement("027/1.4#2")
    void a_carer_says_why_no_parent_has_the_child() {
        var none = claim("5380000001").replace("\"parent\"", "\"carer\"").replace("shared", "maintained");
        var caring = none.replace(
                "\"carer\"", "\"carer\", \"caring\": {\"noParent\": \"missing\", \"statedOn\": \"2025-12-03\"}");

        assertFound(town.enter(none), "caring-missing", "claimant.caring.noParent");
        assertFound(
                town.enter(caring.replace("\"statedOn\": \"2025-12-03\"", "\"statedOn\": \"2099-12-03\"")),
                "caring-in-future",
                "claimant.caring.statedOn");
        assertFound(
                town.enter(caring.replace("\"carer\"", "\"guardian\"")),
                "caring-of-another",
                "claimant.caring.noParent");
        assertThat(town.enter(caring).statusCode()).isEqualTo(201);
    }

    @Test
    void who_decides_reads_what_was_said_of_the_parents() {
        var id = ClaimsOfATown.id(town.enter(spouse(
                "5390000001",
                "divorcing",
                ", \"paper\": \"pending\", \"incomeYear\": 2024, \"claimantIncome\": 2, \"income\": 1")));

        var page = town.accounts()
                .browserAs("clerk2", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                .get("/child-allowance/claims/" + id)
                .asString();

        assertThat(page).contains("離婚協議中などで別居し、生計は別　確氏　太郎", "家庭裁判所の事件係属証明書", "2024年 請求者 2円、配偶者 1円");
    }

    private static String claim(String claimant) {
        return ClaimsOfATown.claim(claimant, claimant.replaceFirst("1$", "2"));
    }

    private static String spouse(String claimant, String tie, String more) {
        return claim(claimant)
                .replaceFirst("\\{", "{\"spouse\": {\"tie\": \"" + tie + "\", \"name\": \"確氏　太郎\"" + more + "}, ");
    }

    private static List<String> codes(Response answer) {
        return answer.jsonPath().getList("findings.code");
    }

    private static void assertFound(Response answer, String code, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(codes(answer)).as(answer.asString()).containsExactly(PREFIX + code);
        assertThat(answer.jsonPath().getString("findings[0].field")).isEqualTo(field);
    }
}
