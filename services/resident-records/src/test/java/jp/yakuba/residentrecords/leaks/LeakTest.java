package jp.yakuba.residentrecords.leaks;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.DecidedOtherwise;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A person of whom every word can be told from all others is imported, searched for, moved and printed, and everything
 * that can go wrong goes wrong: not one of the words is found in the log with its accesses, in an address, in a problem,
 * in the metrics, in the audit log or with the jobs; and the 個人番号 is in no event and no remembered search (ASVS v5.0.0-14.2.1, v5.0.0-16.2.5).
 */
@QuarkusTest
@TestProfile(DecidedOtherwise.class)
@QuarkusTestResource(PostgresForTests.class)
class LeakTest {

    private static final String SURNAME = "鴉越";
    private static final String GIVEN = "牡丹之介";
    private static final String READING = "カラスゴエ　ボタンノスケ";
    private static final String TOWN = "朧月夜通";
    private static final String INDIVIDUAL_NUMBER = "123456789018";
    private static final List<String> WORDS =
            List.of(SURNAME, GIVEN, "カラスゴエ", "ボタンノスケ", TOWN, "梟橋", INDIVIDUAL_NUMBER, "からすごえ");
    private static final String PERSON = TownInCsv.number(1);

    private final TestAccounts accounts = new TestAccounts("131016").register();
    private final Eavesdropper eavesdropper = new Eavesdropper();

    @TestHTTPResource(value = "/metrics", management = true)
    @SuppressWarnings("NullAway.Init")
    URI measured;

    @Inject
    Database database;

    @BeforeEach
    void listen() {
        eavesdropper.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(eavesdropper);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(eavesdropper);
    }

    @Test
    void nothing_of_a_person_is_found_where_it_does_not_belong() {
        importPerson();
        searchAndRead();
        movePerson();
        printCopies();
        sendNonsense();
        breakThings();

        assertThat(eavesdropper.log()).as("it listens").anyMatch(line -> line.contains("Request failed"));
        assertThat(eavesdropper.log()).as("accesses").anyMatch(line -> line.contains("/v1/searches"));
        WORDS.forEach(word -> {
            assertThat(eavesdropper.log()).as("log: %s", word).noneMatch(line -> line.contains(word));
            assertThat(eavesdropper.addresses()).as("addresses: %s", word).noneMatch(line -> line.contains(word));
            assertThat(eavesdropper.problems()).as("problems: %s", word).noneMatch(line -> line.contains(word));
            assertThat(metrics()).as("metrics: %s", word).doesNotContain(word);
            assertThat(kept("audit_entry", "job", "job_finding"))
                    .as("kept beside the register: %s", word)
                    .noneMatch(line -> line.contains(word));
        });
        assertThat(kept("event_outbox", "event", "audit_entry"))
                .as("individual number")
                .isNotEmpty()
                .noneMatch(line -> line.contains(INDIVIDUAL_NUMBER));
    }

    private void importPerson() {
        var items = Map.of("住所_町字", TOWN, "個人番号", INDIVIDUAL_NUMBER, "氏名_フリガナ", READING);
        var good = TownInCsv.header() + TownInCsv.line(1, 1, SURNAME, GIVEN, items);
        importing(good.getBytes(UTF_8), "all-or-nothing");
        importing(good.getBytes(UTF_8), "all-or-nothing");
        importing(good.getBytes(Charset.forName("Windows-31J")), "the-rest");
        importing((good + "\"" + SURNAME + GIVEN + "\n").getBytes(UTF_8), "the-rest");
        importing(
                (TownInCsv.header()
                                + TownInCsv.line(
                                        2,
                                        2,
                                        SURNAME,
                                        GIVEN,
                                        Map.of("性別", GIVEN, "生年月日", TOWN, "個人番号", "123456789012")))
                        .getBytes(UTF_8),
                "the-rest");
        importing((SURNAME + "," + GIVEN + "\n" + TOWN).getBytes(UTF_8), "the-rest");
        importingInParts(good.getBytes(UTF_8));
    }

    /** With everything that can be wrong about a part, and a name of a file that says too much. */
    private void importingInParts(byte[] file) {
        var begun = rest("admin", Role.ADMINISTRATOR)
                .contentType(JSON)
                .body("{\"fileName\": \"%s%s.csv\", \"size\": %d}".formatted(SURNAME, GIVEN, file.length))
                .post("/resident-records/v1/imports/uploads");
        assertThat(begun.statusCode()).isEqualTo(201);
        var half = Arrays.copyOf(file, file.length / 2);
        for (var offset : List.of(1, 0, half.length - 1, 0, half.length)) {
            rest("admin", Role.ADMINISTRATOR)
                    .contentType("application/octet-stream")
                    .body(offset < half.length ? half : Arrays.copyOfRange(file, half.length, file.length))
                    .put(path(begun) + "/parts/" + offset);
        }
        var ordered = rest("admin", Role.ADMINISTRATOR)
                .contentType(JSON)
                .body("{\"mode\": \"the-rest\", \"unknownColumns\": \"refuse\"}")
                .post(path(begun) + "/import");
        assertThat(ordered.statusCode()).isEqualTo(202);
        RegisteredTown.ended(accounts, JobId.parse(ordered.path("job")));
    }

    private void importing(byte[] file, String mode) {
        var ordered = rest("admin", Role.ADMINISTRATOR)
                .contentType("text/csv")
                .body(file)
                .post("/resident-records/v1/imports?mode=" + mode);
        if (ordered.statusCode() == 202) {
            var job = ordered.<String>path("job");
            RegisteredTown.ended(accounts, JobId.parse(job));
            rest("admin", Role.ADMINISTRATOR).get("/jobs/v1/jobs/" + job);
            rest("admin", Role.ADMINISTRATOR).get("/jobs/v1/jobs/" + job + "/findings");
            browser("admin", Role.ADMINISTRATOR).get("/jobs/" + job);
        }
    }

