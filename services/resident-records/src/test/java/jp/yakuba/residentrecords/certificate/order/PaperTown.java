package jp.yakuba.residentrecords.certificate.order;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;

/** A town of given records whose counter issues copies over REST and reads what stands on them. */
final class PaperTown {

    static final String CERTIFICATES = "/resident-records/v1/certificates";
    static final String SELF = "\"applicantClass\": \"self\", \"applicant\": \"試験　太郎\"";

    private static final String PASSED =
            "\"passedAlerts\": {\"font-missing\": \"試験\", \"seal-missing\": \"試験\", \"individual-number-missing\": \"試験\"}";

    private final TestAccounts accounts;

    private PaperTown(TestAccounts accounts) {
        this.accounts = accounts;
    }

    /** Registers the municipality, its mayor and the records, each of which has every item it needs. */
    static PaperTown of(String municipality, List<Map<String, String>> records) {
        var accounts = new TestAccounts(municipality).register();
        var job = RegisteredTown.of(accounts, TownInCsv.file(records), IntakeMode.ALL_OR_NOTHING);
        var jobs = Arc.container().instance(Jobs.class).get();
        var found = Arc.container()
                .instance(Database.class)
                .get()
                .transact(accounts.operator("importer", Role.ADMINISTRATOR), work -> jobs.findings(work, job.id(), 10));
        assertThat(job.counts().refused()).as(found.toString()).isZero();
        var settings = Arc.container().instance(CertificateSettings.class).get();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(
                        accounts.operator("admin1", Role.ADMINISTRATOR),
                        work -> settings.appoint(
                                work, new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null)));
        return new PaperTown(accounts);
    }

    TestAccounts accounts() {
        return accounts;
    }

    /** What the rules say of the order. */
    Response check(String order) {
        return accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{" + order + "}")
                .post(CERTIFICATES + "/checks");
    }

    Response issue(String user, Role role, String order) {
        return accounts.rest(user, role)
                .contentType(JSON)
                .body("{" + order + (order.contains("passedAlerts") ? "" : ", " + PASSED) + "}")
                .post(CERTIFICATES);
    }

    /** What stands on the first copy, without spaces. */
    String text(String user, Role role, String order) {
        var issued = issue(user, role, order);
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var pdf = accounts.rest(user, role).get(issued.header("Location") + "/pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        return IssuedCopy.text(pdf.asByteArray());
    }

    String text(String order) {
        return text("clerk1", Role.CLERK, order);
    }
}
