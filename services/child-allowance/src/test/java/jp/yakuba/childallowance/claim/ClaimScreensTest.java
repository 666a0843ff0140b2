package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A claim on the screens: typed, looked at, kept, reviewed and decided. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimScreensTest {

    private static final String LIST = "/child-allowance/claims";

    private final ClaimsOfATown town = new ClaimsOfATown("012076");

    @Test
    void what_was_typed_is_looked_at_kept_reviewed_and_decided() {
        var looked = typed("clerk1", "4000000001", "4000000002", "check").post(LIST + "/new");
        assertThat(looked.statusCode()).as(looked.asString()).isEqualTo(200);
        assertThat(looked.asString()).contains("支給の始期と額", "令和7年12月分", "15日の期限", "令和7年12月5日", "15,000円");

        var kept = typed("clerk1", "4000000001", "4000000002", "save").post(LIST + "/new");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        var page = kept.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(browser("clerk1").get(page).asString()).contains("4000000002", "自分が入力または修正した認定請求は審査できません");

        assertThat(browser("clerk2").post(page + "/review/1").statusCode()).isEqualTo(303);
        assertThat(browser("approver1").get(LIST).asString()).contains("決裁待ち 1件", "4000000001");
        assertThat(browser("approver1").post(page + "/registration/2").statusCode())
                .isEqualTo(303);
        assertThat(browser("approver1").get(page).asString()).contains("認定請求（本登録）", "令和7年12月分から令和26年3月分まで");
    }

    @Test
    void what_is_wrong_is_shown_at_its_field_with_what_was_typed() {
        var refused = typed("clerk1", "4100000001", "4100000002", "save")
                .formParam("children[0].care.to", "R7.11.1")
                .post(LIST + "/new");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("期間の終わりが始まりより前です。", "4100000002");
        assertThat(browser("clerk1")
                        .formParam("claimant.addressee", "x")
                        .formParam("step", "save")
                        .post(LIST + "/new")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_draft_is_corrected_as_it_was_seen() {
        var id = town.entered("4200000001", "4200000002");
        assertThat(browser("clerk2").get(LIST + "/" + id + "/edit").asString())
                .contains("4200000002", "7654321", LIST + "/" + id + "/edit/1");

        assertThat(typed("clerk2", "4200000001", "4200000003", "save")
                        .post(LIST + "/" + id + "/edit/1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(town.look(id).jsonPath().getString("claim.children[0].addressee"))
                .isEqualTo("4200000003");

        var late = typed("clerk1", "4200000001", "4200000004", "save").post(LIST + "/" + id + "/edit/1");
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(town.look(id).jsonPath().getString("claim.children[0].addressee"))
                .isEqualTo("4200000003");
    }

    @Test
    void what_is_sent_back_says_why_and_what_is_given_up_is_gone() {
        var id = town.entered("4300000001", "4300000002");

        assertThat(browser("clerk2")
                        .formParam("note", "口座を確かめてください。")
                        .post(LIST + "/" + id + "/return/1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser("clerk1").get(LIST + "/" + id).asString()).contains("差し戻しの理由：口座を確かめてください。");
        assertThat(browser("clerk1").post(LIST + "/" + id + "/withdrawal/2").statusCode())
                .isEqualTo(303);
        assertThat(browser("clerk1").get(LIST + "/" + id).asString()).contains("認定請求（取下げ）");
    }

    private RequestSpecification typed(String userId, String claimant, String child, String step) {
        town.live(claimant, child, "2025-11-20");
        return browser(userId)
                .formParam("claimant.addressee", claimant)
                .formParam("claimant.entitledAs", "parent")
                .formParam("claim.date", "R7.12.3")
                .formParam("claim.reason", "birth")
                .formParam("claim.event", "R7.11.20")
                .formParam("children[0].addressee", child)
                .formParam("children[0].birthDate", "R7.11.20")
                .formParam("children[0].care.from", "R7.11.20")
                .formParam("children[0].livelihood", "shared")
                .formParam("children[1].addressee", "")
                .formParam("account.bank", "0001")
                .formParam("account.branch", "001")
                .formParam("account.kind", "1")
                .formParam("account.number", "1234567")
                .formParam("account.holder", "カクシ ハナコ")
                .formParam("step", step);
    }

    private RequestSpecification browser(String userId) {
        var role = userId.startsWith("approver") ? Role.APPROVER : Role.CLERK;
        return town.accounts().browserAs(userId, HeldRole.in(ChildAllowance.ROOM, role));
    }
}
