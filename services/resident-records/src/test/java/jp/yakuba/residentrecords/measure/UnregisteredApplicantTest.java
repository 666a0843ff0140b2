package jp.yakuba.residentrecords.measure;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** Who lives elsewhere can ask for the places and the people of this town; so can anybody for further places. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnregisteredApplicantTest {

    private static final String API = "/resident-records/v1";
    private static final String MEASURES = API + "/protection-measures";
    private static final int FIRST = 59;
    private static final String NOWHERE = "北海道札幌市中央区北一条９９番地";

    private final TestAccounts accounts = new TestAccounts("132080");

    @BeforeAll
    void people() {
        var file = new StringBuilder(TownInCsv.header());
        line(file, 1, "守町", "３番地", NOWHERE);
        line(file, 2, "別町", "１番地", "東京都千代田区守町三番地");
        line(file, 3, "別町", "２番地", NOWHERE);
        line(file, 4, "実町", "４番地", NOWHERE);
        line(file, 5, "実町", "５番地", NOWHERE);
        line(file, 6, "実町", "６番地", NOWHERE);
        line(file, 7, "先町", "７番地", NOWHERE);
        line(file, 8, "後町", "８番地", NOWHERE);
        RegisteredTown.of(accounts.register(), file.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    private static void line(StringBuilder file, int body, String town, String block, String domicile) {
        file.append(TownInCsv.line(
                FIRST + body,
                FIRST + body,
                "守",
                "花",
                Map.of(
                        "住所_町字",
                        town,
                        "住所_番地号表記",
                        block,
                        "本籍",
                        domicile,
                        "氏名_フリガナ",
                        "マモリ　ハナ" + "アイウエオカキク".charAt(body - 1))));
    }

    @Test
    @Requirement({"001/1.1.16#6", "001/3.4#12"})
    void the_places_that_she_names_are_protected_until_her_application_is_refused() {
        var applied = apply(unregistered("守町３番地コーポ１０１、北海道札幌市", ""));

        assertThat(withoutPapers()).contains(1, 2).doesNotContain(3);
        assertThat(search("{\"address\": \"守町\"}")).isEmpty();
        var number = applied.jsonPath().getString("particulars.applicant");
        assertThat(number)
                .hasSize(10)
                .isNotIn(IntStream.rangeClosed(1, 8)
                        .mapToObj(UnregisteredApplicantTest::number)
                        .toList());

        approver()
                .header("If-Match", applied.header("ETag"))
                .body("{\"reason\": \"必要性がないと確認し、11月10日に連絡した\"}")
                .post(applied.header("Location") + "/refusal")
                .then()
                .statusCode(200);
        assertThat(withoutPapers()).doesNotContain(1, 2);
    }

    @Test
    @Requirement("001/1.1.16#3")
    void her_page_names_her_and_offers_no_record_of_hers() {
        var applied = apply(unregistered("", number(4)));
        var number = applied.jsonPath().getString("particulars.applicant");

        accounts.browser("clerk1", Role.CLERK)
                .formParam("to", "/resident-records/measures")
                .post("/resident-records/acknowledgements/" + number(4));
        accounts.browser("clerk1", Role.CLERK)
                .formParam("to", "/resident-records/measures")
                .post("/resident-records/acknowledgements/" + number);
        accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/measures/" + applied.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body(containsString("外川　葉子（昭和60年2月1日生）"))
                .body(containsString("住民票・除票なし"))
                .body(not(containsString("/residents/" + number)));
        assertThat(accounts.rest("clerk1", Role.CLERK)
                        .get(API + "/suppressions?person=" + number(4))
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactly("provisional");
    }

    @Test
    void an_application_says_who_applies_and_what_is_to_be_protected() {
        assertThat(refused("{\"receivedOn\": \"2026-11-01\", \"offices\": {\"copies\": true}}"))
                .contains("measure-without-applicant");
        assertThat(refused(unregistered("", ""))).contains("measure-protects-nothing");
        assertThat(refused(unregistered("守町３番地", "")
                        .replace("\"unregistered\"", "\"applicant\": \"%s\", \"unregistered\"".formatted(number(3)))))
                .contains("measure-applicant-twice");
        assertThat(refused(unregistered("守町３番地", "").replace("\"offices\"", "\"wholeHousehold\": true, \"offices\"")))
                .contains("measure-household-unknown");
    }

    @Test
    void she_keeps_her_number_when_her_application_is_corrected() {
        // Given
        var applied = apply(unregistered("", number(6)));
        var number = applied.jsonPath().getString("particulars.applicant");

        // When
        var changed = clerk().header("If-Match", applied.header("ETag"))
                .body(unregistered("実町９番地", number(6)))
                .put(applied.header("Location"));

        // Then
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("request.changed.applicant")).isEqualTo(number);
    }

    @Test
    @Requirement("001/1.1.16#6")
    void a_place_that_is_added_to_any_measure_counts_at_once_and_one_given_up_until_that_is_decided() {
        var resident = """
                {"receivedOn": "2026-11-01", "applicant": "%s", "offices": {"copies": true}, "places": "%s"}""";
        var applied = apply(resident.formatted(number(5), "先町７番地"));
        assertThat(withoutPapers()).contains(5, 7).doesNotContain(8);

        var changed = approver()
                .header("If-Match", applied.header("ETag"))
                .body(resident.formatted(number(5), "千代田区後町8"))
                .put(applied.header("Location"));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(withoutPapers()).contains(7, 8);

        accounts.rest("approver2", Role.APPROVER)
                .contentType(JSON)
                .header("If-Match", changed.header("ETag"))
                .body("{}")
                .post(applied.header("Location") + "/approval")
                .then()
                .statusCode(200);
        assertThat(withoutPapers()).contains(5, 8).doesNotContain(7);
    }

    private static String unregistered(String places, String companion) {
        return """
                {"receivedOn": "2026-11-01",
                 "unregistered": {"name": "外川　葉子", "reading": "ソトカワ　ヨウコ", "birthDate": "1985-02-01"},
                 "post": {"postalCode": "060-0001", "address": "札幌市中央区北一条１番地"},
                 "offices": {"copies": true, "supplementary": true}, "places": "%s"%s}
                """.formatted(
                        places,
                        companion.isEmpty()
                                ? ""
                                : ", \"companions\": [{\"addresseeNumber\": \"%s\", \"relationship\": \"子\"}]"
                                        .formatted(companion));
    }

    private Response apply(String application) {
        var applied = clerk().body(application).post(MEASURES);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        return applied;
    }

    private List<String> refused(String application) {
        var answer = clerk().body(application).post(MEASURES);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("findings.code");
    }

    private List<Integer> withoutPapers() {
        return IntStream.rangeClosed(1, 8)
                .filter(body -> clerk().body("{\"kind\": \"individual\", \"persons\": [\"" + number(body) + "\"]}")
                        .post(API + "/certificates/checks")
                        .jsonPath()
                        .getList("findings.code", String.class)
                        .contains("protected-person"))
                .boxed()
                .toList();
    }

    private List<String> search(String criteria) {
        return clerk().body(criteria).post(API + "/searches").jsonPath().getList("items.addresseeNumber");
    }

    private static String number(int person) {
        return TownInCsv.number(FIRST + person);
    }

    private RequestSpecification clerk() {
        return accounts.rest("clerk1", Role.CLERK).contentType(JSON);
    }

    private RequestSpecification approver() {
        return accounts.rest("approver1", Role.APPROVER).contentType(JSON);
    }
}
