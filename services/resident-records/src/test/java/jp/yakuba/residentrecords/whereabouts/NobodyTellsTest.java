package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Permissions;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.Movements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks through every output as somebody who may do all but know where protected persons are, and searches the bytes for
 * each of their addresses in all its forms.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("001/3.4")
class NobodyTellsTest {

    private static final TestAccounts TOWN = new TestAccounts("132039");
    private static final String REST = "/resident-records/v1";
    private static final String CERTIFICATES = REST + "/certificates";
    private static final int PATHS_AT_LEAST = 300;

    @Inject
    Permissions permissions;

    private final Map<Long, String> papers = new TreeMap<>();
    private final List<String> drafts = new ArrayList<>();
    private String[] allButOne = {};

    /** Papers are issued and movements entered while nobody is protected yet. */
    @BeforeEach
    void theyHideWhenMuchHasBeenPrintedAlready() {
        if (!drafts.isEmpty()) {
            return;
        }
        HidingTown.in(TOWN);
        allButOne = permissions.defaults(TestAccounts.held(Role.values())).stream()
                .map(Permission::code)
                .filter(code -> !code.equals("item.protected-address") && !code.startsWith("protection."))
                .toArray(String[]::new);
        TOWN.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "千代田区長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post("/resident-records/certificate-settings/certifiers")
                .then()
                .statusCode(303);
        for (var person : HidingTown.TELLING) {
            var issued = issue("clerk1", allButOne, order(person, ""));
            assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
            papers.put(person, issued.header("Location"));
            printed(person, TOWN.restWith("clerk1", allButOne));
        }
        drafts.add(enter("move-out-domestic", """
                {"header": %s, "movers": ["%s"], "plannedDestination": {"prefecture": "北海道", "city": "札幌市",
                 "town": "遠町", "block": "３番地"}}""".formatted(header("R8.12.20"), TownInCsv.number(HidingTown.SHE))));
        drafts.add(enter("move-in-domestic", """
                {"header": %s, "destination": {"address": {"municipality": "%s", "prefecture": "東京都", "city": "千代田区",
                 "town": "隠町", "block": "７番地", "buildingNote": "カクレコーポ１０１"}}, "certificatePresented": true,
                 "addressBeforeMovingIn": {"prefecture": "北海道", "city": "札幌市", "town": "影町", "block": "２番地"},
                 "newcomers": [{"kind": "1", "names": {"full": "新川　入子", "surname": "新川", "givenName": "入子",
                  "reading": "シンカワ　イリコ"}, "sex": "2", "birthDate": "S55.12.3", "relationship": "世帯主",
                  "residentRecordCode": "%s", "familyRegister": {"domicile": "北海道札幌市影町二番地", "head": "新川　入子"}}]}
                """.formatted(
                        header("R8.11.1"),
                        TOWN.municipality().value(),
                        ResidentRecordCode.ofBody("0009999999").value())));
        var sentBack =
                enter("move-out-domestic", """
                {"header": %s, "movers": ["%s"], "plannedDestination": {"prefecture": "北海道", "city": "札幌市",
                 "town": "別字", "block": "４番地"}}""".formatted(header("R8.12.20"), TownInCsv.number(HidingTown.HUSBAND)));
        drafts.addFirst(sentBack);
        sendBack(sentBack, "元町５番地ではなく隠町７番地からです");
        HidingTown.protect(TOWN);
    }

    private static void sendBack(String draft, String note) {
        TOWN.rest("approver2", Role.APPROVER)
                .header("If-Match", "\"1\"")
                .contentType(JSON)
                .body("{\"note\": \"%s\"}".formatted(note))
                .post(REST + "/movements/" + draft + "/return")
                .then()
                .statusCode(200);
    }

    private static String header(String date) {
        return """
                {"movementDate": "%s", "notificationDate": "2026-11-04", "basis": "1",
                 "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}}""".formatted(date);
    }

    private static String enter(String kind, String notification) {
        var body = "{\"notification\": %s}".formatted(notification);
        var assessed = typist().body(body).post(REST + "/movements/" + kind + "/assessments");
        var alerts = assessed.jsonPath().getList("findings.findAll { it.severity == 'alert' }.code", String.class);
        var passed = String.join(
                ",",
                alerts.stream()
                        .distinct()
                        .map(code -> "\"%s\": \"試験\"".formatted(code))
                        .toList());
        var entered = typist().body("{\"notification\": %s, \"passedAlerts\": {%s}}".formatted(notification, passed))
                .post(REST + "/movements/" + kind);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.header("Location").replaceAll(".*/", "");
    }

