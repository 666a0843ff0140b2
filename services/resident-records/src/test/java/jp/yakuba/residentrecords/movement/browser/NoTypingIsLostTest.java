package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** What a clerk has typed stays: whatever key is pressed, wherever the page goes, whenever the session ends. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoTypingIsLostTest extends AtTheCounter {

    NoTypingIsLostTest() {
        super("281000");
    }

    @Test
    @Requirement("001/10.5#2")
    void help_opens_in_a_tab_of_its_own_at_the_section_of_the_screen() {
        // Given
        typeADeath("白井　次郎", "転記の途中");

        // When
        var help = clerk.page.context().waitForPage(() -> clerk.page.keyboard().press("F1"));

        // Then
        help.waitForURL("**/resident-records/help#death");
        assertThat(help.locator("#death")).containsText("死亡");
        assertThat(help.locator(".help > .section:visible")).hasCount(1);
        assertThat(help.locator(".help-all a").first()).isVisible();
        Browser.look(help, "help-of-the-movement");
        help.close();
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("転記の途中");
        clerk.page.navigate(Browser.address("/resident-records/search"));
    }

    @Test
    void a_page_with_typing_asks_before_it_is_left_and_one_without_does_not() {
        // Given
        var asked = new ArrayList<String>();
        clerk.page.onDialog(dialog -> stay(dialog, asked));
        clerk.find("白井　梅").begin("死亡");
        clerk.keys.press("Alt+1");
        assertThat(asked).isEmpty();
        typeADeath("白井　梅", "残したい");

        // When
        clerk.page.keyboard().press("Alt+1");

        // Then
        clerk.page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("残したい");
        clerk.check();
        assertThat(asked).hasSize(1);
        sitDown(
                accounts.sessionCookie("clerk1", Role.CLERK),
                accounts.sessionCookie("clerk2", Role.CLERK),
                accounts.sessionCookie("approver1", Role.APPROVER));
    }

    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }

    @Test
    void what_was_checked_is_there_again_after_going_back_and_after_loading_anew() {
        typeADeath("青木　健", "通知書のとおり");
        clerk.check();
        assertThat(clerk.text()).contains("この内容で登録できます");
        assertThat(clerk.page.url()).contains("/movements/new/death?form=");
        assertThat(clerk.page.url()).doesNotContain("青木");

        clerk.page.reload();
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("通知書のとおり");
        assertThat(clerk.text()).contains("この内容で登録できます");

        clerk.page.navigate(Browser.address("/resident-records/search"));
        clerk.page.goBack();
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("通知書のとおり");
        assertThat(clerk.text()).contains("この内容で登録できます");
    }

    @Test
    void going_back_to_a_form_that_was_done_leads_to_what_came_of_it() {
        // Given
        typeADeath("黒田　四郎", "");
        clerk.check();
        var draft = clerk.keep();

        // When
        clerk.page.goBack();

        // Then
        assertThat(clerk.text()).contains("すでに登録されています");
        clerk.look("already-done");
        clerk.keys.press("F9");
        assertThat(clerk.page.url()).isEqualTo(draft);
        clerk.page.goBack();
        clerk.page.reload();
        assertThat(clerk.text()).contains("すでに登録されています");
    }

    @Test
    void after_the_session_has_ended_the_typing_stays_until_the_same_clerk_is_logged_in_again() {
        // Given
        typeADeath("緑川　五郎", "一時間かけて入力した");
        var context = clerk.page.context();
        context.clearCookies();

        // When
        clerk.page.keyboard().press("F9");

        // Then
        assertThat(clerk.page.locator("#resume")).isVisible();
        assertThat(clerk.page.locator("#resume")).containsText("ログインの期限が切れました");
        Browser.look(clerk.page, "session-ended");
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("一時間かけて入力した");

        // When, Then: somebody else logs in
        login(context, "clerk2");
        assertThat(clerk.page.locator("#resume")).containsText("別の職員がログインしています");
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("一時間かけて入力した");

        // When: the clerk logs in
        login(context, "clerk1");

        // Then
        assertThat(clerk.page.locator("#outcome")).isVisible();
        assertThat(clerk.page.locator("[name='header.note']")).hasValue("一時間かけて入力した");
    }

    private void login(BrowserContext context, String userId) {
        Browser.signIn(context, accounts.sessionCookie(userId, Role.CLERK));
        var tab = context.newPage();
        tab.navigate(Browser.address("/screens/resumed"));
        Browser.screenshot(tab, "resumed");
        tab.close();
    }

    @Test
    void a_key_that_does_nothing_yet_says_what_to_do_first() {
        // Given
        typeADeath("茶谷　茜", "");

        // When
        clerk.page.keyboard().press("F10");

        // Then
        assertThat(clerk.page.locator("#key-said")).hasText("F10：先に内容確認（F9）をしてください。エラーがあれば、直してからもう一度確認します。");
        clerk.page.keyboard().press("F7");
        assertThat(clerk.page.locator("#key-said")).hasText("F7：この画面では使いません。");
        clerk.look("key-says-why");
        clerk.page.navigate(Browser.address("/resident-records/search"));
    }

    @Test
    void to_register_nothing_chosen_says_so() {
        // Given
        typeADeath("赤木　桃", "");
        clerk.check().keep();
        second.page.navigate(clerk.page.url());
        second.keys.press("F9");
        approver.drafts().keys.follow("審査済");

        // When
        approver.page.keyboard().press("F10");

        // Then
        assertThat(approver.page.locator("#key-said")).containsText("本登録する異動が選ばれていません");
        assertThat(approver.text()).contains("赤木　桃").contains("clerk2");
    }

    @Test
    @Requirement({"001/4.0.8#4", "001/10.3#10"})
    void an_open_draft_stands_on_the_pages_of_the_person_and_stops_another_entry_at_its_opening() {
        typeADeath("葛󠄂城　一郎", "");
        clerk.check();
        var draft = clerk.keep();

        second.find("葛󠄂城　一郎");
        assertThat(second.page.locator(".person-badges")).containsText("仮登録中");
        assertThat(second.text()).contains("仮登録中の異動があります：死亡（仮登録、入力 clerk1");
        second.look("person-with-draft").keys.follow("世帯");
        assertThat(second.page.locator("#members tr").filter(new Locator.FilterOptions().setHasText("一郎")))
                .containsText("仮登録中");
        second.look("household-with-draft").keys.press("F7");
        assertThat(second.text()).contains("証明書は、本登録されるまで仮登録前の内容です");

        second.find("葛󠄂城　一郎");
        second.keys.follow("転居");
        assertThat(second.text()).contains("この人には仮登録中の異動があります");
        assertThat(second.page.locator(".person-header").innerText()).contains("仮登録中");
        second.look("entry-stopped");
        second.page.keyboard().press("Enter");
        assertThat(second.page).hasURL(draft);
    }

    private void typeADeath(String name, String note) {
        clerk.find(name).begin("死亡");
        clerk.keys.type("死亡年月日", day(-2));
        if (!note.isEmpty()) {
            clerk.keys.type("留意事項（異動履歴に残る）", note);
        }
    }
}
