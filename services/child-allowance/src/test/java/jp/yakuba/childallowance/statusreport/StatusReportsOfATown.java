package jp.yakuba.childallowance.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The status reports of a municipality in 2026, over REST. */
public record StatusReportsOfATown(ClaimsOfATown claims) {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    /** Where those of the year are. */
    public static final String REPORTS = "/child-allowance/v1/status-reports/2026";

    Response get(String path) {
        return claims.accounts().restAs("clerk1", CLERK).get(REPORTS + path);
    }

    Response post(String path, String body) {
        return claims.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post(REPORTS + path);
    }

    Response set(String body) {
        return claims.accounts()
                .restAs("approver1", APPROVER)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/status-report-settings");
    }

    /** How many have come. */
    public int find() {
        var found = post("/finding", "");
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.jsonPath().getInt("reports");
    }

    /** Adds a recipient for a reason that nobody but a clerk knows. */
    public void add(String recipient) {
        var added = post(
                "/recipients",
                "{\"recipient\": \"%s\", \"kind\": \"separated\", \"reason\": \"離婚調停の期日呼出状を確かめた。\"}"
                        .formatted(recipient));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    }

    Response step(String recipient, String body) {
        return post("/recipients/" + recipient + "/steps", body);
    }

    void does(String recipient, String... steps) {
        for (var step : steps) {
            var done = step(recipient, "{\"step\": \"%s\", \"note\": \"確かめた。\"}".formatted(step));
            assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        }
    }

    /** Who must file, and why, in which state. */
    List<String> all() {
        return claims.asked("""
                select concat_ws(' ', recipient, nullif(array_to_string(found || added, ','), ''), state, suspended_from)
                from child_allowance.status_report order by recipient
                """);
    }

    List<String> suspensions() {
        return claims.asked("""
                select concat_ws(' ', recipient, entry_number, coalesce(first_month::text, 'released'))
                from child_allowance.payment_suspension order by recipient, entry_number
                """);
    }

    /** One step of the job that holds payments back; false if nothing was left to do. */
    boolean holdsBack(boolean andDies) {
        var job = Arc.container().instance(SuspensionJob.class).get();
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.parse("{\"year\": 2026}"), null, Counts.NONE);
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(claims.accounts().municipality(), "job"), (UnitOfWork work) -> {
                    var isMore = job.next(work, run).cursor() != null;
                    if (andDies) {
                        throw new IllegalStateException("killed");
                    }
                    return isMore;
                });
    }
}
