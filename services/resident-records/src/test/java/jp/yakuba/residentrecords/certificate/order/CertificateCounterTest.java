package jp.yakuba.residentrecords.certificate.order;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates from the order to the paper, over REST. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateCounterTest {

    private static final String CERTIFICATES = "/resident-records/v1/certificates";
    private static final String SELF = "\"applicantClass\": \"self\", \"applicant\": \"葛󠄂城　太郎\"";
    private static final String PASSED =
            "\"passedAlerts\": {\"font-missing\": \"試験\", \"seal-missing\": \"試験\", \"individual-number-missing\": \"試験\"}";

    private final TestAccounts accounts = new TestAccounts("122238");

    @Inject
    Database database;

    @Inject
    Jobs jobs;

    @Inject
    CertificateSettings settings;

    @Inject
    Suppressions suppressions;

    @BeforeAll
    void openTheCounter() {
        accounts.register();
        var administrator = accounts.operator("admin", Role.ADMINISTRATOR);
        var job = RegisteredTown.of(accounts, town(), IntakeMode.ALL_OR_NOTHING);
        var found = database.transact(administrator, work -> jobs.findings(work, job.id(), 10));
        assertThat(job.state()).as(found.toString()).isEqualTo(JobState.SUCCEEDED);
        database.transactAll(administrator, work -> {
            settings.appoint(work, new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null));
            settings.register(work, Office.MAYOR, SpecimenSeal.png(), 21, "この印は黒色です");
        });
        var responsible = accounts.operator("approver1", Role.APPROVER);
        database.transactAll(
                responsible,
                work -> suppressions.set(
                        work,
                        Suppression.protection(
                                new AddresseeNumber(TownInCsv.number(7)),
                                work.today(),
                                null,
                                new Offices(true, true, true))));
    }

    private static String town() {
        var wife = Map.of("続柄コード1", "12", "性別", "2", "世帯主氏名", "葛󠄂城　太郎", "記載順位", "2");
        var gone = Map.of(
                "続柄コード1",
                "20",
                "世帯主氏名",
                "葛󠄂城　太郎",
                "記載順位",
                "3",
                "住民状態",
                "2",
                "異動事由",
                "31",
                "異動年月日",
                "2026-03-31",
                "消除の事由",
                "31",
                "消除の異動年月日",
                "2026-03-31");
        return TownInCsv.header()
                + TownInCsv.line(1, 1, "葛󠄂城", "太郎", Map.of("個人番号", "123456789018"))
                + TownInCsv.line(2, 1, "葛󠄂城", "花子", wife)
                + TownInCsv.line(3, 1, "葛󠄂城", "一郎", gone)
                + TownInCsv.line(7, 7, "秘密", "花", Map.of("住所_番地号表記", "７番地"));
    }

    private Response issue(String body) {
        return accounts.rest("clerk1", Role.CLERK).contentType(JSON).body(body).post(CERTIFICATES);
    }

    private static String order(String rest) {
        return "{" + rest + ", " + SELF + ", " + PASSED + "}";
    }

    private String printed(Response issued) {
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        return text(issued.header("Location"));
    }

    private String text(String location) {
        var pdf = accounts.rest("clerk1", Role.CLERK).get(location + "/pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.header("Cache-Control")).contains("no-store");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        return IssuedCopy.text(pdf.asByteArray());
    }

    @Test
    @Requirement({"001/5.1#4", "001/5.1#6", "001/5.2#1", "001/5.6#4"})
    void a_household_copy_shows_all_residents_with_the_variants_of_their_names_and_leaves_out_what_nobody_asked_for() {
        var text =
                printed(issue(order("\"kind\": \"household\", \"household\": \"%s\"".formatted(TownInCsv.number(1)))));

        assertThat(text)
                .contains("葛\uDB40\uDD02城太郎", "葛\uDB40\uDD02城花子", "省略", "東京都試験市長試験太郎", "世帯全員")
                .doesNotContain("葛\uDB40\uDD02城一郎", "123456789018", "ヒノデ");
        assertThat(text.indexOf("葛\uDB40\uDD02城太郎")).isLessThan(text.indexOf("葛\uDB40\uDD02城花子"));
    }

    @Test
    @Requirement("001/5.1#11")
    void one_who_has_left_does_not_stand_with_those_who_remain() {
        issue(order("\"kind\": \"household\", \"household\": \"%s\", \"persons\": [\"%s\", \"%s\"]"
                        .formatted(TownInCsv.number(1), TownInCsv.number(1), TownInCsv.number(3))))
                .then()
                .statusCode(422)
                .contentType(containsString("application/problem+json"))
                .body("findings.code", hasItem("deleted-person-in-household-copy"))
                .body("findings.field", hasItem("persons[1]"));
    }

    @Test
    @Requirement("001/1.1.5#6")
    void one_who_has_left_is_certified_by_the_deleted_record() {
        var text = printed(issue(order(
                "\"kind\": \"deleted\", \"persons\": [\"%s\"], \"history\": true".formatted(TownInCsv.number(3)))));

        assertThat(text).contains("住民票の除票", "葛\uDB40\uDD02城一郎", "国内転出", "令和8年3月31日");
    }

    @Test
    @Requirement("001/10.4#1")
    void an_individual_number_is_printed_for_one_who_may_see_it_only() {
        var body = order(
                "\"kind\": \"individual\", \"persons\": [\"%s\"], \"disclosed\": [\"individual-number\"], \"purpose\": \"勤務先への提出\""
                        .formatted(TownInCsv.number(1)));

        accounts.restWith("clerk9", "certificate.issue")
                .contentType(JSON)
                .body(body)
                .post(CERTIFICATES)
                .then()
                .statusCode(403);
        var allowed = accounts.restWith("clerk8", "certificate.issue", "item.individual-number")
                .contentType(JSON)
                .body(body)
                .post(CERTIFICATES);
        assertThat(allowed.statusCode()).as(allowed.asString()).isEqualTo(201);
        var pdf = accounts.restWith("clerk8", "certificate.issue", "item.individual-number")
                .get(allowed.header("Location") + "/pdf");
        assertThat(IssuedCopy.text(pdf.asByteArray())).contains("123456789018");
    }

    @Test
    @Requirement({"001/5.5#5", "001/10.7#2"})
    void each_of_several_copies_has_its_own_number() {
        var issued = issue(order("\"kind\": \"individual\", \"persons\": [\"%s\"], \"copies\": 2, \"officialUse\": true"
                .formatted(TownInCsv.number(2))));

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var numbers = issued.jsonPath().getList("certificates.issueNumber", String.class);
        assertThat(numbers).hasSize(2).doesNotHaveDuplicates();
        assertThat(text(issued.header("Location")))
                .contains("公用", numbers.getFirst().replace(" ", ""));
    }

    @Test
    @Requirement({"001/3.4#1", "001/3.4#4"})
    void nothing_is_issued_of_a_protected_person_but_by_one_who_releases_it_with_a_reason() {
        var order = "\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(7));

        issue(order(order)).then().statusCode(422).body("findings.code", hasItem("protected-person"));
        issue(order(order + ", \"releaseReason\": \"本人の請求\""))
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("protected-person"));
        accounts.rest("approver1", Role.APPROVER)
                .contentType(JSON)
                .body(order(order + ", \"releaseReason\": \"本人の請求\""))
                .post(CERTIFICATES)
                .then()
                .statusCode(201);
    }

    @Test
    @Requirement("001/2.2.2#1")
    void a_copy_printed_again_says_so_and_has_a_record_of_its_own() {
        // Given
        var issued = issue(order("\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(2))));
        var number = issued.jsonPath().getString("certificates[0].issueNumber");

        // When
        var again = accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"reason\": \"紙詰まり\"}")
                .post(issued.header("Location") + "/reprints");

        // Then
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        assertThat(text(again.header("Location"))).contains("再印刷", number.replace(" ", ""));
        accounts.rest("clerk1", Role.CLERK)
                .get(CERTIFICATES + "?person=" + TownInCsv.number(2))
                .then()
                .statusCode(200)
                .body("items.id", hasItems(id(issued), id(again)));
    }

    @Test
    @Requirement("001/1.3.8#6")
    void a_copy_issued_by_mistake_is_disposed_of_once_and_not_printed_any_more() {
        var issued = issue(order("\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(2))));
        var location = issued.header("Location");

        accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"reason\": \"誤発行\"}")
                .post(location + "/disposal")
                .then()
                .statusCode(403);
        for (var status : new int[] {200, 409}) {
            accounts.rest("approver1", Role.APPROVER)
                    .contentType(JSON)
                    .body("{\"reason\": \"誤発行\"}")
                    .post(location + "/disposal")
                    .then()
                    .statusCode(status);
        }
        accounts.rest("clerk1", Role.CLERK).get(location + "/pdf").then().statusCode(409);
        accounts.rest("clerk1", Role.CLERK).get(location).then().body("disposal.reason", equalTo("誤発行"));
    }

    @Test
    void the_same_order_sent_twice_is_issued_once() {
        // Given
        var body = order("\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(2)));
        var key = "certificate-" + System.nanoTime();

        // When
        var first = withKey(key, body);
        var second = withKey(key, body);

        // Then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(withKey(key, order("\"kind\": \"household\", \"household\": \"1\""))
                        .statusCode())
                .isEqualTo(422);
    }

    private Response withKey(String key, String body) {
        return accounts.rest("clerk1", Role.CLERK)
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(body)
                .post(CERTIFICATES);
    }

    @Test
    void another_clerk_does_not_get_the_paper_without_a_record() {
        var issued = issue(order("\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(2))));

        accounts.rest("clerk2", Role.CLERK)
                .get(issued.header("Location") + "/pdf")
                .then()
                .statusCode(409);
    }

    @Test
    void a_check_issues_nothing() {
        accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"kind\": \"household\", \"household\": \"%s\", %s}".formatted(TownInCsv.number(1), SELF))
                .post(CERTIFICATES + "/checks")
                .then()
                .statusCode(200)
                .body("certificates[0].pages", equalTo(1))
                .body("certificates[0].persons.size()", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"kind\": \"household\"}",
                "{\"kind\": \"poem\", \"household\": \"1\"}",
                "{\"kind\": \"individual\", \"persons\": [\"999999999999999\"]}",
                "{\"kind\": \"household\", \"household\": \"999999999999999\"}",
                "{\"kind\": \"individual\", \"persons\": \"x\"}",
                "{\"kind\": \"individual\", \"persons\": [{\"a\": 1}], \"copies\": 1e9}",
                "{\"kind\": \"individual\", \"persons\": [\"1\"], \"copies\": -1}",
                "{\"kind\": \"individual\", \"persons\": [\"1\"], \"disclosed\": [\"everything\"]}",
                "{\"kind\": \"individual\", \"persons\": [\"1\"], \"purpose\": \"\\u0000\"}",
                "{\"kind\": \"individual\", \"persons\": [\"1\"], \"purpose\": \"\\ud800\"}",
                "{\"kind\": \"individual\", \"persons\": [\"1\"], \"passedAlerts\": \"x\"}"
            })
    void a_broken_order_is_refused_with_a_problem(String body) {
        issue(body)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .contentType(containsString("application/problem+json"))
                .body("type", notNullValue());
    }

    @Test
    void what_does_not_exist_is_a_problem() {
        for (var path : new String[] {"/00000000-0000-0000-0000-000000000000", "/x", "/x/pdf"}) {
            accounts.rest("clerk1", Role.CLERK)
                    .get(CERTIFICATES + path)
                    .then()
                    .statusCode(404)
                    .contentType(containsString("application/problem+json"));
        }
        accounts.rest("clerk1", Role.CLERK).get(CERTIFICATES).then().statusCode(422);
        accounts.rest("clerk1", Role.CLERK)
                .get(CERTIFICATES + "?cursor=x&person=" + TownInCsv.number(2))
                .then()
                .statusCode(422);
    }

    private static String id(Response issued) {
        var location = issued.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
