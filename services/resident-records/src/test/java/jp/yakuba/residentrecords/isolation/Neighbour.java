package jp.yakuba.residentrecords.isolation;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.isolation.NeighbouringTown;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;

/**
 * A municipality that has one of everything: residents, a draft, a certificate, a job, files, accounts, tokens and
 * searches.
 *
 * @param has the ids of what it has, by the names used in the examples
 */
record Neighbour(TestAccounts accounts, Map<String, String> has) implements NeighbouringTown {

    private static final List<String> WORDS =
            List.of("隣町柿", "葛󠄂太郎丸", "隠里字奥", "123456789018", "neighbour-admin", "隣人の端末");

    static Neighbour of(TestAccounts accounts) {
        accounts.register();
        var items = Map.of("住所_市区町村コード", accounts.municipality().value(), "住所_町字", "隠里字奥", "個人番号", "123456789018");
        var job = RegisteredTown.of(
                accounts, TownInCsv.header() + TownInCsv.line(1, 1, "隣町柿", "葛󠄂太郎丸", items), IntakeMode.ALL_OR_NOTHING);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        var has = new HashMap<String, String>();
        has.put("person", TownInCsv.number(1));
        has.put("household", TownInCsv.number(1));
        has.put("job", job.id().toString());
        has.put("account", "neighbour-clerk");
        has.put("revision", "1");
        var neighbour = new Neighbour(accounts, has);
        neighbour.work();
        return neighbour;
    }

    private void work() {
        has.put("draft", id(enterDeath()));
        appointMayor();
        var issued = accounts.rest("neighbour-clerk", Role.CLERK)
                .contentType(JSON)
                .body("""
                    {"kind": "household", "household": "%s", "applicantClass": "self", "applicant": "隣人", "passedAlerts": {"font-missing": "隣人の端末",
                    "seal-missing": "隣人の端末", "individual-number-missing": "隣人の端末"}}\
                    """.formatted(has.get("household")))
                .post("/resident-records/v1/certificates");
        has.put("certificate", id(issued));
        has.put("certifier", one("select certifier_id from platform.certifier"));
        has.put("order", one("select order_id from resident_records.certificate_issue"));
        accounts.rest("neighbour-clerk", Role.CLERK)
                .contentType(JSON)
                .body("{\"reading\": \"ヒノデ\"}")
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(200);
        has.put("search", one("select search_id from resident_records.search_history"));
        has.put("file", storedFile());
        has.put("upload", id(beginUpload()));
        has.put("token", one("select token_id from platform.api_token"));
        has.put("measure", id(apply()));
        has.put("suppression", one("select suppression_id from resident_records.suppression"));
        has.put("entry", one("select entry_id from platform.audit_entry"));
    }

    private Response enterDeath() {
        return accounts.rest("neighbour-clerk", Role.CLERK)
                .contentType(JSON)
                .body("""
                    {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04",
                        "basis": "4"}, "deceased": "%s"}, "passedAlerts": {"householder": "届出あり"}}\
                    """.formatted(has.get("person")))
                .post("/resident-records/v1/movements/death");
    }

    /** Four bytes of five have come. */
    private Response beginUpload() {
        var begun = accounts.rest("neighbour-admin", Role.ADMINISTRATOR)
                .contentType(JSON)
                .body("{\"fileName\": \"隣人の端末.csv\", \"size\": 5}")
                .post("/resident-records/v1/imports/uploads");
        accounts.rest("neighbour-admin", Role.ADMINISTRATOR)
                .contentType("application/octet-stream")
                .body("隣x".getBytes(UTF_8))
                .put(begun.header("Location") + "/parts/0")
                .then()
                .statusCode(200);
        return begun;
    }

    private Response apply() {
        return accounts.rest("neighbour-clerk", Role.CLERK)
                .contentType(JSON)
                .body("""
                    {"receivedOn": "2026-04-01", "applicant": "%s", "contact": "隣人の端末",
                     "offices": {"browsing": true, "copies": true, "supplementary": true}}\
                    """.formatted(has.get("person")))
                .post("/resident-records/v1/protection-measures");
    }

    private void appointMayor() {
        accounts.browser("neighbour-admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "隣市長")
                .formParam("name", "隣町柿　長")
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers")
                .then()
                .statusCode(303);
    }

    private static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/", "");
    }

    private String storedFile() {
        var file = new NewFile(
                "隣人の端末.csv",
                "text/csv",
                RecordsPermission.RESIDENT_VIEW,
                LocalDate.now(UnitOfWork.JAPAN).plusDays(1));
        var content = new ByteArrayInputStream(String.join(",", WORDS).getBytes(UTF_8));
        return Arc.container()
                .instance(Files.class)
                .get()
                .store(owner(), file, content)
                .id()
                .toString();
    }

    private String one(String query) {
        return Arc.container().instance(Database.class).get().transact(owner(), work -> work.sql()
                .createQuery(query + " limit 1")
                .mapTo(String.class)
                .one());
    }

    @Override
    public List<String> words() {
        return WORDS;
    }

    /** What stands in its tables, but for those in which background work goes on. */
    @Override
    public Map<String, String> contents() {
        return Arc.container().instance(Database.class).get().transact(owner(), work -> {
            var contents = new TreeMap<String, String>();
            var tables = work.sql().createQuery("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_schema in ('platform', 'resident_records') and table_type = 'BASE TABLE'
                    and table_name !~ '^(audit|event)'\
                """).mapTo(String.class).list();
            for (var table : tables) {
                contents.put(
                        table,
                        work.sql()
                                .createQuery("select count(*) || md5(coalesce(string_agg(cast(t as text), '' "
                                        + "order by cast(t as text)), '')) from " + table + " t")
                                .mapTo(String.class)
                                .one());
            }
            return contents;
        });
    }

    private Operator owner() {
        return Operator.system(accounts.municipality(), "test");
    }
}
