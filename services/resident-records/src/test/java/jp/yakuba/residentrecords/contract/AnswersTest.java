package jp.yakuba.residentrecords.contract;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.Contract;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service answers is what the document says, for every operation of it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnswersTest {

    /** Answers of the audit log, of the stock of 住民票コード, of the lists of 町字 and postal codes and of files on the server have tests of their own rooms. */
    private static final Pattern SEEN_ELSEWHERE = Pattern.compile(
            "/audit/v1/.*|/resident-records/v1/(record-codes|town-list|postal-codes|imports/on-server).*");

    private ContractTown town;
    private Witness witness;

    @BeforeEach
    void openTheCounter() {
        town = ContractTown.of("322016", 5);
        witness = new Witness(Contract.served());
    }

    @Test
    void every_operation_answers_as_the_document_says() {
        residents();
        searches();
        movements();
        certificates();
        measures();
        suppressions();
        jobsAndFiles();
        uploads();
        tokens();
        events();

        var operations = new TreeSet<String>();
        Contract.served().operations().stream()
                .filter(operation -> !SEEN_ELSEWHERE.matcher(operation.path()).matches())
                .forEach(operation -> operations.add(operation.id()));
        assertThat(witness.seen()).isEqualTo(operations);
    }

    private RequestSpecification asked() {
        return town.everybody();
    }

    private RequestSpecification json(String body) {
        return asked().contentType(JSON).body(body);
    }

    private void residents() {
        var number = TownInCsv.number(1);
        witness.succeeds("getResident", asked(), number);
        // Somebody who sees little: the masked items are as described, too.
        witness.succeeds("getResident", town.accounts().restWith("visitor", "resident.view"), number);
        witness.succeeds("listVersions", asked(), number);
        witness.succeeds("getVersion", asked(), number, 1);
        witness.succeeds("getHousehold", asked(), number);
        witness.succeeds("listHouseholdsWithoutHead", asked());
        witness.succeeds("discloseIndividualNumber", json("{\"purpose\": \"record\"}"), number);
        witness.refuses("getResident", "not-found", asked(), TownInCsv.number(999));
        witness.refuses("getResident", "validation-failed", asked(), "x");
        witness.refuses("getResident", "forbidden", town.accounts().restWith("nobody"), number);
        witness.refuses("getResident", "unauthenticated", io.restassured.RestAssured.given(), number);
        witness.refuses("listVersions", "validation-failed", asked().queryParam("limit", "many"), number);
        witness.refuses("discloseIndividualNumber", "validation-failed", json("{\"purpose\": \"curiosity\"}"), number);
    }

    private void searches() {
        var found = witness.succeeds(
                "searchResidents", json("{\"reading\": \"ヒノデ\"}").queryParam("limit", 2));
        var next = found.jsonPath().getString("next");
        witness.succeeds("searchResidents", json("{\"reading\": \"ヒノデ\"}").queryParam("cursor", next));
        witness.succeeds("searchHistory", asked());
        witness.refuses("searchResidents", "validation-failed", json("{\"nobody\": 1}"));
    }

    private void movements() {
        witness.succeeds("assessMovement", json(ContractTown.death(2)), "death");
        var entered =
                witness.succeeds("enterMovement", json(ContractTown.death(2)).header("Idempotency-Key", "m1"), "death");
        var again =
                witness.succeeds("enterMovement", json(ContractTown.death(2)).header("Idempotency-Key", "m1"), "death");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(entered.header("Location"));
        witness.refuses(
                "enterMovement",
                "idempotency-key-reused",
                json(ContractTown.death(3)).header("Idempotency-Key", "m1"),
                "death");
        witness.refuses("enterMovement", "validation-failed", json(ContractTown.death(4)), "birth");
        var id = entered.jsonPath().getString("id");
        witness.succeeds("listMovements", asked().queryParam("state", "draft"));
        witness.succeeds("getMovement", asked(), id);
        witness.refuses("reviewMovement", "precondition-required", json(""), id);
        witness.refuses("reviewMovement", "stale", json("").header("If-Match", "\"99\""), id);
        witness.refuses("registerMovement", "conflict", seen(entered, json("")), id);
        var returned = witness.succeeds("returnMovement", seen(entered, json("{\"note\": \"日付を確認\"}")), id);
        var changed = witness.succeeds("changeMovement", seen(returned, json(ContractTown.death(2))), id);
        var reviewer = town.accounts().rest("reviewer1", Role.APPROVER).contentType(JSON);
        witness.refuses("reviewMovement", "forbidden", seen(changed, json("")), id);
        var reviewed =
                witness.succeeds("reviewMovement", seen(changed, reviewer).header("Idempotency-Key", "r1"), id);
        var lost = town.accounts().rest("reviewer1", Role.APPROVER).contentType(JSON);
        var answeredAgain =
                witness.succeeds("reviewMovement", seen(changed, lost).header("Idempotency-Key", "r1"), id);
        assertThat(answeredAgain.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(answeredAgain.header("ETag")).isEqualTo(reviewed.header("ETag"));
        var another = town.accounts().rest("reviewer1", Role.APPROVER).contentType(JSON);
        witness.refuses(
                "reviewMovement",
                "idempotency-key-reused",
                seen(reviewed, another).header("Idempotency-Key", "r1"),
                id);
        witness.refuses("registerMovement", "forbidden", seen(reviewed, json("")), id);
        var approver = town.accounts().rest("approver1", Role.APPROVER).contentType(JSON);
        witness.succeeds("registerMovement", seen(reviewed, approver), id);
        witness.succeeds("getMovement", asked(), id);
        var other = witness.succeeds("enterMovement", json(ContractTown.death(3)), "death");
        witness.succeeds(
                "withdrawMovement", seen(other, json("")), other.jsonPath().getString("id"));
    }

    private static RequestSpecification seen(Response answer, RequestSpecification request) {
        return request.header("If-Match", answer.header("ETag"));
    }

    private void certificates() {
        witness.succeeds("checkCertificates", json(ContractTown.order(4)));
        var issued = witness.succeeds("issueCertificates", json(ContractTown.order(4)));
        var id = issued.jsonPath().getString("certificates[0].id");
        witness.succeeds("listCertificates", asked().queryParam("person", TownInCsv.number(4)));
        witness.refuses("listCertificates", "validation-failed", asked());
        witness.succeeds("getCertificate", asked(), id);
        witness.succeeds("printCertificate", asked(), id);
        witness.succeeds("reprintCertificate", json("{\"reason\": \"紙詰まり\"}"), id);
        witness.succeeds("disposeOfCertificate", json("{\"reason\": \"誤って発行\"}"), id);
        witness.refuses("disposeOfCertificate", "conflict", json("{\"reason\": \"誤って発行\"}"), id);
    }

    private void measures() {
        var application = """
                {"receivedOn": "2026-04-01", "applicant": "%s", "wholeHousehold": true,
                 "offices": {"browsing": true, "copies": true, "supplementary": true},
                 "oppositeParties": [{"name": "甲野　太郎"}], "opinions": [{"agency": "試験警察署"}],
                 "firstReceived": {"municipality": "試験市", "arrivedOn": "2026-04-01"}}
                """.formatted(TownInCsv.number(5));
        var applied = witness.succeeds("applyForProtection", json(application).header("Idempotency-Key", "p1"));
        witness.succeeds("applyForProtection", json(application).header("Idempotency-Key", "p1"));
        var id = applied.jsonPath().getString("id");
        witness.refuses("applyForProtection", "validation-failed", json(application));
        witness.succeeds("getProtectionMeasure", asked(), id);
        witness.succeeds("listProtectionMeasures", asked().queryParam("filter", "waiting"));
        witness.succeeds("listProtectionMeasures", asked().queryParam("person", TownInCsv.number(5)));
        witness.refuses("listProtectionMeasures", "validation-failed", asked().queryParam("filter", "x"));
        var changed = witness.succeeds("changeProtection", seen(applied, json(application)), id);
        witness.refuses("approveProtection", "forbidden", seen(changed, json("{}")), id);
        var approver = town.accounts().rest("approver1", Role.APPROVER).contentType(JSON);
        var decided = witness.succeeds("approveProtection", seen(changed, approver.body("{}")), id);
        witness.refuses("requestProtectionExtension", "conflict", seen(decided, json("{}")), id);
        var forwarding = "{\"municipality\": \"試験市\", \"sentOn\": \"2026-04-02\"}";
        var forwarded = witness.succeeds("forwardProtection", seen(decided, json(forwarding)), id);
        var ending = witness.succeeds("requestProtectionEnding", seen(forwarded, json("{\"reason\": \"申出\"}")), id);
        var again = town.accounts().rest("approver1", Role.APPROVER).contentType(JSON);
        var refused = witness.succeeds("refuseProtection", seen(ending, again.body("{\"reason\": \"撤回\"}")), id);
        witness.refuses("requestProtectionEnding", "stale", seen(applied, json("{\"reason\": \"申出\"}")), id);
        var longAgo = decidedLongAgo(TownInCsv.number(4));
        witness.succeeds(
                "requestProtectionExtension",
                seen(longAgo, json("{}")),
                longAgo.jsonPath().getString("id"));
        assertThat(refused.jsonPath().getString("state")).isEqualTo("in-force");
        witness.succeeds("getProtectionHistory", asked(), id);
        notices(id);
    }

    private void notices(String measure) {
        var asked = "{\"kind\": \"begun\", \"measures\": [\"%s\"]}".formatted(measure);
        var issued = witness.succeeds("issueProtectionNotices", json(asked).header("Idempotency-Key", "n1"));
        var again = witness.succeeds("issueProtectionNotices", json(asked).header("Idempotency-Key", "n1"));
        assertThat(again.header("Location")).isEqualTo(issued.header("Location"));
        witness.refuses("issueProtectionNotices", "validation-failed", json("{\"kind\": \"begun\", \"measures\": []}"));
        var order = issued.jsonPath().getString("items[0].order");
        witness.succeeds("getProtectionNotices", asked(), order);
        witness.refuses("getProtectionNotices", "not-found", asked(), measure);
        witness.succeeds("printProtectionNotices", asked(), order);
        var notice = issued.jsonPath().getString("items[0].id");
        witness.succeeds("reprintProtectionNotice", json("{\"reason\": \"郵便事故\"}"), notice);
        witness.refuses("reprintProtectionNotice", "validation-failed", json("{\"reason\": \" \"}"), notice);
    }

    /** A measure whose term has passed. */
    private Response decidedLongAgo(String person) {
        var application = """
                {"receivedOn": "2020-04-01", "applicant": "%s", "offices": {"copies": true}}
                """.formatted(person);
        var applied = witness.succeeds("applyForProtection", json(application));
        var approver = town.accounts().rest("approver1", Role.APPROVER).contentType(JSON);
        return witness.succeeds(
                "approveProtection",
                seen(applied, approver.body("{\"startsOn\": \"2020-04-01\"}")),
                applied.jsonPath().getString("id"));
    }

    private void suppressions() {
        var order = """
                {"addresseeNumber": "%s", "level": "alert", "startsOn": "2026-04-01", "procedures": {"issue": true},
                 "reason": "差押の通知"}
                """.formatted(TownInCsv.number(5));
        var set = witness.succeeds("setSuppression", json(order).header("Idempotency-Key", "s1"));
        witness.succeeds("setSuppression", json(order).header("Idempotency-Key", "s1"));
        witness.refuses("setSuppression", "validation-failed", json("{}"));
        witness.succeeds("getSuppressions", asked().queryParam("person", TownInCsv.number(5)));
        witness.refuses("getSuppressions", "validation-failed", asked());
        var id = set.jsonPath().getString("id");
        var content = """
                {"level": "alert", "startsOn": "2026-04-01", "endsOn": "2027-03-31", "procedures": {"issue": true},
                 "reason": "差押の延長の通知"}""";
        witness.succeeds("changeSuppression", json(content).header("If-Match", "\"1\""), id);
        witness.refuses("changeSuppression", "stale", json(content).header("If-Match", "\"1\""), id);
        witness.refuses("changeSuppression", "precondition-required", json(content), id);
        witness.refuses("changeSuppression", "validation-failed", json("{}").header("If-Match", "\"2\""), id);
        witness.succeeds("liftSuppression", json("{\"reason\": \"解除の通知\"}"), id);
        witness.refuses("liftSuppression", "not-found", json("{\"reason\": \"解除の通知\"}"), id);
    }

    private void jobsAndFiles() {
        var file = TownInCsv.header();
        var ordered = witness.succeeds("importResidents", csv(file).header("Idempotency-Key", "i1"));
        var again = witness.succeeds("importResidents", csv(file).header("Idempotency-Key", "i1"));
        assertThat(again.jsonPath().getString("job"))
                .isEqualTo(ordered.jsonPath().getString("job"));
        witness.refuses("importResidents", "idempotency-key-reused", csv("x").header("Idempotency-Key", "i1"));
        witness.refuses("importResidents", "validation-failed", csv(file).queryParam("mode", "some"));
        var failed = town.failedJob().id().toString();
        witness.succeeds("listJobs", asked());
        witness.succeeds("getJob", asked(), failed);
        witness.succeeds("listJobFindings", asked(), failed);
        witness.succeeds("restartJob", asked(), failed);
        town.ended(failed);
        witness.succeeds("cancelJob", asked(), failed);
        witness.refuses("restartJob", "conflict", asked(), failed);
        witness.succeeds("downloadFile", asked(), town.storedFile());
    }

    private void uploads() {
        var file = TownInCsv.header().getBytes(StandardCharsets.UTF_8);
        var id = begun(file.length);
        witness.succeeds("getUploads", asked());
        witness.succeeds("getUpload", asked(), id);
        witness.succeeds("sendPart", part(file), id, "0");
        witness.refuses("sendPart", "conflict", part(file), id, String.valueOf(file.length + 1));
        witness.succeeds("importUpload", json("{\"mode\": \"all-or-nothing\", \"unknownColumns\": \"refuse\"}"), id);
        witness.refuses("getUpload", "not-found", asked(), id);
        witness.succeeds("cancelUpload", asked(), begun(1));
    }

    private String begun(int size) {
        var begun = witness.succeeds(
                "beginUpload", json("{\"fileName\": \"residents.csv\", \"size\": %d}".formatted(size)));
        return begun.jsonPath().getString("upload");
    }

    private RequestSpecification part(byte[] content) {
        return asked().contentType("application/octet-stream").body(content);
    }

    private RequestSpecification csv(String file) {
        return asked().contentType("text/csv; charset=UTF-8").body(file);
    }

    private void tokens() {
        var order = "{\"userId\": \"everything\", \"label\": \"試験\", \"days\": 1}";
        var issued = witness.succeeds("issueToken", json(order));
        witness.succeeds("tokensOfAccount", asked().queryParam("userId", "everything"));
        witness.succeeds("revokeToken", asked(), issued.jsonPath().getString("id"));
        witness.refuses("issueToken", "validation-failed", json("{\"days\": \"many\"}"));
    }

    private void events() {
        var page = witness.succeeds("readEvents", asked().queryParam("wait", 10));
        assertThat(page.jsonPath().getList("events")).isNotEmpty();
        witness.refuses("readEvents", "validation-failed", asked().queryParam("after", "x"));
        var snapshot = witness.succeeds("readSnapshot", asked().queryParam("limit", 2));
        var next = snapshot.jsonPath().getString("next");
        witness.succeeds("readSnapshot", asked().queryParam("cursor", next));
        witness.refuses("readSnapshot", "validation-failed", asked().queryParam("cursor", "x"));
    }
}
