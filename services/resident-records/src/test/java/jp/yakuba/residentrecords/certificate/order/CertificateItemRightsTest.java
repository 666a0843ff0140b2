package jp.yakuba.residentrecords.certificate.order;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item that is withheld from a clerk on the screen is not printed by that clerk either. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateItemRightsTest {

    private static final TestAccounts TOWN = new TestAccounts("131130");
    private static final String CERTIFICATES = "/resident-records/v1/certificates";
    private static final String NEW = "/resident-records/certificates/new";
    private static final List<String> ALL = List.of(
            "certificate.issue",
            "resident.view",
            "item.individual-number",
            "item.resident-record-code",
            "item.family-register",
            "item.residence-status");

    @Inject
    Database database;

    @Inject
    CertificateSettings settings;

    @BeforeAll
    void openTheCounter() {
        CounterTown.in(TOWN);
        database.transactAll(
                TOWN.operator("admin", Role.ADMINISTRATOR),
                work -> settings.appoint(
                        work, new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "individual-number,    item.individual-number",
        "resident-record-code, item.resident-record-code",
        "family-register,      item.family-register",
        "residence-status,     item.residence-status",
        "residence-period,     item.residence-status",
        "residence-expiry,     item.residence-status",
        "card-number,          item.residence-status",
    })
    @Requirement({"001/10.3#9", "001/10.4#1"})
    void who_may_not_see_an_item_neither_orders_nor_prints_nor_reprints_it(String entry, String right) {
        var without = new ArrayList<>(ALL);
        without.remove(right);
        var order = order(entry);

        assertThat(post("checker", without, "/checks", order).statusCode()).isEqualTo(403);
        assertThat(post("checker", without, "", order).statusCode()).isEqualTo(403);
        var page = TOWN.browserWith("checker", without.toArray(String[]::new));
        page.get(NEW + "?person=" + CounterTown.FOREIGNER)
                .then()
                .statusCode(200)
                .body(not(containsString("value=\"" + entry + "\"")));
        TOWN.browserWith("checker", without.toArray(String[]::new))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("kind", "individual")
                .formParam("household", CounterTown.FOREIGNER)
                .formParam("persons", CounterTown.FOREIGNER)
                .formParam("disclosed", entry)
                .formParam("copies", "1")
                .formParam("applicantClass", "self")
                .formParam("applicant", "試験　太郎")
                .formParam("purpose", "勤務先への提出")
                .formParam("step", "issue")
                .post(NEW)
                .then()
                .statusCode(403);

        var issued = post("printer", ALL, "", order);
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var copy = issued.header("Location");
        TOWN.restWith("printer", ALL.toArray(String[]::new))
                .get(copy + "/pdf")
                .then()
                .statusCode(200);

        TOWN.restWith("printer", without.toArray(String[]::new))
                .get(copy + "/pdf")
                .then()
                .statusCode(403);
        TOWN.restWith("printer", without.toArray(String[]::new))
                .contentType(JSON)
                .body("{\"reason\": \"紙詰まり\"}")
                .post(copy + "/reprints")
                .then()
                .statusCode(403);
    }

    private static Response post(String user, List<String> rights, String path, String body) {
        return TOWN.restWith(user, rights.toArray(String[]::new))
                .contentType(JSON)
                .body(body)
                .post(CERTIFICATES + path);
    }

    private static String order(String entry) {
        return """
                {"kind": "individual", "persons": ["%s"], "disclosed": ["%s"],
                "applicantClass": "self", "applicant": "試験　太郎", "purpose": "勤務先への提出", "passedAlerts": {"font-missing": "試験",
                "seal-missing": "試験", "individual-number-missing": "試験"}}""".formatted(CounterTown.FOREIGNER, entry);
    }
}
