package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issued copies found by whatever is known of them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/1.3.8", "001/2.2.2"})
class IssueHistoryTest {

    private static final TestAccounts TOWN = new TestAccounts("131211");
    private static final String CERTIFICATES = "/resident-records/v1/certificates";

    @Inject
    Database database;

    @Inject
    CertificateSettings settings;

    @Inject
    CertificateDesk desk;

    /** One copy of person 1 by clerk1, then two by clerk2: of the household and of person 2. */
    @BeforeAll
    void threeCopies() {
        TOWN.register();
        var second = Map.of("続柄コード1", "12", "性別", "2", "記載順位", "2");
        RegisteredTown.of(
                TOWN,
                TownInCsv.header()
                        + TownInCsv.line(1, 1, "山田", "一", Map.of())
                        + TownInCsv.line(2, 1, "山田", "花", second),
                IntakeMode.ALL_OR_NOTHING);
        database.transactAll(TOWN.operator("admin1", Role.ADMINISTRATOR), work -> {
            settings.appoint(work, new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null));
            settings.register(work, Office.MAYOR, SpecimenSeal.png(), SpecimenSeal.SIDE_MILLIMETRES, "");
        });
        issue("clerk1", "\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(1)));
        issue("clerk2", "\"kind\": \"household\", \"household\": \"%s\"".formatted(TownInCsv.number(1)));
        issue("clerk2", "\"kind\": \"individual\", \"persons\": [\"%s\"]".formatted(TownInCsv.number(2)));
    }

    private void issue(String clerk, String order) {
        var sent = JsonForm.of(CertificateOrder.class)
                .readPassing(Json.parse("{" + order
                        + ", \"applicantClass\": \"third-party\", \"applicant\": \"金融　一郎\", \"purpose\": \"債権の回収\""
                        + ", \"passedAlerts\": {\"font-missing\": \"試験\"}}"));
        database.transactAll(
                TOWN.operator(clerk, Role.CLERK), work -> desk.issue(work, sent.asked(), sent.passedAlerts()));
    }

    private static ValidatableResponse list(String query) {
        return TOWN.rest("clerk3", Role.CLERK).get(CERTIFICATES + "?" + query).then();
    }

    private static String today() {
        return LocalDate.now(UnitOfWork.JAPAN).toString();
    }

    @Test
    @Requirement({"001/1.3.8#3", "001/2.2.2#3"})
    void by_the_days_of_issue() {
        list("from=" + today() + "&until=" + today()).statusCode(200).body("items", hasSize(3));
        list("until=2020-01-01").statusCode(200).body("items", hasSize(0));
        list("from=R20.1.1").statusCode(200).body("items", hasSize(0));
    }

    @Test
    @Requirement({"001/1.3.8#1", "001/1.3.8#3", "001/1.3.8#5", "001/2.2.2#1", "001/2.2.2#3"})
    void by_person_kind_staff_and_number() {
        list("person=" + TownInCsv.number(1)).statusCode(200).body("items", hasSize(2));
        list("kind=household").body("items", hasSize(1)).body("items[0].wholeHousehold", equalTo(true));
        list("staff=clerk2").body("items", hasSize(2));
        list("number=002").body("items", hasSize(1)).body("items[0].kind", equalTo("household"));
        list("number=" + today().replace("-", "")).body("items", hasSize(3));
        list("staff=clerk2&kind=individual&person=" + TownInCsv.number(1)).body("items", hasSize(0));
    }

    @Test
    @Requirement({"001/1.3.7#1", "001/5.1#6", "001/10.2#7"})
    void a_document_handed_out_is_in_the_print_log() {
        // Given
        String id = list("staff=clerk1").extract().path("items[0].id");

        // When
        TOWN.rest("clerk1", Role.CLERK)
                .get(CERTIFICATES + "/" + id + "/pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("certificate-" + id + ".pdf"));

        // Then
        var details = database.transact(TOWN.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("select details::text from platform.audit_entry where operation = 'certificate.print'")
                .mapTo(String.class)
                .list());
        assertThat(details)
                .singleElement()
                .asString()
                .contains("\"file\": \"certificate-" + id + ".pdf\"", "\"outputForm\": \"pdf\"", "\"pages\": \"1\"")
                .contains("\"seal\": \"true\"", "\"individualNumber\": \"false\"", "\"issueNumber\"");
    }

    @Test
    void page_after_page() {
        var first = list("staff=clerk2&limit=1").body("items", hasSize(1)).body("next", notNullValue());
        String next = first.extract().path("next");

        list("staff=clerk2&limit=1&cursor=" + next)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("household"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person=",
                "person=x",
                "from=2026-13-01",
                "from=2026-02-02&until=2026-02-01",
                "kind=poem",
                "number=x",
                "staff=" + "123456789012345678901234567890123456789012",
                "cursor=x&kind=household"
            })
    void what_makes_no_sense_is_refused(String query) {
        list(query).statusCode(422);
    }
}