    private void searchAndRead() {
        post("/resident-records/v1/searches", "{\"name\": \"" + SURNAME + "\"}");
        post("/resident-records/v1/searches", "{\"individualNumber\": \"" + INDIVIDUAL_NUMBER + "\"}");
        var found = browser("clerk1", Role.CLERK)
                .formParam("reading", "からすごえ")
                .formParam("address", TOWN)
                .post("/resident-records/search");
        browser("clerk1", Role.CLERK).get(path(found));
        browser("clerk1", Role.CLERK)
                .formParam("name", SURNAME)
                .formParam("sex", GIVEN)
                .post("/resident-records/search");
        browser("clerk1", Role.CLERK).get("/resident-records/residents/" + PERSON);
        browser("clerk1", Role.CLERK).get("/resident-records/residents/" + PERSON + "/history");
        browser("clerk1", Role.CLERK).get("/resident-records/households/" + PERSON);
        var seen = post(
                "/resident-records/v1/residents/" + PERSON + "/individual-number-disclosures",
                "{\"purpose\": \"record\", \"note\": \"\"}");
        assertThat(seen.asString()).contains(INDIVIDUAL_NUMBER);
    }

    private void movePerson() {
        var entered = browser("clerk1", Role.CLERK)
                .formParam("step", "save")
                .formParam("form.household", PERSON)
                .formParam("header.movementDate", "R8.11.10")
                .formParam("header.notificationDate", "R8.11.12")
                .formParam("header.basis", "1")
                .formParam("header.notifier.capacity", "1")
                .formParam("header.identityCheck.document", "1")
                .formParam("movers[0].addresseeNumber", PERSON)
                .formParam("movers[0].relationship", "世帯主")
                .formParam("destination.address.municipality", "131016")
                .formParam("destination.address.prefecture", "東京都")
                .formParam("destination.address.city", "千代田区")
                .formParam("destination.address.town", "梟橋")
                .formParam("alertReason.town-not-in-register", "新しい町字")
                .formParam("destination.address.block", "２番３号")
                .post("/resident-records/movements/new/address-change");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(303);
        var draft = path(entered);
        browser("clerk2", Role.CLERK).get(draft);
        browser("clerk2", Role.CLERK).formParam("note", "").post(draft + "/review/1");
        browser("approver1", Role.APPROVER).formParam("note", "").post(draft + "/registration/2");
        browser("approver1", Role.APPROVER).formParam("note", SURNAME).post(draft + "/registration/2");
    }

    private void printCopies() {
        browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "市長")
                .formParam("name", "長")
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers");
        var issued = post("/resident-records/v1/certificates", """
            {"kind": "individual", "household": "%s", "persons": ["%s"], "applicantClass": "self", "applicant": "x",
            "passedAlerts": {"font-missing": "x",
            "seal-missing": "x", "individual-number-missing": "x"}}\
            """.formatted(PERSON, PERSON));
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        rest("clerk1", Role.CLERK).get(issued.header("Location") + "/pdf");
        browser("clerk1", Role.CLERK).get("/resident-records/certificates?person=" + PERSON);
    }

    private void sendNonsense() {
        for (var path : List.of("searches", "movements/death", "certificates", "certificates/checks", "nowhere")) {
            for (var body : List.of(
                    "{\"name\": " + SURNAME,
                    "[\"" + SURNAME + "\"]",
                    "{\"name\": {\"full\": \"" + SURNAME + "\"}, \"birth\": \"" + TOWN + "\"}",
                    "{\"notification\": {\"deceased\": \"" + SURNAME + "\", \"header\": {\"basis\": \"" + GIVEN
                            + "\"}}}",
                    "{\"individualNumber\": \"" + INDIVIDUAL_NUMBER + "9\", \"kind\": \"" + TOWN + "\"}")) {
                var answer = post("/resident-records/v1/" + path, body);
                assertThat(answer.statusCode()).as(path).isBetween(200, 499);
            }
        }
    }

    private void breakThings() {
        for (var bug : List.of("constraint", "statement", "message")) {
            var answer = RestAssured.given()
                    .filter(eavesdropper)
                    .contentType("text/plain; charset=UTF-8")
                    .body((SURNAME + GIVEN + INDIVIDUAL_NUMBER).getBytes(UTF_8))
                    .post("/probe/v1/broken/" + bug);
            assertThat(answer.statusCode()).as(bug).isEqualTo(500);
        }
    }

    private Response post(String path, String json) {
        return rest("clerk1", Role.CLERK).contentType(JSON).body(json).post(path);
    }

    private RequestSpecification rest(String userId, Role role) {
        return accounts.rest(userId, role).filter(eavesdropper);
    }

    private RequestSpecification browser(String userId, Role role) {
        return accounts.browser(userId, role).filter(eavesdropper);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("https?://[^/]*", "");
    }

    private String metrics() {
        var metrics = RestAssured.get(measured);
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.asString()).as("addresses are counted by their form").doesNotContain(PERSON);
        return metrics.asString();
    }

    /** What outlives the request beside the register: every row of the tables as text. */
    private List<String> kept(String... tables) {
        return database.transact(Operator.system(accounts.municipality(), "test"), work -> Stream.of(tables)
                .flatMap(table -> work
                        .sql()
                        .createQuery("select cast(t as text) from platform." + table + " t")
                        .mapTo(String.class)
                        .list()
                        .stream())
                .toList());
    }
}
