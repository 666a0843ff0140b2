package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** Who decides sees what is paid, why somebody is not, and what is different, and decides with one key. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PaymentInBrowserTest {

    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    private final PaymentsOfATown town = new PaymentsOfATown("012327");

    @Test
    void a_run_is_decided_on_without_a_mouse() {
        // Given
        town.payingOnTheTenth();
        for (var i = 0; i < 12; i++) {
            town.recipient("63000000" + (10 + i), "2026-10", 10_000 + 5_000 * (i % 3));
        }
        town.paid("2026-12");
        town.decide("6300000010", "2026-10", 0);
        town.decide("6300000011", "2026-11", 5_000);
        town.recipient("6300000030", "2026-12", 30_000);
        town.decide("6300000031", "2026-12", 30_000);
        town.suspend("6300000012", "2027-01", "現況届が出ていない。");
        var id = town.previewed("2027-02");

        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", town.accounts().sessionCookieAs("approver1", APPROVER));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();
            for (var screen :
                    List.of("payment-runs", "payment-settings", "payment-imports", "payments", "payments/6300000012")) {
                page.navigate(Browser.address("/child-allowance/" + screen));
                assertThat(Browser.violations(page)).as(screen).isEmpty();
                Browser.screenshot(page, "child-allowance-" + screen.replace('/', '-'));
            }
            page.navigate(Browser.address("/child-allowance/payment-runs/" + id));
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-payment-run");

            // When
            decide(page);

            // Then
            town.await(id);
            page.reload();
            assertThat(page.locator("h1").innerText()).contains("支払済み");
            Browser.screenshot(page, "child-allowance-payment-run-paid");
        }
    }

    /** A page that decides posts only when it has been in sight for a second. */
    private static void decide(Page page) {
        page.waitForTimeout(1_200);
        page.keyboard().press("F10");
        page.locator("text=支払処理を決裁しました").waitFor();
    }
}
