package jp.yakuba.platform.access.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.authenticator.Totp;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the municipality decides about permissions and the second factor, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/10.3", "001/10.4"})
class PolicyInBrowserTest {

    private static final TestAccounts KURE = new TestAccounts("342025");

    @Inject
    Database database;

    @Inject
    SecondFactors secondFactors;

    private Browser browser;

    /** Who demands an authenticator of everybody has one. */
    @BeforeAll
    void sitDownWithAnAuthenticator() {
        browser = Browser.start();
        database.transactAll(KURE.operator("admin1", Role.ADMINISTRATOR), work -> {
            secondFactors.secretToEnrol(work, "admin1");
            var secret = secondFactors.secret(work, "admin1").orElseThrow();
            assertThat(secondFactors.accept(work, "admin1", Totp.code(secret.toArray(), Totp.step(work.now()))))
                    .isTrue();
        });
    }

    @AfterAll
    void stopTheBrowser() {
        browser.close();
    }

    @Test
    @Requirement({"001/10.3#6", "001/10.3#11"})
    void a_permission_is_decided_for_a_department() {
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/permissions"));
            Browser.look(page, "access-permissions");
            page.locator("#scope").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("F10");
            assertThat(page.locator(".findings")).isVisible();
            assertThat(page.locator("#department")).isFocused();
            Browser.look(page, "access-permissions-findings");

            type(page, "#department", "税務課");
            page.keyboard().press("F10");
            assertThat(page.locator("#decisions")).containsText("税務課");
            Browser.look(page, "access-permissions-decided");
        }
    }

    @Test
    @Requirement("001/10.3#13")
    void the_second_factor_is_asked_of_everybody_and_again_only_of_those_who_have_one() {
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/permissions"));

            press(page, "[data-opens=second-factor-change]");
            Browser.look(page, "access-second-factor-asked");
            assertThat(page.locator("#second-factor-change [data-closes]")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("main")).containsText("今の設定：登録した人だけに求める");

            press(page, "[data-opens=second-factor-change]");
            press(page, "#second-factor-change button[type=submit]");
            assertThat(page.locator(".notice[data-kind=success]")).containsText("二要素認証の設定を登録しました。");
            assertThat(page.locator("main")).containsText("今の設定：全員に求める");
            Browser.look(page, "access-second-factor-of-all");

            press(page, "[data-opens=second-factor-change]");
            press(page, "#second-factor-change button[type=submit]");
            assertThat(page.locator("main")).containsText("今の設定：登録した人だけに求める");
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

    private BrowserContext terminal() {
        return browser.terminal(KURE.sessionCookie("admin1", Role.ADMINISTRATOR));
    }
}
