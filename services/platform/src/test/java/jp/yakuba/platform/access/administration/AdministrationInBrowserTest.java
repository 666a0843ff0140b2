package jp.yakuba.platform.access.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator's screens and one's own account, by keyboard alone, looked at and measured by axe. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/10.3", "001/10.4"})
class AdministrationInBrowserTest {

    private static final TestAccounts KOBE = new TestAccounts("281000");
    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        browser.close();
    }

    @Test
    void an_account_is_made_changed_given_a_token_and_stopped() {
        try (var terminal = terminal("admin1", Role.ADMINISTRATOR)) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/accounts"));
            Browser.look(page, "access-accounts");
            press(page, "a:has-text('利用者を登録する')");
            page.waitForURL(Browser.address("/access/accounts/new"));
            Browser.look(page, "access-account-new");

            press(page, "button:has-text('登録する')");
            assertThat(page.locator(".findings")).isVisible();
            Browser.look(page, "access-account-new-findings");

            type(page, "#userId", "new-clerk");
            type(page, "#name", "新任　花子");
            type(page, "#department", "市民課");
            page.locator("[name=roles][value='sample.clerk']").focus();
            page.keyboard().press("Space");
            type(page, "#validFrom", "R8.4.1");
            page.keyboard().press("F10");
            assertThat(page.locator("#secret")).isVisible();
            Browser.look(page, "access-account-secret");
            press(page, "a:has-text('利用者の画面へ')");
            page.waitForURL(Browser.address("/access/accounts/new-clerk"));
            Browser.look(page, "access-account");

            assertThat(page.locator("main")).containsText("職員のトークンは、本人が発行します。");
            press(page, "button:has-text('利用を停止する')");
            assertThat(page.locator(".notice[data-kind=success]")).containsText("利用を停止しました。");
            Browser.look(page, "access-account-stopped");
        }
    }

    @Test
    void a_token_is_issued_shown_once_and_revoked() {
        try (var terminal = terminal("admin1", Role.ADMINISTRATOR)) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/accounts/admin1"));
            press(page, "button:has-text('トークンを発行する')");
            assertThat(page.locator(".findings")).isVisible();
            Browser.look(page, "access-token-findings");

            type(page, "#label", "税務システムの照会");
            type(page, "#days", "30");
            page.keyboard().press("Enter");
            assertThat(page.locator("#secret")).containsText("yk_281000_");
            Browser.look(page, "access-token-secret");
            press(page, "a:has-text('利用者の画面へ')");
            press(page, "button:has-text('無効にする')");
            assertThat(page.locator("#tokens-table")).containsText("無効");
            Browser.wholePage(page, "access-account-whole");
        }
    }

    @Test
    void an_account_is_found_and_one_that_is_not_there_is_missed_politely() {
        try (var terminal = terminal("admin1", Role.ADMINISTRATOR)) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/accounts"));
            type(page, "#text", "admin1");
            page.keyboard().press("Enter");
            assertThat(page.locator("#accounts tbody tr")).hasCount(1);
            type(page, "#text", "居ない");
            page.keyboard().press("Enter");
            assertThat(page.locator(".empty")).isVisible();
            Browser.look(page, "access-accounts-empty");
        }
    }

    @Test
    void the_name_in_the_head_of_the_page_leads_to_the_own_account() {
        try (var terminal = terminal("clerk1", Role.CLERK)) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/screens/help"));
            for (var i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Browser.address("/account"));
            assertThat(page.locator("h1")).hasText("自分の利用者情報");
            Browser.look(page, "access-my-account");

            press(page, "a:has-text('登録する')");
            page.waitForURL(Browser.address("/account/authenticator"));
            Browser.look(page, "access-my-authenticator");
            type(page, "#current", "not the password");
            type(page, "#code", "000000");
            page.keyboard().press("Enter");
            assertThat(page.locator(".findings")).isVisible();
            Browser.look(page, "access-my-authenticator-findings");
        }
    }

    @Test
    void without_the_right_there_is_neither_the_way_nor_the_page() {
        try (var terminal = terminal("clerk1", Role.CLERK)) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/accounts"));
            assertThat(page.locator("main")).containsText("この操作の権限がありません。");
            assertThat(page.locator("a[href='/access/accounts']")).hasCount(0);
            Browser.look(page, "access-accounts-forbidden");
        }
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String control) {
        page.locator("main " + control).last().focus();
        page.keyboard().press("Enter");
    }

    private static BrowserContext terminal(String userId, Role role) {
        return browser.terminal(KOBE.sessionCookie(userId, role));
    }
}
