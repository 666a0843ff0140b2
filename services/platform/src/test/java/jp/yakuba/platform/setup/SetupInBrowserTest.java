package jp.yakuba.platform.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** The page that tells an administrator what is still to be done. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SetupInBrowserTest {

    private static final TestAccounts KURASHIKI = new TestAccounts("332020");

    @Test
    void a_step_is_ticked_off_when_it_is_done() {
        // Given
        try (var browser = Browser.start()) {
            var page = browser.terminal(KURASHIKI.sessionCookie("admin1", Role.ADMINISTRATOR))
                    .newPage();
            // Until all is done, an administrator's day begins there.
            page.navigate(Browser.address("/"));
            var approver = page.locator("tr", new LocatorOptions().setHasText("決裁する職員"));
            assertThat(approver).containsText("未");
            Browser.look(page, "setup");

            // When
            KURASHIKI.operator("approver1", Role.APPROVER);
            page.reload();

            // Then
            assertThat(approver).containsText("済");
        }
    }
}
