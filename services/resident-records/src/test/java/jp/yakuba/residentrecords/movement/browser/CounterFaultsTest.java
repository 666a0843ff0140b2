package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What goes wrong at the counter, and how a clerk comes out of it by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/2.3.2", "001/11.1"})
class CounterFaultsTest extends AtTheCounter {

    CounterFaultsTest() {
        super("271403");
    }

    @Test
    @Requirement({"001/4.0.3#3", "001/11.1#5"})
    void what_is_wrong_stands_on_top_and_leads_to_its_field() {
        // Given
        clerk.find("葛󠄂城　太郎").begin("転居");
        clerk.keys.type("異動日", "R8.13.40");
        clerk.keys.toggle("葛󠄂城　太郎を異動する");

        // When
        clerk.check();

        // Then
        assertThat(clerk.page.locator("#findings")).isFocused();
        clerk.look("errors");
        assertThat(clerk.page.title()).startsWith("エラー：");
        assertThat(clerk.brokenLinks()).isEmpty();
        clerk.keys.step();
        clerk.page.keyboard().press("Enter");
        assertThat(clerk.page.locator("[name='header.movementDate']")).isFocused();
        assertThat(clerk.keys.fault()).isEmpty();

        // When
        clerk.keys.type("異動日", day(1));
        clerk.keys.type("町字", "北一条");
        clerk.check();

        // Then
        assertThat(clerk.findings()).contains("movement-date-in-future", "movers-missing");
        assertThat(clerk.brokenLinks()).isEmpty();
    }

    @Test
    @Requirement("001/11.1#4")
    void an_alert_is_passed_with_a_reason() {
        // Given
        clerk.find("桜").begin("転居");
        clerk.keys.type("異動日", day(-3));
        clerk.keys.type("町字", "北一条");
        clerk.keys.type("番地・号", "１番");
        clerk.check().look("alerts");
        assertThat(clerk.findings()).containsExactly("identity-not-checked");
        assertThat(clerk.page.locator("#findings")).isFocused();

        // When
        clerk.keys.press("F10");
        assertThat(clerk.text()).contains("アラートを承知で続ける理由");
        clerk.keys.type("届出人の本人確認が記録されていません。", "電話で確かめた");
        clerk.keep();

        // Then
        assertThat(clerk.text()).contains("電話で確かめた");
        withdraw();
    }

    @Test
    @Requirement("001/10.3#10")
    void the_second_clerk_is_told_who_is_editing_the_household() {
        // Given
        clerk.find("赤木　三郎").begin("死亡");

        // When
        second.find("赤木　三郎").begin("死亡");

        // Then
        second.look("second-clerk");
        assertThat(second.text()).contains("ほかの職員（市民課 clerk1）が編集中です");
        clerk.keys.follow("やめる");
    }

    @Test
    @Requirement({"001/4.0.8#3", "001/4.0.8#7", "001/4.0.9#2"})
    void a_draft_is_sent_back_corrected_and_kept_again() {
        // Given
        enterDeath("黒田　幸");

        // When
        second.drafts().keys.follow("死亡");
        second.page.keyboard().press("F7");
        second.look("send-back");
        second.page.keyboard().type("死亡日が違います");
        second.page.keyboard().press("Tab");
        second.keys.follow("差し戻す");

        // Then
        assertThat(second.text()).contains("差戻し").contains("死亡日が違います");
        clerk.drafts().keys.follow("差戻し");
        clerk.keys.follow("死亡");
        clerk.look("sent-back").keys.press("F8");
        assertThat(clerk.page.locator("[name='header.movementDate']")).hasValue(day(-5));
        clerk.keys.type("死亡年月日", day(-6));
        clerk.check().keep();
        assertThat(clerk.text()).doesNotContain("死亡日が違います");
        withdraw();
    }

    @Test
    @Requirement("001/4.0.8#3")
    void a_draft_is_given_up_only_after_a_second_thought() {
        // Given
        enterDeath("白井　梅");

        // When
        clerk.keys.reach("取り下げる");
        clerk.page.keyboard().press("Enter");
        clerk.look("withdraw");
        clerk.page.keyboard().press("Enter");
        assertThat(clerk.page.locator("#withdraw")).isHidden();
        withdraw();

        // Then
        assertThat(clerk.text()).contains("取下げ").contains("この異動は登録されていません。");
        clerk.look("withdrawn");
        assertThat(clerk.find("白井　梅").text()).contains("現存者");
    }

    @Test
    void who_entered_a_movement_does_not_approve_it() {
        // Given
        approver.find("青木　健").begin("死亡");
        approver.keys.type("死亡年月日", day(-2));
        approver.check().keep();
        second.drafts().keys.follow("死亡");
        second.keys.press("F9");

        // When
        approver.drafts().keys.follow("審査済");
        approver.look("own-draft-in-list").keys.follow("死亡");

        // Then
        approver.look("own-draft");
        assertThat(approver.text()).contains("自分が入力または修正した異動は決裁できません。");
        assertThat(approver.page.locator("[data-shortcut=F10]")).hasCount(0);
        approver.keys.reach("取り下げる");
        approver.page.keyboard().press("Enter");
        approver.keys.step();
        approver.keys.follow("取り下げる");
    }

    @Test
    @Requirement("001/4.0.8#4")
    void nobody_who_has_left_moves_and_nobody_has_two_drafts() {
        // Given
        enterDeath("緑川　波");
        clerk.find("緑川　五郎").begin("転居");
        assertThat(clerk.text()).contains("仮登録中の異動があります：死亡");
        notified("異動日", day(-1));
        clerk.keys.toggle("緑川　五郎を異動する");
        clerk.keys.toggle("緑川　波を異動する");
        clerk.keys.type("緑川　波の異動後の続柄", "世帯主");
        clerk.keys.type("町字", "北一条");
        clerk.keys.type("番地・号", "３番");
        clerk.check();
        assertThat(clerk.findings()).contains("other-draft");

        // When
        decide("死亡");
        clerk.check();

        // Then
        assertThat(clerk.findings()).contains("mover-has-died");
        clerk.look("mover-has-left");
        assertThat(clerk.brokenLinks()).isEmpty();
        assertThat(clerk.find("緑川　波").text()).doesNotContain("世帯分離");
    }

    @Test
    @Requirement("001/1.1.6#2")
    void a_foreign_newcomer_without_items_is_asked_for_them() {
        // Given
        clerk.keys.follow("メニュー：国外転入等");
        notified("異動日", day(-1));
        clerk.keys.type("町字", "西町");
        clerk.keys.choose("住民種別", "外国人");
        clerk.keys.type("生年月日", "1990-13-01");

        // When
        clerk.check();

        // Then
        clerk.look("foreign-errors");
        assertThat(clerk.findings()).isNotEmpty();
        assertThat(clerk.brokenLinks()).isEmpty();
        assertThat(clerk.page.locator("[data-kind='1']").first()).isHidden();
        assertThat(clerk.page.locator("[data-kind='2']").first()).isVisible();
    }

    private void enterDeath(String name) {
        clerk.find(name).begin("死亡");
        clerk.keys.type("死亡年月日", day(-5));
        clerk.check();
        assertThat(clerk.text()).contains("確認の結果：この内容で登録できます");
        clerk.keep();
    }

    private void withdraw() {
        clerk.keys.reach("取り下げる");
        clerk.page.keyboard().press("Enter");
        clerk.keys.step();
        clerk.keys.follow("取り下げる");
        assertThat(clerk.text()).contains("取下げ");
    }
}
