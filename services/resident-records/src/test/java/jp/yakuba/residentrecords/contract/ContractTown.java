package jp.yakuba.residentrecords.contract;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;

/**
 * A small town, and somebody who may do everything there over REST.
 *
 * @param bearer token of the one who may do everything
 */
record ContractTown(TestAccounts accounts, String bearer) {

    private static final String[] EVERYTHING = {
        "item.individual-number",
        "item.resident-record-code",
        "item.family-register",
        "item.residence-status",
        "item.protected-address",
        "access.tokens",
        "job.view",
        "job.operate",
        "resident.search",
        "resident.view",
        "movement.enter",
        "movement.review",
        "movement.approve",
        "certificate.issue",
        "certificate.dispose",
        "import.run",
        "event.read",
        "audit.read",
        "audit.verify",
        "record-code.stock",
        "protection.view",
        "protection.enter",
        "protection.manage",
        "protection.details",
        "suppression.set",
        "suppression.lift"
    };

    /** Makes it, with people of these numbers. */
    static ContractTown of(String municipality, int people) {
        var accounts = new TestAccounts(municipality).register();
        var file = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= people; body++) {
            file.append(TownInCsv.line(body, body, "葛󠄂城", "太郎", Map.of("個人番号", body == 1 ? "123456789018" : "")));
        }
        RegisteredTown.of(accounts, file.toString(), IntakeMode.ALL_OR_NOTHING);
        var administrator = accounts.operator("administrator", Role.ADMINISTRATOR);
        var mayor = new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null);
        var settings = Arc.container().instance(CertificateSettings.class).get();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(administrator, work -> settings.appoint(work, mayor));
        return new ContractTown(accounts, accounts.bearerToken("everything", EVERYTHING));
    }

    /** A request of the one who may do everything. */
    RequestSpecification everybody() {
        return RestAssured.given().header("Authorization", "Bearer " + bearer);
    }

    /** A job that failed, because its file is no file of residents. */
    Job failedJob() {
        var job = RegisteredTown.of(accounts, "宛名\n1\n", IntakeMode.ALL_OR_NOTHING);
        letGoOn(job.id());
        return job;
    }

    /** A refused import is not restarted; one that a lost server has broken off is, and that is what this makes of it. */
    private void letGoOn(JobId job) {
        var database = Arc.container().instance(Database.class).get();
        database.transactAll(accounts.operator("administrator", Role.ADMINISTRATOR), work -> work.sql()
                .createUpdate("update platform.job set restartable = true where job_id = :id")
                .bind("id", job.value())
                .execute());
    }

    /** Waits for the end of a job. */
    void ended(String job) {
        letGoOn(RegisteredTown.ended(accounts, JobId.parse(job)).id());
    }

    /** A file that may be downloaded. */
    String storedFile() {
        var content = new ByteArrayInputStream("宛名番号\n".getBytes(StandardCharsets.UTF_8));
        var file = new NewFile("residents.csv", "text/csv", RecordsPermission.IMPORT_RUN, LocalDate.of(2999, 1, 1));
        var operator = accounts.operator("administrator", Role.ADMINISTRATOR);
        return Arc.container()
                .instance(Files.class)
                .get()
                .store(operator, file, content)
                .id()
                .toString();
    }

    /** The notification of the death of a person, passing every alert that it may raise. */
    static String death(int person) {
        return """
                {"kind": "death",
                 "notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                                  "deceased": "%s"},
                 "passedAlerts": {"householder": "届出あり"}}
                """.formatted(TownInCsv.number(person));
    }

    /** An order of one copy for one person, passing every alert that it may raise. */
    static String order(int person) {
        return """
                {"kind": "individual", "persons": ["%s"], "applicantClass": "self", "applicant": "試験",
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験", "individual-number-missing": "試験"}}
                """.formatted(TownInCsv.number(person));
    }
}
