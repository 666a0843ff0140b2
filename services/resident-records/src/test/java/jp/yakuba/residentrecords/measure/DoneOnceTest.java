package jp.yakuba.residentrecords.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** A form of a 支援措置 or an 抑止 that is sent again does nothing twice, and no typing is lost. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoneOnceTest {

    private static final String MEASURES = "/resident-records/measures";
    private static final int FIRST = 59;
    private static final String REST = "/resident-records/v1";

    private final TestAccounts accounts = new TestAccounts("132071");

    @BeforeAll
    void people() {
        var file = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= 6; body++) {
            file.append(TownInCsv.line(
                    FIRST + body,
                    FIRST + body,
                    "柳",
                    "太郎",
                    Map.of("住所_町字", "柳町", "住所_番地号表記", body + "番地", "本籍", "北海道札幌市中央区北一条９９番地")));
        }
        RegisteredTown.of(accounts.register(), file.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    void an_application_sent_again_leads_to_the_measure_that_it_has_made() {
        // Given
        var key = UUID.randomUUID();

        // When
        var first = apply(1, key);
        var again = apply(1, key);

        // Then
        assertThat(path(again)).isEqualTo(path(first)).startsWith(MEASURES + "/");
        accounts.browser("clerk1", Role.CLERK)
                .cookie("yakuba-notice", again.cookie("yakuba-notice"))
                .get("/resident-records/measures")
                .then()
                .body(containsString("すでに済んでいます"));
    }

    @Test
    void what_was_typed_into_an_application_that_was_refused_is_shown_again() {
        var key = UUID.randomUUID();
        var refused = clerk(key)
                .formParam("step", "save")
                .formParam("applicant", number(2))
                .formParam("receivedOn", "R8.11.1")
                .formParam("contact", "夜間は携帯")
                .post(MEASURES + "/new");
        assertThat(refused.statusCode()).isEqualTo(422);

        accounts.browser("clerk1", Role.CLERK)
                .get(MEASURES + "/new?form=" + key)
                .then()
                .statusCode(200)
                .body(containsString("夜間は携帯"));
    }

    @Test
    @Requirement("001/1.1.16#7")
    void a_forwarding_and_a_request_sent_again_are_taken_once() {
        var measure = path(apply(3, UUID.randomUUID()));
        for (var form : List.of("forwarding/1", "forwarding/2")) {
            var key = UUID.randomUUID();
            for (var time = 0; time < 2; time++) {
                var answer = clerk(key)
                        .formParam("forwarding.municipality", "北海道札幌市")
                        .formParam("forwarding.sentOn", "R8.11.2")
                        .post(measure + "/" + form);
                assertThat(answer.statusCode()).isEqualTo(303);
                assertThat(path(answer)).isEqualTo(measure);
            }
        }

        assertThat(accounts.rest("approver1", Role.APPROVER)
                        .get(measure.replace(MEASURES, REST + "/protection-measures"))
                        .jsonPath()
                        .getList("forwardings"))
                .hasSize(2);
    }

    @Test
    void an_act_on_a_measure_that_another_has_changed_does_nothing_and_says_so() {
        // Given
        var measure = path(apply(4, UUID.randomUUID()));
        decide(measure, 1);

        // When
        var late = accounts.browser("approver2", Role.APPROVER)
                .formParam("refusal.reason", "必要なし")
                .post(measure + "/refusal/1");

        // Then
        assertThat(path(late)).isEqualTo(measure);
        accounts.browser("approver2", Role.APPROVER)
                .cookie("yakuba-notice", late.cookie("yakuba-notice"))
                .get(MEASURES)
                .then()
                .body(containsString("何も行っていません"));
    }

    @Test
    @Requirement("001/1.1.16#7")
    void a_change_of_a_measure_that_another_has_changed_keeps_the_typing_and_can_be_sent_then() {
        var measure = path(apply(5, UUID.randomUUID()));
        decide(measure, 1);

        var late = change(measure, 1);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString())
                .contains("ほかの職員がこの支援措置を進めました")
                .contains("札幌で受付")
                .contains(measure + "/edit/2");
        assertThat(change(measure, 2).statusCode()).isEqualTo(303);
    }

    @Test
    void a_check_of_a_change_finds_what_sending_it_would_find() {
        var measure = path(apply(6, UUID.randomUUID()));

        accounts.browser("clerk1", Role.CLERK)
                .formParam("step", "check")
                .formParam("applicant", number(6))
                .formParam("receivedOn", "R8.11.1")
                .post(measure + "/edit/1")
                .then()
                .statusCode(422)
                .body(containsString("支援を求められている事務が選ばれていません"));
    }

    @Test
    void a_suppression_sent_again_is_set_once_and_its_lifting_is_told_as_done_both_times() {
        var person = number(2);
        var key = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            assertThat(accounts.browser("approver1", Role.APPROVER)
                            .formParam("form.key", key.toString())
                            .formParam("person", person)
                            .formParam("procedures.issue", "true")
                            .formParam("level", "error")
                            .formParam("startsOn", "R8.11.1")
                            .formParam("reason", "差押の通知")
                            .post("/resident-records/suppressions")
                            .statusCode())
                    .isEqualTo(303);
        }
        var ids = suppressions(person);
        assertThat(ids).hasSize(1);

        var lifting = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            assertThat(accounts.browser("approver1", Role.APPROVER)
                            .formParam("form.key", lifting.toString())
                            .formParam("person", person)
                            .formParam("lifting." + ids.getFirst(), "解除の通知")
                            .post("/resident-records/suppressions/" + ids.getFirst() + "/lifting")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(suppressions(person)).isEmpty();
    }

    private List<String> suppressions(String person) {
        return accounts.rest("approver1", Role.APPROVER)
                .get(REST + "/suppressions?person=" + person)
                .jsonPath()
                .getList("items.id");
    }

    private Response apply(int person, UUID key) {
        var answer = content(clerk(key), person).formParam("step", "save").post(MEASURES + "/new");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer;
    }

    private Response change(String measure, int revision) {
        return content(form("approver2", Role.APPROVER, UUID.randomUUID()), 5)
                .formParam("step", "save")
                .formParam("firstReceived.municipality", "札幌で受付")
                .formParam("firstReceived.arrivedOn", "R8.11.3")
                .post(measure + "/edit/" + revision);
    }

    private static RequestSpecification content(RequestSpecification form, int person) {
        return form.formParam("applicant", number(person))
                .formParam("receivedOn", "R8.11.1")
                .formParam("offices.copies", "true");
    }

    private void decide(String measure, int revision) {
        assertThat(accounts.browser("approver1", Role.APPROVER)
                        .formParam("approval.startsOn", "R8.11.1")
                        .post(measure + "/approval/" + revision)
                        .statusCode())
                .isEqualTo(303);
    }

    private RequestSpecification clerk(UUID key) {
        return form("clerk1", Role.CLERK, key);
    }

    private RequestSpecification form(String user, Role role, UUID key) {
        return accounts.browser(user, role).formParam("form.key", key.toString());
    }

    private static String number(int person) {
        return TownInCsv.number(FIRST + person);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("https?://[^/]*", "");
    }
}
