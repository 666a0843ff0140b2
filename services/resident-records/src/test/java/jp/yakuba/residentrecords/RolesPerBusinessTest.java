package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Who is the clerk of one business opens nothing in another. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class RolesPerBusinessTest {

    private static final TestAccounts TOWN = new TestAccounts("012033");
    private static final HeldRole CLERK = HeldRole.in(ResidentRecords.ROOM, Role.CLERK);
    private static final HeldRole CLERK_ELSEWHERE = HeldRole.in(SampleRoom.ROOM, Role.CLERK);
    private static final HeldRole APPROVER_ELSEWHERE = HeldRole.in(SampleRoom.ROOM, Role.APPROVER);

    @Test
    void a_clerk_of_another_business_reaches_no_record_over_rest() {
        var drafts = "/resident-records/v1/movements";

        assertThat(TOWN.restAs("here", CLERK).get(drafts).statusCode()).isEqualTo(200);
        assertThat(TOWN.restAs("elsewhere", CLERK_ELSEWHERE, APPROVER_ELSEWHERE)
                        .get(drafts)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_clerk_of_another_business_opens_no_screen_and_is_offered_none() {
        var search = "/resident-records/search";

        assertThat(TOWN.browserAs("here", CLERK).get(search).asString()).contains("href=\"" + search + "\"");
        var elsewhere = TOWN.browserAs("elsewhere", CLERK_ELSEWHERE, APPROVER_ELSEWHERE);
        assertThat(elsewhere.get(search).statusCode()).isEqualTo(403);
        assertThat(TOWN.browserAs("elsewhere", CLERK_ELSEWHERE, APPROVER_ELSEWHERE)
                        .get("/jobs")
                        .asString())
                .contains("href=\"/jobs\"")
                .doesNotContain("href=\"/resident-records");
    }

    @Test
    void a_role_is_given_in_a_business() {
        var administrator = HeldRole.of(Role.ADMINISTRATOR);

        assertThat(TOWN.browserAs("admin", administrator)
                        .get("/access/accounts/new")
                        .asString())
                .contains("value=\"resident-records.clerk\"", "住民基本台帳：職員（入力）")
                .contains("value=\"sample.clerk\"", "見本：職員（入力）")
                .contains("value=\"administrator\"")
                .doesNotContain("value=\"clerk\"");
        assertThat(TOWN.browserAs("here", CLERK).get("/account").asString()).contains("住民基本台帳：職員（入力）");
    }

    @Test
    void what_is_decided_for_the_clerks_of_a_business_is_not_decided_for_others() {
        TOWN.browserAs("admin", HeldRole.of(Role.ADMINISTRATOR))
                .formParam("scope", "role")
                .formParam("role", CLERK_ELSEWHERE.code())
                .formParam("permission", "job.view")
                .formParam("decision", "withheld")
                .post("/access/permissions")
                .then()
                .statusCode(303);

        assertThat(TOWN.browserAs("elsewhere1", CLERK_ELSEWHERE).get("/jobs").statusCode())
                .isEqualTo(403);
        assertThat(TOWN.browserAs("elsewhere2", APPROVER_ELSEWHERE).get("/jobs").statusCode())
                .isEqualTo(200);
        assertThat(TOWN.browserAs("here", CLERK).get("/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void the_permissions_of_each_business_stand_in_a_table_of_their_own() {
        var page = TOWN.browserAs("admin", HeldRole.of(Role.ADMINISTRATOR))
                .get("/access/permissions")
                .asString();

        var ofRecords = page.indexOf("今日の操作権限：住民基本台帳");
        var ofTheSample = page.indexOf("今日の操作権限：見本");
        assertThat(page.substring(ofRecords, ofTheSample))
                .contains("<code>movement.enter</code>", "<code>job.view</code>");
        assertThat(page.substring(ofTheSample))
                .contains("<code>sample.view</code>", "<code>job.view</code>")
                .doesNotContain("<code>movement.enter</code>");
    }
}
