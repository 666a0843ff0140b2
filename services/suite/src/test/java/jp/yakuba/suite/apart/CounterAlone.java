package jp.yakuba.suite.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.testdata.SyntheticTown;
import jp.yakuba.testdata.TownPlan;

/** The counter of resident records, over REST: what is entered there is reviewed and decided by others. */
record CounterAlone(ServiceAlone service) {

    static final String ROOM = "resident-records";
    private static final String API = "/resident-records/v1/";
    private static final int PEOPLE = 300;

    static LocalDate today() {
        return LocalDate.now(UnitOfWork.JAPAN);
    }

    /** The synthetic town comes with a file, and 住民票コード for those who are born later. */
    void load(Path folder) throws IOException {
        SyntheticTown.write(new TownPlan(PEOPLE, 1, today()), folder);
        var loader = Account.with("loader", "import.run", "job.view", "record-code.stock");
        ok(service.as(loader)
                .contentType("text/csv")
                .body(Files.readAllBytes(folder.resolve("resident-record-codes.csv")))
                .post(API + "record-codes"));
        var ordered = ok(service.as(loader)
                .contentType("text/csv")
                .body(Files.readAllBytes(folder.resolve("residents.csv")))
                .post(API + "imports"));
        var job = "/jobs/v1/jobs/" + ordered.jsonPath().getString("job");
        var latest = Instant.now().plusSeconds(60);
        String state;
        do {
            LockSupport.parkNanos(100_000_000);
            state = ok(service.as(loader).get(job)).jsonPath().getString("state");
        } while (Set.of("queued", "running").contains(state) && Instant.now().isBefore(latest));
        assertThat(state).isEqualTo("succeeded");
    }

    /** A child is born into the household of a parent; the id of the movement. */
    String birth(Family family) {
        return register("birth", """
                {"header": {"movementDate": "%1$s", "notificationDate": "%2$s", "basis": "4"},
                 "destination": {"existingHousehold": "%3$s"},
                 "newborns": [{"kind": "1", "names": {"full": "%4$s　一", "surname": "%4$s", "givenName": "一",
                    "reading": "%5$s　ハジメ"}, "sex": "1", "relationship": "子", "parent": "%6$s"}]}
                """.formatted(
                        today().minusDays(3),
                        today(),
                        family.household(),
                        family.surname(),
                        family.surnameReading(),
                        family.head()));
    }

    /** Somebody dies. */
    String death(String person) {
        return register("death", """
                {"header": {"movementDate": "%1$s", "notificationDate": "%1$s", "basis": "4"}, "deceased": "%2$s"}
                """.formatted(today(), person));
    }

    /** A family says that it will leave the town in ten days. */
    String moveOut(Family family) {
        return register("move-out-domestic", """
                {"header": {"movementDate": "%s", "notificationDate": "%s", "basis": "1",
                    "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}},
                 "movers": %s,
                 "plannedDestination": {"municipality": "011002", "prefecture": "北海道", "city": "札幌市"}}
                """.formatted(
                        today().plusDays(10),
                        today(),
                        family.members().stream().map(one -> "\"" + one + "\"").toList()));
    }

    /** A movement is taken back. */
    void reversal(String movement, String mover) {
        register("reversal", """
                {"header": {"movementDate": "%s", "basis": "2", "note": "誤りのため"}, "movement": "%s", "movers": ["%s"]}
                """.formatted(today(), movement, mover));
    }

    /** Somebody asks for protection, and has it provisionally from then on. */
    void protect(String person) {
        ok(service.as(Account.clerk(ROOM, 1))
                .body("""
                        {"receivedOn": "%s", "applicant": "%s", "wholeHousehold": false,
                         "offices": {"browsing": true, "copies": true, "supplementary": true}}
                        """.formatted(today(), person))
                .post(API + "protection-measures"));
    }

    private String register(String kind, String notification) {
        var movements = API + "movements/";
        var body = Json.object();
        body.set("notification", Json.parse(notification));
        var assessed = ok(clerk(1).body(Json.write(body)).post(movements + kind + "/assessments"));
        pass(body, assessed);
        var entered = ok(clerk(1).body(Json.write(body)).post(movements + kind));
        var id = entered.jsonPath().getString("id");
        var reviewed = ok(clerk(2).header("If-Match", entered.header("ETag")).post(movements + id + "/review"));
        ok(service.as(Account.approver(ROOM))
                .header("If-Match", reviewed.header("ETag"))
                .post(movements + id + "/registration"));
        return id;
    }

    /** Every alert is passed with a reason. */
    static void pass(ObjectNode body, Response assessed) {
        List<String> alerts = assessed.jsonPath().getList("findings.findAll { it.severity == 'alert' }.code");
        var passed = body.putObject("passedAlerts");
        alerts.forEach(code -> passed.put(code, "確認済"));
    }

    private RequestSpecification clerk(int number) {
        return service.as(Account.clerk(ROOM, number)).contentType(ContentType.JSON);
    }

    static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }
}
