package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Procedures;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionKind;
import jp.yakuba.residentrecords.protection.SuppressionLevel;
import jp.yakuba.residentrecords.protection.Suppressions;

/** What the staff of {@link HidingTown} has done; each returns the id of what came of it. */
record OfficeWork(TestAccounts accounts) {

    static final String REST = "/resident-records/v1";

    /** A movement as it is entered over REST, with a reason for every alert. */
    record Entered(String kind, String body) {}

    void appointMayor() {
        accounts.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "千代田区長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers")
                .then()
                .statusCode(303);
    }

    /** Issues what is ordered; returns where the certificate is. */
    String issued(String user, String order) {
        var issued = as(user).body(order).post(REST + "/certificates");
        id(issued);
        return issued.header("Location");
    }

    /** What the user enters, passing each alert for the reason. */
    Entered movement(String user, String reason, String kind, String notification) {
        var assessed = as(user).body("{\"notification\": %s}".formatted(notification))
                .post(REST + "/movements/" + kind + "/assessments");
        List<String> alerts = assessed.jsonPath().getList("findings.findAll { it.severity == 'alert' }.code");
        var passed = alerts.stream()
                .distinct()
                .map(code -> "\"%s\": \"%s\"".formatted(code, reason))
                .collect(Collectors.joining(","));
        return new Entered(kind, "{\"notification\": %s, \"passedAlerts\": {%s}}".formatted(notification, passed));
    }

    String enter(String user, Entered movement) {
        return id(as(user).body(movement.body()).post(REST + "/movements/" + movement.kind()));
    }

    /** A draft of the typist. */
    String enter(String kind, String notification) {
        return enter("typist", movement("typist", "隠町７番地に行くため", kind, notification));
    }

    /** The draft of a death. */
    String enterDeath(long person) {
        return enter("death", TypedThere.death(person));
    }

    /** 審査. */
    String reviewed(String draft) {
        step("approver2", draft, 1, "review", "{}");
        return draft;
    }

    /** 審査 and 決裁. */
    String registered(String draft) {
        step("approver3", reviewed(draft), 2, "registration", "{}");
        return draft;
    }

    /** 差戻し with the note. */
    String sentBack(String draft, String note) {
        step("approver2", draft, 1, "return", "{\"note\": \"%s\"}".formatted(note));
        return draft;
    }

    private void step(String user, String draft, int revision, String step, String body) {
        as(user).header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(REST + "/movements/" + draft + "/" + step)
                .then()
                .statusCode(200);
    }

    /** Applies for a measure; who applies is protected from that moment on. */
    String apply(long person, String particulars) {
        return id(as("approver1")
                .body("""
                    {"receivedOn": "2026-04-01", "applicant": "%s", %s
                     "offices": {"browsing": true, "copies": true, "supplementary": true}}\
                    """.formatted(TownInCsv.number(person), particulars))
                .post(REST + "/protection-measures"));
    }

    /** A measure that was refused for the reason. */
    String refused(long person, String reason) {
        var measure = apply(person, "");
        onMeasure("approver2", measure, 1, "refusal", "{\"reason\": \"%s\"}".formatted(reason));
        return measure;
    }

    /** A measure in force the end of which is asked for, for the reason. */
    String endingAsked(long person, String reason) {
        var measure = apply(person, "");
        onMeasure("approver2", measure, 1, "approval", "{}");
        onMeasure("approver1", measure, 2, "ending-request", "{\"reason\": \"%s\"}".formatted(reason));
        return measure;
    }

    private void onMeasure(String user, String measure, int revision, String act, String body) {
        as(user).header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(REST + "/protection-measures/" + measure + "/" + act)
                .then()
                .statusCode(200);
    }

    /** The certificate printed again for the reason; returns that of the new one. */
    String reprinted(String certificate, String reason) {
        return id(as("approver1").body("{\"reason\": \"%s\"}".formatted(reason)).post(certificate + "/reprints"));
    }

    /** The certificate, which was disposed of for the reason. */
    String disposed(String certificate, String reason) {
        as("approver1")
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post(certificate + "/disposal")
                .then()
                .statusCode(200);
        return certificate.replaceAll(".*/", "");
    }

    /** A suppression of its own, which is of no measure. */
    String suppress(long person) {
        var suppression = new Suppression(
                new SuppressionId(UUID.randomUUID()),
                new AddresseeNumber(TownInCsv.number(person)),
                SuppressionKind.OTHER,
                SuppressionLevel.ALERT,
                LocalDate.of(2026, 4, 1),
                null,
                Offices.NONE,
                new Procedures(false, true, false));
        var suppressions = Arc.container().instance(Suppressions.class).get();
        database()
                .transactAll(
                        accounts.operator("approver1", Role.APPROVER), work -> suppressions.set(work, suppression));
        return suppression.suppressionId().toString();
    }

    /** A file of five bytes of which the first ones have come. */
    String upload(String user, int bytes) {
        var begun = accounts.rest(user, Role.ADMINISTRATOR)
                .contentType(JSON)
                .body("{\"fileName\": \"town.csv\", \"size\": 5}")
                .post(REST + "/imports/uploads");
        if (bytes > 0) {
            accounts.rest(user, Role.ADMINISTRATOR)
                    .contentType("application/octet-stream")
                    .body("x".repeat(bytes).getBytes(StandardCharsets.UTF_8))
                    .put(begun.header("Location") + "/parts/0")
                    .then()
                    .statusCode(200);
        }
        return id(begun);
    }

    /** An import that failed and, as if a server had been lost, may be restarted. */
    String brokenJob() {
        return changedJob("restartable = true");
    }

    /** An import that begins tomorrow. */
    String waitingJob() {
        return changedJob(
                "state = 'QUEUED', not_before = now() + interval '1 day', ended_at = null, problem_code = null");
    }

    private String changedJob(String change) {
        var job = RegisteredTown.of(accounts, "宛名\n1\n", IntakeMode.ALL_OR_NOTHING)
                .id();
        database().transactAll(accounts.operator("admin", Role.ADMINISTRATOR), work -> work.sql()
                .createUpdate("update platform.job set " + change + " where job_id = :id")
                .bind("id", job.value())
                .execute());
        return job.toString();
    }

    String householdOf(long person) {
        return accounts.rest("approver1", Role.APPROVER)
                .get(REST + "/residents/" + TownInCsv.number(person))
                .jsonPath()
                .getString("householdNumber");
    }

    /** The first row of the query. */
    String first(String what, String which) {
        var owner = Operator.system(accounts.municipality(), "test");
        return database().transact(owner, work -> work.sql()
                .createQuery("select %s %s limit 1".formatted(what, which))
                .mapTo(String.class)
                .one());
    }

    private RequestSpecification as(String user) {
        return accounts.rest(user, Role.APPROVER).contentType(JSON);
    }

    private static Database database() {
        return Arc.container().instance(Database.class).get();
    }

    static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/", "");
    }
}
