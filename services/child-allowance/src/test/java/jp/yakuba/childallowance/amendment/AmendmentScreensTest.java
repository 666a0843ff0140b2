package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.task.TasksOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An amendment on the screens: begun, typed, looked at, kept, reviewed, decided and taken back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentScreensTest {

    private static final String LIST = "/child-allowance/amendments";

    private final AmendmentsOfATown town = new AmendmentsOfATown("015156");

    @Test
    void what_was_typed_is_looked_at_kept_reviewed_decided_and_taken_back() {
        town.certified("4000000001", "4000000002");
        var looked = leaving("clerk1", "4000000001", "check").post(LIST + "/new");
        assertThat(looked.statusCode()).as(looked.asString()).isEqualTo(200);
        assertThat(looked.asString()).contains("月ごとの額", "令和8年4月分", "令和8年3月分（消滅の事由が生じた）", "15,000円", "0円");

        var kept = leaving("clerk1", "4000000001", "save").post(LIST + "/new");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        var page = kept.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(browser("clerk1").get(page).asString()).contains("転出", "自分が入力または修正した額改定・消滅は審査できません");
        assertThat(browser("clerk2").post(page + "/review/1").statusCode()).isEqualTo(303);
        assertThat(browser("approver1").get(LIST).asString()).contains("決裁待ち 1件", "4000000001", "受給事由の消滅");
        assertThat(browser("approver1").post(page + "/registration/2").statusCode())
                .isEqualTo(303);
        var decided = browser("clerk1").get(page).asString();
        assertThat(decided).contains("額改定・消滅（本登録）", "令和8年4月分から令和10年11月分まで", "この決裁を取り消す");

        var id = page.replaceFirst(".*/", "");
        assertThat(browser("clerk1")
                        .get(LIST + "/new?kind=rescission&basis=ex-officio&recipient=4000000001&rescinds=" + id)
                        .asString())
                .contains(id);
    }

    @Test
    void what_is_wrong_is_shown_at_its_field_with_what_was_typed() {
        var refused = leaving("clerk1", "4100000001", "save").post(LIST + "/new");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("この日までに請求された認定が、この受給者にありません。", "4100000001");
    }

    @Test
    void a_draft_is_corrected_as_it_was_seen() {
        // Given
        town.certified("4200000001", "4200000002");
        var id = town.entered(AmendmentsOfATown.movesOut("4200000001", "2026-03-20"));
        assertThat(browser("clerk2").get(LIST + "/" + id + "/edit").asString())
                .contains("4200000001", LIST + "/" + id + "/edit/1");

        // When
        assertThat(leaving("clerk2", "4200000001", "save")
                        .formParam("note", "転出証明書で確認")
                        .post(LIST + "/" + id + "/edit/1")
                        .statusCode())
                .isEqualTo(303);

        // Then
        assertThat(town.look(id).getString("amendment.note")).isEqualTo("転出証明書で確認");
        assertThat(leaving("clerk1", "4200000001", "save")
                        .post(LIST + "/" + id + "/edit/1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(town.look(id).getString("amendment.note")).isEqualTo("転出証明書で確認");
    }

    @Test
    void a_task_of_the_work_list_is_closed_with_a_reason_and_only_once() {
        var task = TasksOfATown.raised(town, "4300000001", "試験　三郎");
        assertThat(browser("clerk1").get("/child-allowance/tasks").asString())
                .contains(
                        "認定の勧奨（1）", "試験　三郎", "4300000001", "data-shortcut=\"1\"", "/child-allowance/people/4300000001");

        var without = browser("clerk1").formParam("reason", "").post("/child-allowance/tasks/" + task + "/dismissal");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("対応不要とする理由がありません。");
        assertThat(browser("clerk1")
                        .formParam("reason", "父が公務員")
                        .post("/child-allowance/tasks/" + task + "/dismissal")
                        .statusCode())
                .isEqualTo(303);

        assertThat(browser("clerk1").get("/child-allowance/tasks/" + task).asString())
                .contains("対応不要", "父が公務員")
                .doesNotContain("この仕事を始める");
        assertThat(browser("clerk1").get("/child-allowance/tasks").asString()).contains("この区分の未処理の仕事はありません");
    }

    private RequestSpecification leaving(String userId, String recipient, String step) {
        return browser(userId)
                .formParam("recipient", recipient)
                .formParam("kind", "extinction")
                .formParam("basis", "ex-officio")
                .formParam("date", "R8.6.1")
                .formParam("reason", "moved-out")
                .formParam("event", "R8.3.20")
                .formParam("children[0].addressee", "")
                .formParam("step", step);
    }

    private RequestSpecification browser(String userId) {
        var role = userId.startsWith("approver") ? Role.APPROVER : Role.CLERK;
        return town.claims().accounts().browserAs(userId, HeldRole.in(ChildAllowance.ROOM, role));
    }
}
