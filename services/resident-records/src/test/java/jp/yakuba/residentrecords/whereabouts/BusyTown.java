package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;

/**
 * {@link HidingTown} after everything was done that can tell where they are: papers that were issued and movements that were
 * entered before anybody was protected, notes, measures, an import and its file. For each call that can be done but once
 * there is something of its own.
 */
final class BusyTown {

    private static final String REST = OfficeWork.REST;
    private static final String WALKER = LeakWalk.WALKER;
    private static final String HERE = "/resident-records";
    private static final String DRAFT = HERE + "/movements/{draft}";
    private static final String DRAFT_OVER_REST = REST + "/movements/{draft}";
    private static final String MEASURE_OVER_REST = REST + "/protection-measures/{measure}";
    private static final String UPLOAD = HERE + "/imports/uploads/{upload}";
    private static final String UPLOAD_OVER_REST = REST + "/imports/uploads/{upload}";
    private static final String LIFTING = "/suppressions/{suppression}/lifting";
    private static final String DISPOSAL = "/certificates/{certificate}/disposal";
    private static final String ACCOUNT = "/access/accounts/{account}";

    private final OfficeWork office;
    private final Things things = new Things();
    private final Map<Long, String> papers = new TreeMap<>();
    private final String planned;
    private final OfficeWork.Entered own;
    private final String newcomer;

    BusyTown(TestAccounts accounts) {
        office = new OfficeWork(accounts);
        HidingTown.in(accounts);
        office.appointMayor();
        HidingTown.TELLING.forEach(this::issue);
        var hers = office.issued("clerk1", TypedThere.order(HidingTown.SHE, ""));
        var printedAgain = office.reprinted(hers, "隠町７番地の印字が薄い");
        var disposed = office.disposed(hers, "元町５番地の写しと取り違えた");
        var returned = office.sentBack(
                office.enter("move-out-domestic", TypedThere.leaving(HidingTown.HUSBAND, "別字")), "元町５番地ではなく隠町７番地からです");
        var leaving = office.enter("move-out-domestic", TypedThere.leaving(HidingTown.SHE, "遠町"));
        newcomer = office.enter(
                "move-in-domestic", TypedThere.arriving(accounts.municipality().value()));
        planned = office.registered(office.enter("move-out-domestic", TypedThere.leaving(HidingTown.FROM_THERE, "別字")));
        HidingTown.protect(accounts, List.of(HidingTown.GONE));
        var measure = office.apply(HidingTown.SHE, TypedThere.particulars());
        people(measure);
        things.add("draft", returned, "POST " + DRAFT_OVER_REST + "/withdrawal");
        things.add("draft", leaving, "POST " + DRAFT + "/review/{revision}");
        things.add("draft", newcomer);
        things.add("draft", planned);
        things.add("certificate", printedAgain);
        things.add("certificate", disposed);
        things.add("measure", office.refused(HidingTown.NEIGHBOUR, "隠町７番地での被害が確認できない"));
        things.add("measure", office.endingAsked(HidingTown.NEIGHBOUR, "隠町７番地から影町に戻るため"));
        measures();
        drafts();
        own = office.movement(WALKER, "届出による", "death", TypedThere.death(HidingTown.DOMICILED));
        walkers();
    }

    private void issue(long person) {
        papers.put(person, office.issued("clerk1", TypedThere.order(person, "")));
        accounts()
                .rest("clerk1", Role.APPROVER)
                .get(papers.get(person) + "/pdf")
                .then()
                .statusCode(200);
    }

    private void people(String measure) {
        for (var person : HidingTown.TELLING) {
            var thing = new TreeMap<String, String>();
            thing.put("person", TownInCsv.number(person));
            thing.put("household", office.householdOf(person));
            var paper = Objects.requireNonNull(papers.get(person)).replaceAll(".*/", "");
            thing.put("certificate", paper);
            thing.put(
                    "order",
                    office.first(
                            "order_id from resident_records.certificate_issue", "where issue_id = '" + paper + "'"));
            things.add(thing);
        }
        things.all().getFirst().putAll(once(measure));
        of(HidingTown.FOLLOWER)
                .put("suppression", things.only(office.suppress(HidingTown.FOLLOWER), "POST " + HERE + LIFTING));
        of(HidingTown.FROM_THERE)
                .put("suppression", things.only(office.suppress(HidingTown.FROM_THERE), "POST " + REST + LIFTING));
        of(HidingTown.NEIGHBOUR)
                .put(
                        "suppression",
                        things.only(
                                office.suppress(HidingTown.NEIGHBOUR),
                                "POST " + HERE + "/suppressions/{suppression}/edit/{revision}"));
        of(HidingTown.LODGER)
                .put(
                        "suppression",
                        things.only(office.suppress(HidingTown.LODGER), "PUT " + REST + "/suppressions/{suppression}"));
        things.only(id(HidingTown.HUSBAND, "certificate"), "POST " + HERE + DISPOSAL);
        things.only(id(HidingTown.NOTED, "certificate"), "POST " + REST + DISPOSAL);
        things.only(
                id(HidingTown.CHILD_DEAD, "person"),
                "POST " + HERE + "/suppressions",
                "POST " + REST + "/suppressions");
        things.only(id(HidingTown.FOLLOWER, "person"), "POST " + HERE + "/measures/new");
        things.only(id(HidingTown.CHILD_GONE, "person"), "POST " + REST + "/protection-measures");
    }

    private Map<String, String> of(long person) {
        return things.all().get(HidingTown.TELLING.indexOf(person));
    }

    private String id(long person, String name) {
        return Objects.requireNonNull(of(person).get(name));
    }

