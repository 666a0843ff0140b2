package jp.yakuba.residentrecords;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the file to the register and from the counter to the next version, over REST. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterTest {

    private final TestAccounts accounts = new TestAccounts("131016");

    @BeforeAll
    void importTwoHouseholds() {
        accounts.register();
        var file = TownInCsv.header()
                + TownInCsv.line(1, 1, "葛󠄂城", "太郎", Map.of())
                + TownInCsv.line(2, 1, "葛󠄂城", "花子", Map.of("続柄コード1", "12", "性別", "2", "世帯主氏名", "葛󠄂城　太郎", "記載順位", "2"))
                + TownInCsv.line(3, 3, "山田", "一", Map.of("個人番号", "123456789018"));
        assertThat(RegisteredTown.of(accounts, file, IntakeMode.ALL_OR_NOTHING).state())
                .isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void an_imported_resident_is_in_the_register_with_the_variant_of_the_name() {
        accounts.rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/residents/" + TownInCsv.number(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("names.full", equalTo("葛󠄂城　太郎"))
                .body("individualNumber", equalTo(null));
    }

    @Test
    @Requirement({"001/4.0.8#1", "001/4.0.8#2", "001/4.2.2.1#1"})
    void a_death_goes_through_draft_review_and_approval_by_another() {
        // Given
        var body = """
                {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                                  "deceased": "%s"},
                 "passedAlerts": {"householder": "届出あり"}}
                """.formatted(TownInCsv.number(3));
        var entered = accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post("/resident-records/v1/movements/death");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var draft = entered.header("Location");

        // When
        var reviewed = accounts.rest("clerk2", Role.CLERK)
                .header("If-Match", entered.header("ETag"))
                .contentType(JSON)
                .post(draft + "/review");
        assertThat(reviewed.statusCode()).as(reviewed.asString()).isEqualTo(200);

        var registered = accounts.rest("approver1", Role.APPROVER)
                .header("If-Match", reviewed.header("ETag"))
                .contentType(JSON)
                .post(draft + "/registration");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(200);

        // Then
        accounts.rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/residents/" + TownInCsv.number(3))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("3"));
    }

    @Test
    void the_feed_tells_other_businesses_of_every_resident() {
        accounts.restWith("feed", "event.read")
                .get("/resident-records/v1/events?after=0&wait=10")
                .then()
                .statusCode(200)
                .body("events.size()", greaterThan(0))
                .body("events.type", hasItem("resident-records.record-imported"));
        accounts.rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/events")
                .then()
                .statusCode(403);
    }

    @Test
    void a_notification_that_cannot_be_read_is_refused_with_the_fields() {
        accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(
                        "{\"notification\": {\"header\": {\"movementDate\": \"R8.13.40\", \"basis\": \"x\"}, \"nobody\": 1}}")
                .post("/resident-records/v1/movements/death")
                .then()
                .statusCode(422)
                .body("findings.field", hasItem("header.movementDate"))
                .body("findings.field", hasItem("nobody"));
    }
}
