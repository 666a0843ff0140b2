package jp.yakuba.residentrecords.measure;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The term of a 支援措置 as whoever decides enters it: on the screen, over REST, and as another municipality has decided it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermByHandTest {

    private static final String REST = "/resident-records/v1/protection-measures";
    private static final String SCREEN = "/resident-records/measures/";
    private static final int FIRST = 59;

    private final TestAccounts accounts = new TestAccounts("132136");

    @BeforeAll
    void people() {
        var file = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= 8; body++) {
            file.append(TownInCsv.line(
                    FIRST + body,
                    FIRST + body,
                    "桂",
                    "花子",
                    Map.of("住所_町字", "桂町", "住所_番地号表記", body + "番地", "本籍", "北海道札幌市中央区北一条９９番地")));
        }
        RegisteredTown.of(accounts.register(), file.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    @Requirement("001/3.4#5")
    void a_beginning_that_is_entered_brings_the_end_of_its_year_with_it() {
        var onScreen = applied(1);
        assertThat(decideOnScreen(onScreen, 1, "R2.4.1", "").statusCode()).isEqualTo(303);
        assertTerms(onScreen, 1, "2020-04-01 2021-03-31");

        var overRest = applied(2);
        assertThat(decide(overRest, 1, "{\"startsOn\": \"2020-04-01\"}").statusCode())
                .isEqualTo(200);
        assertTerms(overRest, 2, "2020-04-01 2021-03-31");
    }

    @Test
    @Requirement("001/3.4#15")
    void an_end_that_is_entered_stands_in_place_of_the_one_that_follows() {
        var onScreen = applied(3);
        assertThat(decideOnScreen(onScreen, 1, "R8.11.1", "R9.3.31").statusCode())
                .isEqualTo(303);
        assertTerms(onScreen, 3, "2026-11-01 2027-03-31");
        accounts.browser("approver1", Role.APPROVER)
                .formParam("to", SCREEN + onScreen)
                .post("/resident-records/acknowledgements/" + number(3));
        accounts.browser("approver1", Role.APPROVER)
                .get(SCREEN + onScreen)
                .then()
                .body(containsString("令和8年11月1日"))
                .body(containsString("令和9年3月31日"));

        var overRest = applied(4);
        decide(overRest, 1, "{\"startsOn\": \"2026-11-01\", \"endsOn\": \"2027-03-31\"}");
        assertTerms(overRest, 4, "2026-11-01 2027-03-31");
    }

    @Test
    @Requirement({"001/1.1.16#8", "001/3.4#7", "001/3.4#15"})
    void a_term_of_another_municipality_is_taken_over_as_it_is_and_goes_on_from_its_end() {
        // Given
        var measure = applied(5, """
                , "firstReceived": {"municipality": "札幌市", "arrivedOn": "2026-10-20"}""");
        assertThat(decide(measure, 1, "{\"startsOn\": \"2025-10-15\", \"endsOn\": \"2026-10-14\"}")
                        .statusCode())
                .isEqualTo(200);
        assertTerms(measure, 5, "2025-10-15 2026-10-14");
        assertThat(read(measure).getString("particulars.firstReceived.municipality"))
                .isEqualTo("札幌市");

        // When
        ask(measure, 2, "{}");
        decide(measure, 3, "{}");

        // Then
        assertTerms(measure, 5, "2025-10-15 2026-10-14", "2026-10-15 2027-10-14");
    }

    @Test
    @Requirement({"001/3.4#7", "001/3.4#15"})
    void an_extension_has_the_term_that_was_asked_for_unless_another_is_decided() {
        var measure = applied(6);
        decide(measure, 1, "{\"startsOn\": \"2024-04-01\"}");

        ask(measure, 2, "{\"startsOn\": \"2025-04-01\", \"endsOn\": \"2025-12-31\"}");
        decide(measure, 3, "{}");
        assertTerms(measure, 6, "2024-04-01 2025-03-31", "2025-04-01 2025-12-31");

        ask(measure, 4, "{\"startsOn\": \"2026-01-01\", \"endsOn\": \"2026-06-30\"}");
        assertThat(decideOnScreen(measure, 5, "R8.1.1", "R8.9.30").statusCode()).isEqualTo(303);
        assertTerms(measure, 6, "2024-04-01 2025-03-31", "2025-04-01 2025-12-31", "2026-01-01 2026-09-30");
    }

    @Test
    void a_term_that_cannot_be_is_refused_on_the_screen_and_over_rest_with_what_is_wrong() {
        var measure = applied(7);

        decide(measure, 1, "{\"endsOn\": \"2027-03-31\"}")
                .then()
                .statusCode(422)
                .body("findings.code", contains("measure-term-without-start"));
        decide(measure, 1, "{\"startsOn\": \"2026-11-01\", \"endsOn\": \"2026-10-31\"}")
                .then()
                .statusCode(422)
                .body("findings.code", contains("measure-term-wrong"));
        decideOnScreen(measure, 1, "R8.11.1", "R8.10.31")
                .then()
                .statusCode(422)
                .body(containsString("終了年月日が開始年月日より前です。"))
                .body(containsString("R8.10.31"));
        assertThat(read(measure).getString("state")).isEqualTo("applied");

        decide(measure, 1, "{\"startsOn\": \"2025-11-01\", \"endsOn\": \"2026-10-31\"}");
        ask(measure, 2, "{\"startsOn\": \"2026-10-01\", \"endsOn\": \"2026-10-31\"}")
                .then()
                .statusCode(422)
                .body("findings.code", contains("measure-term-not-later"));
        ask(measure, 2, "{}").then().statusCode(200);
        decide(measure, 3, "{\"startsOn\": \"2026-10-01\", \"endsOn\": \"2026-10-31\"}")
                .then()
                .statusCode(422)
                .body("findings.code", contains("measure-term-not-later"));
    }

    @Test
    void a_term_with_the_decision_of_an_ending_is_refused_and_not_left_aside() {
        var measure = applied(8);
        decide(measure, 1, "{}");
        send("clerk1", Role.CLERK, measure + "/ending-request", 2, "{\"reason\": \"本人の申出\"}");

        decide(measure, 3, "{\"startsOn\": \"2026-10-01\", \"endsOn\": \"2026-10-31\"}")
                .then()
                .statusCode(422)
                .body("findings.code", contains("measure-term-not-asked"));
        assertThat(read(measure).getString("state")).isEqualTo("in-force");
    }

    private String applied(int person) {
        return applied(person, "");
    }

    private String applied(int person, String more) {
        var answer = accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"receivedOn\": \"2020-03-20\", \"applicant\": \"%s\", \"offices\": {\"copies\": true}%s}"
                        .formatted(number(person), more))
                .post(REST);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private Response decideOnScreen(String measure, int revision, String startsOn, String endsOn) {
        return accounts.browser("approver1", Role.APPROVER)
                .formParam("approval.startsOn", startsOn)
                .formParam("approval.endsOn", endsOn)
                .post(SCREEN + measure + "/approval/" + revision);
    }

    private Response decide(String measure, int revision, String term) {
        return send("approver1", Role.APPROVER, measure + "/approval", revision, term);
    }

    private Response ask(String measure, int revision, String term) {
        return send("clerk1", Role.CLERK, measure + "/extension-request", revision, term);
    }

    private Response send(String user, Role role, String path, int revision, String body) {
        return accounts.rest(user, role)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(JSON)
                .body(body)
                .post(REST + "/" + path);
    }

    /** These terms, and the person is under 支援措置 from the first day to the last. */
    private void assertTerms(String measure, int person, String... terms) {
        assertThat(read(measure).getList("terms.collect { it.startsOn + ' ' + it.endsOn }"))
                .containsExactly((Object[]) terms);
        var suppression = accounts.rest("approver1", Role.APPROVER)
                .get("/resident-records/v1/suppressions?person=" + number(person))
                .jsonPath();
        var firstDay = terms[0].substring(0, terms[0].indexOf(' '));
        var last = terms[terms.length - 1];
        assertThat(suppression.getList("items.collect { it.kind + ' ' + it.startsOn + ' ' + it.endsOn }"))
                .isEqualTo(List.of("protection " + firstDay + last.substring(last.indexOf(' '))));
    }

    private JsonPath read(String measure) {
        return accounts.rest("approver1", Role.APPROVER)
                .get(REST + "/" + measure)
                .jsonPath();
    }

    private static String number(int person) {
        return TownInCsv.number(FIRST + person);
    }
}
