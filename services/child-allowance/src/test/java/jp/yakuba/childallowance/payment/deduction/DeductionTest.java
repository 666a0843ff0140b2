package jp.yakuba.childallowance.payment.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered or ordered to be taken: in time, whole, in versions. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeductionTest {

    private static final String LUNCH = """
            {"kind": "school-lunch", "basis": "period", "amount": 9000, "firstMonth": "2026-12", "child": "6000000051",
             "creditor": "学校給食センター", "reference": "4-1-23", "toldOn": "2026-11-20"}""";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    kind           | soup-kitchen | child-allowance.deduction-kind-unknown
                    basis          | all          | child-allowance.deduction-amount-wrong
                    amount         | 0            | child-allowance.deduction-amount-wrong
                    amount         | 10000000     | child-allowance.deduction-amount-wrong
                    firstMonth     | 2027-01      | child-allowance.payment-month-not-of-law
                    lastMonth      | 2027-03      | child-allowance.payment-month-not-of-law
                    lastMonth      | 2026-10      | child-allowance.deduction-months-wrong
                    creditor       | ' '          | required
                    child          | 6000000052   | child-allowance.deduction-child-too-old
                    lastMonth      | 2027-06      | child-allowance.deduction-child-too-old
                    toldOn         | 2099-01-01   | child-allowance.deduction-in-future
                    firstMonth     | 2026-10      | child-allowance.deduction-too-late
                    """)
    void what_is_wrong_is_told_at_its_field_and_nothing_is_kept(String field, String value, String code) {
        var town = town("015105", "6000000001");
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item("6000000051", ToldPeople.born("2012-04-01")),
                ToldPeople.item("6000000052", ToldPeople.born("2011-04-01")));
        var content = value.matches("[0-9]+") && !field.equals("child") ? value : "\"" + value + "\"";
        var sent = LUNCH.contains("\"" + field + "\"")
                ? LUNCH.replaceFirst("\"" + field + "\": (\"[^\"]*\"|[0-9]+)", "\"" + field + "\": " + content)
                : LUNCH.replaceFirst("\\{", "{\"" + field + "\": " + content + ", ");

        var answer = town.entered("6000000001", "deductions", sent);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("findings.find { it.code == '" + code + "' }.field"))
                .as(answer.asString())
                .isEqualTo(code.endsWith("amount-wrong") ? "amount" : field);
        assertThat(town.asked("select 'x' from child_allowance.deduction")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}: to {1}")
    @CsvSource({"2012-04-01, 2027-04", "2012-04-02, 2028-04", "2020-12-31, 2036-04"})
    @Requirement("027/1.21#1")
    void fees_of_a_child_are_taken_to_the_march_of_junior_high_school(String born, String last) {
        var town = town("015148", "6000000005");
        ToldPeople.begin(town.accounts(), ToldPeople.item("6000000053", ToldPeople.born(born)));

        var entered = enter(town, "6000000005", LUNCH.replace("6000000051", "6000000053"));

        assertThat(entered.jsonPath().getString("items[0].versions[0].lastMonth"))
                .isEqualTo(last);
    }

    @Test
    void fees_that_are_offered_are_of_a_child() {
        var town = town("015156", "6000000006");

        var refused = enter(town, "6000000006", LUNCH.replace("\"child\": \"6000000051\",", ""));

        assertThat(refused.jsonPath().getString("findings.find { it.code == 'required' }.field"))
                .isEqualTo("child");
    }

    @Test
    void a_donation_has_no_creditor_and_an_order_has_a_reason_and_was_told_before_the_pay_day() {
        var town = town("015113", "6000000002");

        assertRefused(
                enter(town, "6000000002", LUNCH.replace("school-lunch", "donation")),
                422,
                "child-allowance.deduction-creditor-of-donation");
        assertRefused(enter(town, "6000000002", LUNCH.replace("school-lunch", "nursery-special")), 422, "required");
    }

    @Test
    void whom_nothing_is_paid_to_is_not_found() {
        var town = town("015121", "6000000003");

        assertThat(enter(town, "6000000099", LUNCH).statusCode()).isEqualTo(404);
        assertThat(town.get("/child-allowance/v1/recipients/6000000099/deductions")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_change_and_a_withdrawal_are_versions_and_nothing_is_overwritten() {
        // Given
        var town = town("015130", "6000000004");
        assertThat(enter(town, "6000000004", LUNCH).statusCode()).isEqualTo(200);

        // When
        var changed = town.entered("6000000004", "deductions/1", LUNCH.replace("9000", "8000"));
        var otherKind = town.entered("6000000004", "deductions/1", LUNCH.replace("school-lunch", "nursery"));
        var withdrawn = town.entered(
                "6000000004", "deductions/1/withdrawal", "{\"toldOn\": \"2026-11-25\", \"reason\": \"転校のため。\"}");
        var again = town.entered("6000000004", "deductions/1/withdrawal", "{\"toldOn\": \"2026-11-25\"}");

        // Then
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertRefused(otherKind, 422, "child-allowance.deduction-kind-fixed");
        assertThat(withdrawn.jsonPath().getList("items[0].versions.withdrawn", Boolean.class))
                .containsExactly(true, false, false);
        assertThat(withdrawn.jsonPath().getList("items[0].versions.amount", Integer.class))
                .containsExactly(8000, 8000, 9000);
        assertRefused(again, 409, "child-allowance.deduction-ended");
        assertThat(town.asked("select operation from platform.audit_entry where operation like '%.deduction.%'"
                        + " order by entry_id"))
                .containsExactly(
                        "child-allowance.deduction.enter",
                        "child-allowance.deduction.change",
                        "child-allowance.deduction.withdraw");
    }

    @Test
    void every_kind_of_the_list_says_its_article_and_no_two_are_taken_at_once() {
        var kinds = DeductionKind.on(java.time.LocalDate.of(2026, 12, 1));

        assertThat(kinds)
                .extracting(DeductionKind::place)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(kinds).extracting(DeductionKind::article).allMatch(article -> article.startsWith("児童手当法第2"));
        assertThat(kinds).extracting(DeductionKind::way).contains(DeductionWay.values());
    }

    private static PaymentsOfATown town(String municipality, String recipient) {
        var town = new PaymentsOfATown(municipality).payingOnTheTenth();
        town.recipient(recipient, "2026-10", 15_000);
        return town;
    }

    private static Response enter(PaymentsOfATown town, String recipient, String body) {
        return town.entered(recipient, "deductions", body);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code", String.class))
                .as(answer.asString())
                .contains(code);
    }
}
