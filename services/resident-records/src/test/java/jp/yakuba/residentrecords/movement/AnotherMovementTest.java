package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.remark.RemarkProcedure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A movement that is added in a folder of its own, and registered, is at the counter and in the register like any other. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherMovementTest {

    private static final String MOVEMENTS = "/resident-records/v1/movements";

    private final TestAccounts accounts = new TestAccounts("462047");

    @BeforeAll
    void importHouseholds() {
        accounts.register();
        RegisteredTown.of(
                accounts,
                TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", Map.of("住所_市区町村コード", "462047")),
                IntakeMode.ALL_OR_NOTHING);
    }

    @BeforeEach
    void registerIt() {
        var all = Stream.concat(Movements.registered().stream(), Stream.of(new RemarkProcedure()));
        QuarkusMock.installMockForType(new Movements(all.toList()), Movements.class);
    }

    @Test
    void its_form_has_the_header_its_own_parts_and_its_own_labels() {
        accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/movements/new/remark?person=" + TownInCsv.number(1))
                .then()
                .statusCode(200)
                .body(containsString("試験の記載の入力"))
                .body(containsString("記載した日"))
                .body(containsString("何について"))
                .body(containsString("movers[0]"));
    }

    @Test
    void the_page_of_a_person_offers_it_and_that_of_a_household_does_not() {
        var clerk = accounts.browser("clerk1", Role.CLERK);
        var resident = clerk.get("/resident-records/residents/" + TownInCsv.number(1));
        var household = accounts.rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/residents/" + TownInCsv.number(1))
                .jsonPath()
                .getString("householdNumber");

        assertThat(resident.asString()).contains("/movements/new/remark?person=" + TownInCsv.number(1), "試験の記載をする");
        assertThat(accounts.browser("clerk1", Role.CLERK)
                        .get("/resident-records/households/" + household)
                        .asString())
                .contains("/movements/new/death?household=" + household)
                .doesNotContain("remark");
    }

    @Test
    void its_rules_are_heard_at_its_fields_on_the_form_and_over_rest() {
        accounts.browser("clerk1", Role.CLERK)
                .formParam("step", "check")
                .formParam("header.movementDate", "R8.11.20")
                .formParam("header.basis", "2")
                .formParam("movers[0]", TownInCsv.number(1))
                .formParam("subject", "天気")
                .post("/resident-records/movements/new/remark")
                .then()
                .statusCode(422)
                .body(containsString("天気は記載しません。"));

        json("clerk1")
                .body(body("天気"))
                .post(MOVEMENTS + "/remark/assessments")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'remark-needless' }.field", equalTo("subject"));
    }

    @Test
    void it_is_entered_listed_decided_and_registered() {
        // Given
        var draft = json("clerk1")
                .header("Idempotency-Key", "another-movement-is-entered")
                .body(body("表札"))
                .post(MOVEMENTS + "/remark");
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getString("kind")).isEqualTo("remark");
        var path = draft.header("Location").replaceAll("https?://[^/]*", "");

        // When
        accounts.browser("clerk2", Role.CLERK)
                .get("/resident-records/movements?state=draft")
                .then()
                .statusCode(200)
                .body(containsString("試験の記載"));
        json("clerk2")
                .header("If-Match", draft.header("ETag"))
                .post(path + "/review")
                .then()
                .statusCode(200);
        json("approver1", Role.APPROVER)
                .header("If-Match", "\"2\"")
                .post(path + "/registration")
                .then()
                .statusCode(200)
                .body("state", equalTo("registered"));

        // Then
        json("clerk1")
                .get(MOVEMENTS + "?state=registered")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("remark"));
    }

    private static Map<String, Object> body(String subject) {
        return Map.of(
                "kind",
                "remark",
                "notification",
                Map.of(
                        "header", Map.of("movementDate", "R8.11.20", "basis", "2"),
                        "movers", List.of(TownInCsv.number(1)),
                        "subject", subject));
    }

    private RequestSpecification json(String user) {
        return json(user, Role.CLERK);
    }

    private RequestSpecification json(String user, Role role) {
        return accounts.rest(user, role).contentType("application/json");
    }
}
