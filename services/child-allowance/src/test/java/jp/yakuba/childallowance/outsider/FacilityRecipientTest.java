package jp.yakuba.childallowance.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** 施設等受給者: a facility is certified, amended and ended, and paid by the ages of the children alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FacilityRecipientTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private final ClaimsOfATown town = new ClaimsOfATown("013315");
    private final AmendmentsOfATown amendments = new AmendmentsOfATown(town);

    @Test
    @Requirement({"027/1.4#3", "027/4.14#1"})
    void a_facility_is_certified_for_three_children_loses_one_ends_and_is_paid() {
        // Given
        var facility = new OutsidersOfATown(town.accounts())
                .entered(OutsidersOfATown.organisation("children", "見本学園", "ミホンガクエン", "013315"));
        var children = List.of("4930000001", "4930000002", "4930000003");
        children.forEach(child -> town.live("4930000009", child, "2018-05-10"));

        // When
        certified(claim(facility, children));

        // Then
        assertThat(due(facility, "2026-01-01")).as("no more for the third one").isEqualTo("30000");

        // When
        amendments.decided(AmendmentsOfATown.leaves(facility, children.getFirst(), "2026-03-20"));

        // Then
        assertThat(due(facility, "2026-03-01")).isEqualTo("30000");
        assertThat(due(facility, "2026-04-01")).isEqualTo("20000");

        // When
        amendments.decided(AmendmentsOfATown.movesOut(facility, "2026-04-20").replace("moved-out", "no-child"));

        // Then
        assertThat(due(facility, "2026-05-01")).isEqualTo("0");

        // When
        new PaymentsOfATown(town.accounts()).payingOnTheTenth().paid("2026-12");

        // Then
        assertThat(town.asked(
                        "select sum(amount) from child_allowance.paid_month where recipient = '" + facility + "'"))
                .as("three months for three children and one for two")
                .containsExactly("110000");
    }

    private static String claim(String facility, List<String> children) {
        return """
                {"passedAlerts": {"child-allowance.claimant-outside": "措置の決定通知書"},
                 "claimant": {"addressee": "%s", "entitledAs": "facility"},
                 "claim": {"date": "2025-12-03", "reason": "other"}, "children": [%s],
                 "account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "ミホンガクエン"}}
                """.formatted(
                facility, children.stream().map(FacilityRecipientTest::child).collect(Collectors.joining(", ")));
    }

    private static String child(String number) {
        return """
                {"addressee": "%s", "birthDate": "2018-05-10", "care": {"from": "2025-11-20"}, "livelihood": "shared",
                 "livingApart": false}""".formatted(number);
    }

    private void certified(String claim) {
        var entered = town.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(claim)
                .post("/child-allowance/v1/claims");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var id = entered.header("Location").replaceFirst(".*/", "");
        Stream.of(town.step("clerk2", id, "review", 1, "{}"), town.step("approver1", id, "registration", 2, "{}"))
                .forEach(step ->
                        assertThat(step.statusCode()).as(step.asString()).isEqualTo(200));
    }

    /** The sum of a month in yen. */
    private String due(String recipient, String month) {
        return town.asked("select coalesce(sum(amount), 0) from child_allowance.due_amount where recipient = '%s'"
                                .formatted(recipient)
                        + " and months @> date '%s'".formatted(month))
                .getFirst();
    }
}
