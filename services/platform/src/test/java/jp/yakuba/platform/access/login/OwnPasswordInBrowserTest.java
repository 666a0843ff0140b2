package jp.yakuba.platform.access.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountPasswords;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing one's own password, by keyboard alone, with a second terminal signed in at the same time. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class OwnPasswordInBrowserTest {

    private static final TestAccounts OKAYAMA = new TestAccounts("331007");
    private static final String PASSWORD = "correct horse battery";
    private static final String CHANGED = "a completely new one";

    @Inject
    Database database;

    @Inject
    AccountPasswords passwords;

    private Browser browser;
    private Page page;

    @BeforeEach
    void signIn() {
        browser = Browser.start();
        page = terminal().newPage();
        database.transactAll(
                Operator.system(OKAYAMA.municipality(), "test"),
                work -> passwords.set(work, "clerk1", PASSWORD, false));
        page.navigate(Browser.address("/account"));
    }

    @AfterEach
    void goHome() {
        browser.close();
    }

    @Test
    void a_clerk_changes_the_password_and_the_other_terminal_is_signed_out() {
        // Given
        var other = terminal().newPage();
        other.navigate(Browser.address("/account"));

        // When
        change(PASSWORD, CHANGED, CHANGED);

        // Then
        assertThat(page.locator(".notice[data-kind=success]")).containsText("パスワードを変更しました。");
        Browser.look(page, "access-own-password-changed");
        other.reload();
        assertThat(other.locator("h1")).hasText("ログイン");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_no_password_comes_back() {
        change("not my password", CHANGED, CHANGED);
        assertThat(page.locator("#findings")).containsText("今のパスワードが違います。");
        assertThat(page.locator("#current")).isFocused();
        Browser.look(page, "access-own-password-wrong");

        change(PASSWORD, CHANGED, "a different one");
        assertThat(page.locator("#again")).isFocused();
        Browser.look(page, "access-own-password-differs");

        change(PASSWORD, "short", "short");
        assertThat(page.locator("#newPassword")).isFocused();
        for (var field : List.of("#current", "#newPassword", "#again")) {
            assertThat(page.locator(field)).hasValue("");
        }
    }

    private void change(String current, String wanted, String again) {
        page.locator("#current").focus();
        for (var text : List.of(current, wanted, again)) {
            page.keyboard().type(text);
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("button:has-text('変更する')")).isFocused();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private BrowserContext terminal() {
        return browser.terminal(OKAYAMA.sessionCookie("clerk1", Role.CLERK));
    }
}
