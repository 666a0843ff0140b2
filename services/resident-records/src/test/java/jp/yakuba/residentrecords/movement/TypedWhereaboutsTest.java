package jp.yakuba.residentrecords.movement;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who types where a protected person goes reads it again to check it, and nothing besides. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedWhereaboutsTest {

    private static final TestAccounts TOWN = new TestAccounts("132047");
    private static final String MOVEMENTS = "/resident-records/v1/movements";
    private static final String MASKED = "＊＊＊";
    private static final String BADGE = "支援措置期間中";

    @Inject
    Database database;

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    /** Who has an open draft is not entered again. */
    @AfterEach
    void takeTheDraftsBack() {
        database.transactAll(TOWN.operator("clerk1", Role.CLERK), work -> work.sql()
                .execute("update resident_records.movement set state = 'withdrawn'"));
    }

    @Test
    @Requirement("001/4.0.9#1")
    void the_clerk_who_types_the_new_address_reads_it_in_the_comparison_and_not_the_old_one() {
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body(newHome(CounterTown.PROTECTED), ""))
                .post(MOVEMENTS + "/address-change/assessments")
                .then()
                .statusCode(200)
                .body("effect[0].after.address.town", equalTo("新宅町"))
                .body("effect[0].after.address.block", equalTo("４番地"))
                .body("effect[0].before.address.town", equalTo(MASKED))
                .body("effect[0].after.previousAddress.town", equalTo(MASKED))
                .body(not(containsString("秘町")));
    }

    @Test
    void the_address_of_a_household_that_is_joined_was_not_typed_and_is_not_shown() {
        var join = """
                {"header": %s, "destination": {"existingHousehold": "%s"},
                 "movers": [{"addresseeNumber": "%s", "relationship": "同居人"}]}
                """.formatted(header(), CounterTown.PROTECTED, CounterTown.HANAKO);
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body(join, ""))
                .post(MOVEMENTS + "/address-change/assessments")
                .then()
                .statusCode(200)
                .body("effect[0].after.address.town", equalTo(MASKED))
                .body(not(containsString("秘町")));
    }

    @Test
    void the_page_of_the_draft_shows_it_to_the_typist_and_to_who_may_know_it_and_warns_them_all() {
        var page = enter();

        acknowledge("typist", Role.CLERK);
        acknowledge("clerk2", Role.CLERK);
        acknowledge("approver1", Role.APPROVER);
        page("typist", Role.CLERK, page).body(containsString("新宅町")).body(not(containsString("秘町")));
        page("approver1", Role.APPROVER, page).body(containsString("新宅町")).body(containsString("秘町"));
        page("clerk2", Role.CLERK, page)
                .body(not(containsString("新宅町")))
                .body(not(containsString("秘町")))
                .body(containsString("＊＊＊（変更あり）"));

        var draft = page.replace("/resident-records/movements", MOVEMENTS);
        TOWN.rest("typist", Role.CLERK)
                .get(draft)
                .then()
                .body("effect[0].after.address.town", equalTo("新宅町"))
                .body("effect[0].before.address.town", equalTo(MASKED));
        TOWN.rest("clerk2", Role.CLERK)
                .get(draft)
                .then()
                .body("effect[0].after.address.town", equalTo(MASKED))
                .body("notification.destination.address.town", equalTo(MASKED));
    }

    @Test
    void a_reason_for_going_on_may_tell_it_too_and_is_for_the_same_eyes() {
        var draft = enter().replace("/resident-records/movements", MOVEMENTS);

        TOWN.rest("typist", Role.CLERK)
                .get(draft)
                .then()
                .body("passedAlerts.values()", everyItem(equalTo("試験")))
                .body("passedAlerts.size()", greaterThan(0));
        TOWN.rest("clerk2", Role.CLERK)
                .get(draft)
                .then()
                .body("passedAlerts.values()", everyItem(equalTo(MASKED)))
                .body("passedAlerts.size()", greaterThan(0));
    }

    @Test
    void who_may_not_see_the_draft_does_not_put_another_or_its_masks_in_its_place() {
        var page = enter();
        var draft = page.replace("/resident-records/movements", MOVEMENTS);
        var masked = newHome(CounterTown.WITH_PROTECTED).replace("新宅町", MASKED).replace("４番地", MASKED);

        TOWN.rest("clerk2", Role.CLERK)
                .contentType(JSON)
                .header("If-Match", "\"1\"")
                .body(body(masked, ""))
                .put(draft)
                .then()
                .statusCode(403)
                .body("findings[0].code", equalTo("draft-of-protected-person"));
        TOWN.browser("clerk2", Role.CLERK)
                .formParam("step", "save")
                .post(page + "/edit/1")
                .then()
                .statusCode(403);
        TOWN.rest("typist", Role.CLERK)
                .get(draft)
                .then()
                .body("revision", equalTo(1))
                .body("notification.destination.address.town", equalTo("新宅町"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address-change", "move-out-domestic", "death", "household-split"})
    void the_form_warns_that_somebody_is_protected(String kind) {
        acknowledge("clerk3", Role.CLERK);
        TOWN.browser("clerk3", Role.CLERK)
                .get("/resident-records/movements/new/" + kind + "?person=" + CounterTown.WITH_PROTECTED)
                .then()
                .statusCode(200)
                .body(containsString(BADGE));
    }

    private static ValidatableResponse page(String user, Role role, String path) {
        return TOWN.browser(user, role).get(path).then().statusCode(200).body(containsString(BADGE));
    }

    private static void acknowledge(String user, Role role) {
        TOWN.browser(user, role)
                .formParam("to", "/resident-records/search")
                .post("/resident-records/acknowledgements/" + CounterTown.PROTECTED)
                .then()
                .statusCode(303);
    }

    private static String enter() {
        var notification = newHome(CounterTown.WITH_PROTECTED);
        var alerts = post("/address-change/assessments", body(notification, ""))
                .jsonPath()
                .getList("findings.findAll { it.severity == 'alert' }.code", String.class);
        var passed = alerts.stream().distinct().map(code -> "\"%s\": \"試験\"".formatted(code));
        var entered = post("/address-change", body(notification, passed.collect(Collectors.joining(","))));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.header("Location").replaceFirst(".*/v1", "/resident-records");
    }

    private static Response post(String path, String body) {
        return TOWN.rest("typist", Role.CLERK).contentType(JSON).body(body).post(MOVEMENTS + path);
    }

    private static String body(String notification, String passed) {
        return "{\"notification\": %s, \"passedAlerts\": {%s}}".formatted(notification, passed);
    }

    private static String newHome(String person) {
        return """
                {"header": %s, "destination": {"address": {"municipality": "%s", "prefecture": "東京都", "city": "千代田区",
                 "town": "新宅町", "block": "４番地"}}, "movers": [{"addresseeNumber": "%s", "relationship": "世帯主"}]}
                """.formatted(header(), TOWN.municipality().value(), person);
    }

    private static String header() {
        return """
                {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "1",
                 "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}}""";
    }
}
