package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;

/**
 * Files that a municipality hands in over REST.
 *
 * @param kind of the files, as their addresses begin
 */
record FilesOfATown(TestAccounts accounts, String kind) {

    static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    /** The job that has taken the file in, or nothing of it. */
    JsonPath taken(String mode, String file) {
        var answer = accounts.restAs("importer", APPROVER)
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/child-allowance/v1/" + kind + "-imports?mode=" + mode);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return ended(answer.header("Location").replaceFirst("^https?://[^/]*", ""));
    }

    private JsonPath ended(String job) {
        for (var tries = 0; tries < 400; tries++) {
            var now = accounts.restAs("importer", APPROVER).get(job).jsonPath();
            if (!List.of("queued", "running").contains(now.getString("state"))) {
                return now;
            }
            pause();
        }
        throw new AssertionError("the job does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** What was found in which row, at which item. */
    List<String> found(JsonPath job) {
        var findings = accounts.restAs("importer", APPROVER)
                .get("/jobs/v1/jobs/" + job.getString("id") + "/findings?limit=100")
                .jsonPath();
        return findings.<Map<String, Object>>getList("items").stream()
                .map(one -> (one.get("row") + " " + one.get("field") + " "
                                + String.valueOf(one.get("code")).replaceFirst("^child-allowance\\.", ""))
                        .replace("  ", " "))
                .toList();
    }
}
