package jp.yakuba.residentrecords.resident;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Person and household are in sight wherever something is entered, decided or printed, as the clerk may see them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/2.2.1", "001/3.4"})
class PeopleInSightTest {

    private static final TestAccounts TOWN = new TestAccounts("302015");
    private static final String NEW = "/resident-records/movements/new/";
    private static final String RECORD_OF = "<a class=\"moji\" href=\"/resident-records/residents/";
    private static final String MASKED = "＊＊＊";
    private static final String PROTECTED = "支援措置期間中";
    private static final Pattern HEADER = Pattern.compile("(?s)<section class=\"person-header\".*?</section>");

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    /** The port is known from the first test on. */
    @BeforeEach
    void whoHasAcknowledged() {
        acknowledge("clerk1", Role.CLERK, CounterTown.PROTECTED);
        acknowledge("clerk2", Role.CLERK, CounterTown.PROTECTED);
        acknowledge("approver1", Role.APPROVER, CounterTown.PROTECTED);
    }

    private static void acknowledge(String user, Role role, String person) {
        TOWN.browser(user, role)
                .formParam("to", "/resident-records/search")
                .post("/resident-records/acknowledgements/" + person)
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "movements/new/address-change?person=",
                "movements/new/move-out-domestic?person=",
                "movements/new/death?person=",
                "movements/new/birth?person=",
                "movements/new/head-change?person=",
                "certificates/new?person="
            })
    void every_form_shows_the_household_and_where_it_lives(String form) {
        var header = header("clerk1", Role.CLERK, "/resident-records/" + form + CounterTown.HANAKO);

        assertThat(header).contains("花子", "妻", "太郎", "世帯主", "日の出町２番地３", "コーポ日の出１０１");
        assertThat(header).doesNotContain("一郎");
    }

    @Test
    void the_one_for_whom_the_form_was_opened_is_told_from_the_others() {
        var header = header("clerk1", Role.CLERK, NEW + "address-change?person=" + CounterTown.HANAKO);

        assertThat(header.split("data-concerned", -1)).hasSize(2);
        assertThat(header.substring(header.indexOf("data-concerned")))
                .contains("花子")
                .doesNotContain("太郎");
    }

    @Test
    void what_must_not_be_missed_stands_at_the_person() {
        assertThat(header("clerk1", Role.CLERK, NEW + "death?person=" + CounterTown.UNKNOWN_BIRTH))
                .contains("data-kind=\"alert\"");
        assertThat(header("clerk1", Role.CLERK, "/resident-records/certificates/new?person=" + CounterTown.GONE))
                .contains("除票（転出者）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"movements/new/address-change?person=", "certificates/new?person="})
    void where_a_protected_person_lives_is_not_in_sight_of_who_may_not_know_it(String form) {
        var page = "/resident-records/" + form + CounterTown.WITH_PROTECTED;

        assertThat(header("clerk1", Role.CLERK, page))
                .contains(PROTECTED, MASKED, "data-protected")
                .doesNotContain("秘町");
        assertThat(header("approver1", Role.APPROVER, page)).contains(PROTECTED, "秘町");
    }

    @Test
    void a_page_of_a_protected_person_shows_nobody_before_the_clerk_has_acknowledged_it() {
        assertThat(page("clerk9", Role.CLERK, NEW + "address-change?person=" + CounterTown.WITH_PROTECTED))
                .doesNotContain("person-header");
    }

    @Test
    void a_draft_shows_its_people_and_says_of_their_other_pages_that_it_is_on_its_way() {
        var draft = enter(CounterTown.WITHOUT_HEAD);

        var header = header("clerk2", Role.CLERK, draft);
        assertThat(header).contains("海", "空", "日の出町１番地").doesNotContain("仮登録中");
        assertThat(header.split("<li"))
                .filteredOn(person -> person.contains("data-concerned"))
                .singleElement()
                .asString()
                .contains("海");
        assertThat(header(
                        "clerk2", Role.CLERK, "/resident-records/certificates/new?person=" + CounterTown.WITHOUT_HEAD))
                .contains("仮登録中");
    }

    @Test
    void the_draft_of_a_protected_person_shows_no_address_to_who_typed_only_the_new_one() {
        var draft = enter(CounterTown.WITH_PROTECTED);

        assertThat(header("clerk1", Role.CLERK, draft))
                .contains(PROTECTED, MASKED)
                .doesNotContain("秘町", "新宅町");
        assertThat(page("clerk1", Role.CLERK, draft)).contains("新宅町").doesNotContain("秘町");
        assertThat(header("approver1", Role.APPROVER, draft)).contains("秘町");
    }

    @Test
    @Requirement("001/2.2.4#1")
    void beside_a_record_nobody_is_listed_while_one_of_the_household_is_to_be_acknowledged() {
        var record = "/resident-records/residents/" + CounterTown.HANAKO;
        assertThat(page("clerk7", Role.CLERK, record)).contains(RECORD_OF + CounterTown.TARO);
        TOWN.browser("approver1", Role.APPROVER)
                .formParam("person", CounterTown.TARO)
                .formParam("procedures.inquiry", "true")
                .formParam("level", "alert")
                .formParam("startsOn", "R8.11.1")
                .formParam("reason", "試験")
                .post("/resident-records/suppressions")
                .then()
                .statusCode(303);
        acknowledge("clerk1", Role.CLERK, CounterTown.TARO);

        assertThat(page("clerk7", Role.CLERK, record))
                .contains("支援対象者等のいる世帯です。")
                .doesNotContain(RECORD_OF + CounterTown.TARO);
        acknowledge("clerk7", Role.CLERK, CounterTown.TARO);
        assertThat(page("clerk7", Role.CLERK, record)).contains(RECORD_OF + CounterTown.TARO);
    }

    @Test
    void the_application_for_protection_shows_the_applicant() {
        assertThat(header("approver1", Role.APPROVER, "/resident-records/measures/new?person=" + CounterTown.FOREIGNER))
                .contains("現住所");
        assertThat(page("approver1", Role.APPROVER, "/resident-records/measures/new?person=123"))
                .doesNotContain("person-header");
    }

    private static String enter(String person) {
        var alerts = post("/assessments", person, "")
                .jsonPath()
                .getList("findings.findAll { it.severity == 'alert' }.code", String.class);
        var passed = alerts.stream().distinct().map(code -> "\"%s\": \"試験\"".formatted(code));
        var entered = post("", person, passed.collect(Collectors.joining(",")));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.header("Location").replaceFirst(".*/v1", "/resident-records");
    }

    private static Response post(String path, String person, String passed) {
        return TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("""
                {"passedAlerts": {%s},
                 "notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "1",
                  "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}},
                 "destination": {"address": {"municipality": "%s", "prefecture": "東京都", "city": "千代田区",
                  "town": "新宅町", "block": "４番地"}},
                 "movers": [{"addresseeNumber": "%s", "relationship": "世帯主"}]}}
                """.formatted(passed, TOWN.municipality().value(), person))
                .post("/resident-records/v1/movements/address-change" + path);
    }

    private static String header(String user, Role role, String address) {
        var page = page(user, role, address);
        var header = HEADER.matcher(page);
        assertThat(header.find()).as(page).isTrue();
        return header.group();
    }

    private static String page(String user, Role role, String address) {
        return TOWN.browser(user, role)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