    private static RequestSpecification typist() {
        return TOWN.rest("typist", Role.APPROVER).contentType(JSON);
    }

    @Test
    void no_page_and_no_answer_tells_where_they_are() {
        var walked = walk("walker1");
        acknowledgeEverybody("walker2");
        walked += walk("walker2");
        assertThat(walked).isGreaterThan(PATHS_AT_LEAST);
    }

    /** Every address that can be asked, of everybody; says how many answered. */
    private int walk(String user) {
        var answered = 0;
        for (var path : paths()) {
            var rest = path.matches("/[a-z-]+/v[0-9]+(/.*)?");
            var answer = (rest ? TOWN.restWith(user, allButOne) : TOWN.browserWith(user, allButOne)).get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertTellsNothing(path, answer.asString());
            answered += answer.statusCode() == 200 ? 1 : 0;
        }
        return answered;
    }

    private List<String> paths() {
        var paths = new ArrayList<String>();
        for (var person : HidingTown.TELLING) {
            var number = TownInCsv.number(person);
            var home = household(number);
            var has = new HashMap<>(Map.of("person", number, "household", home));
            has.put("certificate", papers.getOrDefault(person, "").replaceAll(".*/", ""));
            for (var example : examples()) {
                if (example.matches(".*\\{(person|household|certificate)}.*") || person == HidingTown.SHE) {
                    paths.addAll(filled(example, has));
                }
            }
            paths.add("/resident-records/residents/%s/history?before=1&after=1".formatted(number));
            for (var kind : Movements.kinds()) {
                var form = "/resident-records/movements/new/"
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                paths.add(form + "?person=" + number);
                paths.add(form + "?household=" + home);
                paths.add(form + "?former=" + number);
            }
        }
        paths.add("/resident-records/movements?state=returned");
        return paths.stream().distinct().toList();
    }

