package jp.yakuba.platform.access.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.time.Instant;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.authenticator.Totp;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** Whoever demands a second factor from everybody is asked for one at once, and is where they were afterwards. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.4")
class DemandedSecondFactorInBrowserTest {

    private static final TestAccounts NAGASAKI = new TestAccounts("422011");

    @Test
    void an_administrator_who_demands_it_enrols_and_goes_on() {
        try (var browser = Browser.start();
                var terminal = browser.terminal(NAGASAKI.sessionCookie("admin1", Role.ADMINISTRATOR))) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/permissions"));
            page.locator("[data-opens=second-factor-change]").press("Enter");
            page.locator("#second-factor-change button[type=submit]").press("Enter");

            page.waitForURL("**/login/authenticator**");
            Browser.look(page, "access-demanded-authenticator");
            var key = page.locator(".secret-key").textContent().replaceAll("\\s", "");
            page.locator("#code").fill(Totp.code(bytes(key), Totp.step(Instant.now())));
            page.keyboard().press("Enter");
            page.waitForURL("**/access/permissions");
            assertThat(page.locator("h1")).isVisible();
        }
    }

    /** What an authenticator makes of the key that is typed into it. */
    private static byte[] bytes(String base32) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var number = BigInteger.ZERO;
        for (var i = 0; i < base32.length(); i++) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(alphabet.indexOf(base32.charAt(i))));
        }
        var length = base32.length() * 5 / 8;
        var all = number.shiftRight(base32.length() * 5 % 8).toByteArray();
        var bytes = new byte[length];
        var copied = Math.min(length, all.length);
        System.arraycopy(all, all.length - copied, bytes, length - copied, copied);
        return bytes;
    }
}