    /** What there is one of, or of several the first. */
    private Map<String, String> once(String measure) {
        things.add("token", token(1), "DELETE /access/v1/tokens/{token}");
        return Map.of(
                "measure",
                things.only(
                        measure,
                        "POST " + HERE + "/measures/{measure}/approval/{revision}",
                        "POST " + MEASURE_OVER_REST + "/ending-request",
                        "POST " + MEASURE_OVER_REST + "/forwardings"),
                "job",
                office.first("job_id from platform.job", "order by submitted_at"),
                "file",
                office.first("file_id from platform.file", "order by created_at"),
                "certifier",
                office.first("certifier_id from platform.certifier", "order by set_at"),
                "entry",
                office.first(
                        "entry_id from platform.audit_entry", "where operation = 'movement.enter' order by entry_id"),
                "account",
                things.only(
                        "typist",
                        "POST " + ACCOUNT,
                        "POST " + ACCOUNT + "/lock",
                        "POST " + ACCOUNT + "/password-reset",
                        "POST " + ACCOUNT + "/second-factor-removal",
                        "POST " + ACCOUNT + "/token-revocations",
                        "POST " + ACCOUNT + "/unlock",
                        "POST " + ACCOUNT + "/withdrawals"),
                "token",
                things.only(token(0), "POST " + ACCOUNT + "/token-revocations"));
    }

    private String token(int place) {
        return office.first(
                "token_id from platform.api_token", "where user_id = 'typist' order by created_at offset " + place);
    }

    /** One for each act that another one rules out. */
    private void measures() {
        measure(
                HidingTown.FROM_THERE,
                "POST " + MEASURE_OVER_REST + "/approval",
                "POST " + MEASURE_OVER_REST + "/extension-request");
        measure(
                HidingTown.CHILD_ALONE,
                "POST " + HERE + "/measures/{measure}/edit/{revision}",
                "PUT " + MEASURE_OVER_REST);
        measure(HidingTown.HUSBAND, "POST " + MEASURE_OVER_REST + "/refusal");
    }

    private void measure(long person, String... calls) {
        things.add(Map.of("measure", things.only(office.apply(person, ""), calls), "person", id(person, "person")));
    }

    private void drafts() {
        things.add(
                "draft",
                office.enterDeath(HidingTown.CHILD_ALONE),
                "POST " + DRAFT_OVER_REST + "/review",
                "POST " + DRAFT_OVER_REST + "/return");
        things.add(
                "draft",
                office.reviewed(office.enterDeath(HidingTown.NOTED)),
                "POST " + DRAFT_OVER_REST + "/registration");
        things.add(
                "draft",
                office.reviewed(office.enterDeath(HidingTown.LODGER)),
                "POST " + HERE + "/movements/registrations");
    }

    /** What opens for the one who began it only, and whom nobody hides. */
    private void walkers() {
        var search = accounts()
                .browser(WALKER, Role.CLERK)
                .formParam("reading", "ヒミツ")
                .post(HERE + "/search");
        var verification = accounts()
                .rest(WALKER, Role.AUDITOR)
                .contentType(JSON)
                .body("{}")
                .post("/audit/v1/verifications");
        var job = verification.header("Location").replaceAll(".*/", "");
        RegisteredTown.ended(accounts(), JobId.parse(job));
        things.add(Map.of(
                "draft",
                things.only(office.enter(WALKER, own), "POST " + DRAFT + "/edit/{revision}", "PUT " + DRAFT_OVER_REST),
                "certificate",
                office.issued(WALKER, TypedThere.order(HidingTown.STRANGER, "")).replaceAll(".*/", ""),
                "search",
                search.header("Location").replaceAll(".*/", "").replaceAll("\\?.*", ""),
                "job",
                job,
                "household",
                office.householdOf(HidingTown.RESIDENT)));
        things.add(Map.of("person", TownInCsv.number(HidingTown.RESIDENT)));
        things.add(Map.of(
                "person",
                TownInCsv.number(HidingTown.FOREIGNER),
                "certificate",
                office.issued("clerk1", TypedThere.numbered(HidingTown.FOREIGNER))
                        .replaceAll(".*/", "")));
        things.add("job", office.brokenJob(), "POST /jobs/{job}/restart");
        things.add("job", office.brokenJob(), "POST /jobs/v1/jobs/{job}/restart");
        things.add("job", office.waitingJob(), "POST /jobs/{job}/cancel");
        things.add("job", office.waitingJob(), "POST /jobs/v1/jobs/{job}/cancel");
        things.add("account", WALKER, "POST " + ACCOUNT + "/tokens");
        uploads();
    }

    /** Nobody has more than three on the way. */
    private void uploads() {
        things.add("upload", office.upload(WALKER, 5), "POST " + UPLOAD_OVER_REST + "/import");
        things.add("upload", office.upload(WALKER, 5), "POST " + UPLOAD + "/order");
        things.add(
                "upload",
                office.upload(WALKER, 4),
                "PUT " + UPLOAD_OVER_REST + "/parts/4",
                "POST " + UPLOAD + "/parts",
                "POST " + UPLOAD + "/cancellation",
                "DELETE " + UPLOAD_OVER_REST);
    }

    TestAccounts accounts() {
        return office.accounts();
    }

    Things things() {
        return things;
    }

    /** The certificate of each of those whose records tell. */
    Map<Long, String> papers() {
        return papers;
    }

    /** A draft that brings somebody to where she hides. */
    String newcomer() {
        return newcomer;
    }

    /** What is sent instead of the contents of the examples, and each movement. */
    Map<String, String> sent() {
        var sent = new TreeMap<>(EveryMovement.of(accounts().municipality().value(), planned));
        var version = office.first("max(version) + 1 from platform.account_version", "where user_id = 'typist'");
        Errands.contents(own).forEach((call, content) -> sent.put(call, content.replace("{version}", version)));
        return sent;
    }
}