    private List<String> filled(String example, Map<String, String> has) {
        var path = example;
        for (var one : has.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        var named = path;
        return named.contains("{draft}")
                ? drafts.stream().map(draft -> named.replace("{draft}", draft)).toList()
                : named.contains("{") || named.contains("wait=") ? List.of() : List.of(named);
    }

    private static String household(String number) {
        return TOWN.rest("approver1", Role.APPROVER)
                .get(REST + "/residents/" + number)
                .jsonPath()
                .getString("householdNumber");
    }

    /** What {@code isolation/endpoints.txt} knows of GET. */
    private static List<String> examples() {
        try (var file = NobodyTellsTest.class.getResourceAsStream("/isolation/endpoints.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET "))
                    .map(line -> line.split("\\|", -1)[2].strip())
                    .filter(path -> !path.startsWith("/screens/fonts"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void acknowledgeEverybody(String user) {
        for (var person : HidingTown.TELLING) {
            TOWN.browserWith(user, allButOne)
                    .formParam("to", "/resident-records/search")
                    .post("/resident-records/acknowledgements/" + TownInCsv.number(person))
                    .then()
                    .statusCode(303);
        }
    }

    private static void assertTellsNothing(String where, String what) {
        assertThat(HidingTown.SECRETS)
                .allSatisfy(secret -> assertThat(what).as(where).doesNotContain(secret));
    }

    @Test
    void who_may_know_reads_it_of_each_so_that_there_is_something_to_hide() {
        for (var person : HidingTown.TELLING) {
            var read = TOWN.rest("approver1", Role.APPROVER)
                    .get(REST + "/residents/" + TownInCsv.number(person) + "/versions")
                    .asString();
            assertThat(HidingTown.SECRETS.stream().filter(read::contains))
                    .as(read)
                    .isNotEmpty();
        }
    }

    @Test
    void nobody_is_found_by_an_address_of_theirs_nor_counted() {
        for (var criterion : List.of(
                "\"address\": \"隠町\"",
                "\"address\": \"元町5\"",
                "\"building\": \"カクレ\"",
                "\"townCode\": \"0987001\"",
                "\"address\": \"隠町\", \"reading\": \"ヒミツ\"")) {
            var found = search(TOWN.restWith("walker3", allButOne), criterion);
            assertThat(found.jsonPath().getInt("count")).as(criterion).isZero();
            assertThat(search(TOWN.rest("approver1", Role.APPROVER), criterion)
                            .jsonPath()
                            .getInt("count"))
                    .as(criterion)
                    .isPositive();
        }
        var byName = search(TOWN.restWith("walker3", allButOne), "\"reading\": \"ヒミツ\"");
        assertThat(byName.jsonPath().getInt("count")).isGreaterThan(10);
        assertTellsNothing("hits", byName.asString());
    }

    private static Response search(RequestSpecification by, String criterion) {
        return by.contentType(JSON).body("{" + criterion + "}").post(REST + "/searches");
    }

    @Test
    void no_paper_of_anybody_whose_record_tells_is_issued_nor_printed_again() {
        for (var person : HidingTown.TELLING) {
            refused(issue("clerk1", allButOne, order(person, "")));
            refused(TOWN.restWith("clerk1", allButOne).get(papers.get(person) + "/pdf"));
            refused(TOWN.restWith("clerk1", allButOne)
                    .contentType(JSON)
                    .body("{\"reason\": \"紙詰まり\"}")
                    .post(papers.get(person) + "/reprints"));
        }
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).contains("protected-person");
        assertTellsNothing("refusal", answer.asString());
    }

    @Test
    void who_releases_it_with_a_reason_issues_it() {
        var order = order(HidingTown.CHILD_GONE, ", \"releaseReason\": \"本人の請求\"");
        var issued = TOWN.rest("approver2", Role.APPROVER)
                .contentType(JSON)
                .body(order)
                .post(CERTIFICATES);

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        assertThat(text(TOWN.rest("approver2", Role.APPROVER).get(issued.header("Location") + "/pdf")))
                .contains("潜町");
    }

    @Test
    void the_papers_of_a_stranger_are_issued_as_ever() {
        var issued = issue("clerk1", allButOne, order(HidingTown.STRANGER, ""));

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var text = text(TOWN.restWith("clerk1", allButOne).get(issued.header("Location") + "/pdf"));
        assertThat(text).contains("普町", "遠山市別字");
        assertTellsNothing("paper", text);
    }

    @Test
    void one_who_moves_to_where_she_hides_is_guarded_from_the_first_moment_on() {
        var draft = REST + "/movements/" + drafts.getLast();
        step("approver2", draft + "/review", 1);
        step("approver3", draft + "/registration", 2);

        var found = search(TOWN.restWith("walker4", allButOne), "\"reading\": \"シンカワ\"");
        assertThat(found.jsonPath().getInt("count")).isEqualTo(1);
        assertTellsNothing("hit", found.asString());
        var number = found.jsonPath().getString("items[0].addresseeNumber");
        assertTellsNothing(
                "record",
                TOWN.restWith("walker4", allButOne)
                        .get(REST + "/residents/" + number)
                        .asString());
        refused(issue("clerk1", allButOne, order("individual", number, "")));
        assertTellsNothing(
                "draft", TOWN.restWith("walker4", allButOne).get(draft).asString());
        TOWN.restWith("walker4", allButOne).get(REST + "/events?wait=5").then().statusCode(200);
        var events =
                TOWN.restWith("walker4", allButOne).get(REST + "/events?wait=5").asString();
        assertTellsNothing("events", events);
    }

    private static void step(String user, String path, int revision) {
        TOWN.rest(user, Role.APPROVER)
                .header("If-Match", "\"" + revision + "\"")
                .post(path)
                .then()
                .statusCode(200);
    }

    private static Response issue(String user, String[] rights, String order) {
        return TOWN.restWith(user, rights).contentType(JSON).body(order).post(CERTIFICATES);
    }

    private static String order(long person, String more) {
        var deleted = Stream.of(
                        HidingTown.GONE,
                        HidingTown.CHILD_GONE,
                        HidingTown.CHILD_DEAD,
                        HidingTown.FOLLOWER,
                        HidingTown.STRANGER)
                .anyMatch(gone -> gone == person);
        return order(deleted ? "deleted" : "individual", TownInCsv.number(person), more);
    }

    private static String order(String kind, String number, String more) {
        return """
                {"kind": "%s", "persons": ["%s"], "history": true, "disclosed": ["family-register"],
                 "applicantClass": "%s", "applicant": "試験　太郎", "purpose": "公用の調査",
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験"}%s}""".formatted(kind, number, kind.equals("deleted") ? "public-body" : "self", more);
    }

    private void printed(long person, RequestSpecification by) {
        assertThat(text(by.get(papers.get(person) + "/pdf"))).isNotEmpty();
    }

    private static String text(Response pdf) {
        assertThat(pdf.statusCode()).as(pdf.asString()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
