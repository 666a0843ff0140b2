package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.Movements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * {@link HidingTown} with all that tells where they are: papers that were issued and movements that were entered before
 * anybody was protected, notes, a measure, an import and its file.
 *
 * @param papers the certificate of each of those whose records tell
 * @param drafts the first was sent back with a note, the last brings somebody to where she hides
 */
record WhatTells(TestAccounts accounts, Map<Long, String> papers, List<String> drafts, List<Map<String, String>> has)
        implements SecretTown {

    static final String REST = "/resident-records/v1";
    static final String CERTIFICATES = REST + "/certificates";

    private static final String WALKER = LeakWalk.WALKER;

    private static final List<String> FORMS = Movements.kinds().stream()
            .map(kind -> "/resident-records/movements/new/"
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private static final Set<String> CLEARANCES =
            Set.of("item.protected-address", "protection.details", "protection.release");

    static WhatTells in(TestAccounts accounts) {
        var town = new WhatTells(accounts, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        HidingTown.in(accounts);
        town.appointMayor();
        HidingTown.TELLING.forEach(town::issue);
        town.enter();
        HidingTown.protect(accounts, List.of(HidingTown.GONE));
        var measure = id(town.apply());
        for (var person : HidingTown.TELLING) {
            town.has.add(town.of(person));
        }
        town.has.getFirst().putAll(town.once(measure));
        town.drafts.forEach(draft -> town.has.add(Map.of("draft", draft)));
        town.has.add(town.ofTheWalker());
        return town;
    }

    private void appointMayor() {
        accounts.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "千代田区長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post("/resident-records/certificate-settings/certifiers")
                .then()
                .statusCode(303);
    }

    private void issue(long person) {
        papers.put(person, issued("clerk1", person));
        assertThat(text(accounts.rest("clerk1", Role.APPROVER).get(papers.get(person) + "/pdf")))
                .isNotEmpty();
    }

    private String issued(String user, long person) {
        var issued = accounts.rest(user, Role.APPROVER)
                .contentType(JSON)
                .body(order(person, ""))
                .post(CERTIFICATES);
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        return issued.header("Location");
    }

    /** What opens for the one who began it only. */
    private Map<String, String> ofTheWalker() {
        var search =
                accounts.browser(WALKER, Role.CLERK).formParam("reading", "ヒミツ").post("/resident-records/search");
        var upload = accounts.rest(WALKER, Role.ADMINISTRATOR)
                .contentType(JSON)
                .body("{\"fileName\": \"town.csv\", \"size\": 5}")
                .post(REST + "/imports/uploads");
        var verification =
                accounts.rest(WALKER, Role.AUDITOR).contentType(JSON).body("{}").post("/audit/v1/verifications");
        var draft = enter(WALKER, "届出による", "death", """
                {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                 "deceased": "%s"}""".formatted(TownInCsv.number(HidingTown.NEIGHBOUR)));
        var job = verification.header("Location").replaceAll(".*/", "");
        RegisteredTown.ended(accounts, JobId.parse(job));
        return Map.of(
                "draft", draft,
                "certificate", issued(WALKER, HidingTown.STRANGER).replaceAll(".*/", ""),
                "search", search.header("Location").replaceAll(".*/", "").replaceAll("\\?.*", ""),
                "upload", id(upload),
                "job", job);
    }

    private void enter() {
        drafts.add(enter("move-out-domestic", """
                {"header": %s, "movers": ["%s"], "plannedDestination": {"prefecture": "北海道", "city": "札幌市",
                 "town": "別字", "block": "４番地"}}""".formatted(header("R8.12.20"), TownInCsv.number(HidingTown.HUSBAND))));
        sendBack(drafts.getFirst(), "元町５番地ではなく隠町７番地からです");
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
                        accounts.municipality().value(),
                        ResidentRecordCode.ofBody("0009999999").value())));
    }

    private static String header(String date) {
        return """
                {"movementDate": "%s", "notificationDate": "2026-11-04", "basis": "1",
                 "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}}""".formatted(date);
    }

    private String enter(String kind, String notification) {
        return enter("typist", "隠町７番地に行くため", kind, notification);
    }

    private String enter(String user, String reason, String kind, String notification) {
        var body = "{\"notification\": %s}".formatted(notification);
        var assessed = typing(user).body(body).post(REST + "/movements/" + kind + "/assessments");
        var alerts = assessed.jsonPath().getList("findings.findAll { it.severity == 'alert' }.code", String.class);
        var passed = String.join(
                ",",
                alerts.stream()
                        .distinct()
                        .map(code -> "\"%s\": \"%s\"".formatted(code, reason))
                        .toList());
        return id(typing(user)
                .body("{\"notification\": %s, \"passedAlerts\": {%s}}".formatted(notification, passed))
                .post(REST + "/movements/" + kind));
    }

    private RequestSpecification typing(String user) {
        return accounts.rest(user, Role.APPROVER).contentType(JSON);
    }

    private void sendBack(String draft, String note) {
        accounts.rest("approver2", Role.APPROVER)
                .header("If-Match", "\"1\"")
                .contentType(JSON)
                .body("{\"note\": \"%s\"}".formatted(note))
                .post(REST + "/movements/" + draft + "/return")
                .then()
                .statusCode(200);
    }

    /** Who applies is protected from that moment on. */
    private Response apply() {
        return accounts.rest("approver1", Role.APPROVER)
                .contentType(JSON)
                .body("""
                    {"receivedOn": "2026-04-01", "applicant": "%s", "places": "隠町７番地", "contact": "カクレコーポ管理人",
                     "post": {"postalCode": "9870001", "address": "東京都千代田区隠町７番地"},
                     "oppositeParties": [{"name": "元川　夫", "address": "元町５番地"}],
                     "opinions": [{"agency": "試験警察署", "text": "影町には戻れない"}],
                     "offices": {"browsing": true, "copies": true, "supplementary": true}}\
                    """.formatted(TownInCsv.number(HidingTown.SHE)))
                .post(REST + "/protection-measures");
    }

    private static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/", "");
    }

    private Map<String, String> of(long person) {
        var number = TownInCsv.number(person);
        var has = new TreeMap<String, String>();
        has.put("person", number);
        has.put(
                "household",
                accounts.rest("approver1", Role.APPROVER)
                        .get(REST + "/residents/" + number)
                        .jsonPath()
                        .getString("householdNumber"));
        var certificate = papers.getOrDefault(person, "").replaceAll(".*/", "");
        has.put("certificate", certificate);
        has.put(
                "order",
                one("select order_id from resident_records.certificate_issue where issue_id = '" + certificate + "'"));
        return has;
    }

    /** What there is one of, or of several the first. */
    private Map<String, String> once(String measure) {
        return Map.of(
                "measure",
                measure,
                // What is of a measure nobody lifts by itself.
                "suppression",
                first("suppression_id from resident_records.suppression", "where measure_id is null order by set_at"),
                "job",
                first("job_id from platform.job", "order by submitted_at"),
                "file",
                first("file_id from platform.file", "order by created_at"),
                "certifier",
                first("certifier_id from resident_records.certifier", "order by set_at"),
                "entry",
                first("entry_id from platform.audit_entry", "where operation = 'movement.enter' order by entry_id"),
                "account",
                "typist",
                "token",
                first("token_id from platform.api_token", "where user_id = 'typist' order by created_at"));
    }

    private String first(String what, String which) {
        return one("select %s %s limit 1".formatted(what, which));
    }

    private String one(String query) {
        var owner = Operator.system(accounts.municipality(), "test");
        return Arc.container().instance(Database.class).get().transact(owner, work -> work.sql()
                .createQuery(query)
                .mapTo(String.class)
                .one());
    }

    @Override
    public List<String> secrets() {
        return HidingTown.SECRETS;
    }

    @Override
    public List<String> otherForms() {
        return HidingTown.OTHER_FORMS;
    }

    @Override
    public Set<String> clearances() {
        return CLEARANCES;
    }

    @Override
    public Set<String> closed() {
        return Set.of(
                "GET /",
                "GET /files/v1/files/{id}",
                "GET /files/{id}",
                "GET /login/provider",
                "GET /resident-records/measure-notices/{order}",
                "GET /resident-records/measure-notices/{order}/pdf",
                "GET /screens/gallery",
                "GET /screens/gallery/entry",
                "GET /screens/gallery/progress",
                "GET /screens/gallery/review",
                "GET /screens/gallery/search",
                "GET /screens/gallery/sign-in");
    }

    @Override
    public Map<String, String> sent() {
        var she = has.getFirst();
        return EveryMovement.of(
                accounts.municipality().value(),
                Objects.requireNonNull(she.get("person")),
                Objects.requireNonNull(she.get("household")));
    }

    /** The forms, opened in each way: for each person a third of them, so that each form is opened for some. */
    @Override
    public List<String> more() {
        var paths = new ArrayList<>(List.of("/resident-records/movements?state=returned"));
        for (var i = 0; i < HidingTown.TELLING.size(); i++) {
            var one = has.get(i);
            paths.add("/resident-records/residents/%s/history?before=1&after=1".formatted(one.get("person")));
            for (var form = i % 3; form < FORMS.size(); form += 3) {
                paths.add(FORMS.get(form) + "?person=" + one.get("person"));
                paths.add(FORMS.get(form) + "?household=" + one.get("household"));
                paths.add(FORMS.get(form) + "?former=" + one.get("person"));
            }
        }
        return paths.stream().distinct().toList();
    }

    @Override
    public boolean openFor(TestAccounts.Caller caller) {
        for (var person : HidingTown.TELLING) {
            caller.browser()
                    .get()
                    .formParam("to", "/resident-records/search")
                    .post("/resident-records/acknowledgements/" + TownInCsv.number(person))
                    .then()
                    .statusCode(303);
        }
        return true;
    }

    /** Of a paper that which is printed on it. */
    @Override
    public String text(Response answer) {
        if (!"application/pdf".equals(answer.contentType())) {
            return answer.asString();
        }
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String order(long person, String more) {
        var deleted = Stream.of(
                        HidingTown.GONE,
                        HidingTown.CHILD_GONE,
                        HidingTown.CHILD_DEAD,
                        HidingTown.FOLLOWER,
                        HidingTown.STRANGER)
                .anyMatch(gone -> gone == person);
        return order(deleted ? "deleted" : "individual", TownInCsv.number(person), more);
    }

    static String order(String kind, String number, String more) {
        return """
                {"kind": "%s", "persons": ["%s"], "history": true, "disclosed": ["family-register"],
                 "applicantClass": "%s", "applicant": "試験　太郎", "purpose": "公用の調査",
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験"}%s}""".formatted(kind, number, kind.equals("deleted") ? "public-body" : "self", more);
    }
}
