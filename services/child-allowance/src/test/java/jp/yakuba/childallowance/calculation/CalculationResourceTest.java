package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.ApiOperation;
import jp.yakuba.platform.contract.Contract;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CalculationResourceTest {

    private static final TestAccounts TOWN = new TestAccounts("012068");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Inject
    Database database;

    @Test
    void steps_are_told_where_they_are_asked_for_with_their_articles_and_rows() {
        // Given
        var operation = Contract.served().operation("calculateAllowance");

        // When
        var answer = asked("""
                {"facts": {"recipient": "general", "firstMonth": "2024-09", "lastMonth": "2024-10",
                    "correctedOn": "R9.1.1",
                    "entitlements": [{"claim": {"date": "H25.4.1", "reason": "other"}}],
                    "incomes": [{"year": 2023, "amount": 7000000, "dependants": 2, "elderly": 0}],
                    "children": [{"name": "A", "birthDate": "H22.4.2", "custody": [{"from": "H22.4.2"}]}]},
                 "steps": true}""");

        // Then
        assertThat(Contract.served().violations(operation, answer)).isEmpty();
        var table = answer.jsonPath();
        assertThat(table.getList("months.status")).containsExactly("special-benefit", "allowance");
        assertThat(table.getList("months.amount")).containsExactly(5_000, 10_000);
        assertThat(table.getList("months.barred")).containsExactly(true, true);
        assertThat(table.getString("steps[0].article")).isEqualTo("児童手当法第8条第2項・第9条第1項");
        assertThat(table.getString("months[0].steps[0].parameter.name")).isEqualTo("income-limit.base");
        assertThat(table.getString("months[0].steps[0].parameter.lastDay")).isEqualTo("2024-09-30");
        assertThat(table.getString("months[1].steps[0].parameter.row")).startsWith("child-allowance/amounts.csv:");
    }

    @Test
    void an_entitlement_that_comes_to_no_month_has_none_in_the_answer() {
        // Given
        var operation = Contract.served().operation("calculateAllowance");

        // When
        var answer = asked("""
                {"facts": {"recipient": "general", "firstMonth": "2025-05", "lastMonth": "2025-06",
                    "entitlements": [{"claim": {"date": "2025-05-03", "reason": "other"}, "extinguishedOn": "2025-05-20"}],
                    "children": [{"name": "A", "birthDate": "2016-05-15", "custody": [{"from": "2016-05-15"}]}]}}""");

        // Then
        assertThat(Contract.served().violations(operation, answer)).isEmpty();
        assertThat(answer.jsonPath().getMap("starts[0]"))
                .isEqualTo(Map.of("rule", "month-after-claim", "end", "extinguished"));
        assertThat(answer.jsonPath().getList("months.status")).containsExactly("not-entitled", "not-entitled");
    }

    @Test
    void what_does_not_fit_is_refused_with_every_finding_at_its_place() {
        var answer = asked("""
                {"facts": {"recipient": "general", "firstMonth": "2025-04", "lastMonth": "2025-03",
                    "entitlements": [{"claim": {"date": "2025-04-01", "reason": "birth"}}],
                    "children": [{"name": "A", "birthDate": "令和2年5月頃"}]}}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code"))
                .containsExactly(
                        "child-allowance.months-reversed",
                        "child-allowance.claim-event-missing",
                        "child-allowance.birth-date-unknown");
        assertThat(answer.jsonPath().getList("findings.field"))
                .containsExactly("facts.lastMonth", "facts.entitlements[0].claim.event", "facts.children[0].birthDate");
    }

    @Test
    void nothing_is_stored() {
        // Given
        var example = example(Contract.served().operation("calculateAllowance"));
        asked(example);
        var before = stored();

        // When
        asked(example);

        // Then
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_clerk_of_another_business_calculates_nothing() {
        var elsewhere = HeldRole.in(SampleRoom.ROOM, Role.CLERK);

        assertThat(TOWN.restAs("elsewhere", elsewhere)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/child-allowance/v1/calculations")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String example(ApiOperation operation) {
        return Objects.requireNonNull(operation.requestExamples().get("example"))
                .toString();
    }

    private static Response asked(String body) {
        return TOWN.restAs("clerk", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/calculations");
    }

    /** How much there is in the tables that every request might write to. */
    private String stored() {
        return database.transact(Operator.system(TOWN.municipality(), "test"), work -> work.sql()
                .createQuery("select (select count(*) from platform.audit_entry) || ' '"
                        + " || (select count(*) from platform.event_outbox) || ' '"
                        + " || (select count(*) from platform.idempotency_key)")
                .mapTo(String.class)
                .one());
    }
}
