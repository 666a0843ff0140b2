package jp.yakuba.childallowance.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** The reports of a year are found, sent, received and checked on the screens. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StatusReportInBrowserTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);
    private static final String LIST = "/child-allowance/status-reports";

    private final ClaimsOfATown claims = new ClaimsOfATown("015172");

    @Test
    void a_report_is_found_sent_received_and_checked() {
        claims.certifiedForStranger("6410000001", "6410000002");
        claims.certifiedForStranger("6410000003", "6410000004");
        claims.certified("6410000005", "6410000006");

        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            terminal.addCookies(List.of(cookie("clerk1", CLERK)));
            var page = terminal.newPage();
            page.navigate(Browser.address(LIST + "?year=2026"));
            assertThat(page.content()).contains("当てはまる受給者はいません");
            page.keyboard().press("F9");
            page.waitForSelector("text=新しい対象者は2人です");
            assertThat(page.content()).contains("新しい対象者は2人です", "6410000001", "児童と別居", "期限超過", "確氏　花子");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-status-reports");

            page.locator("a:has-text('6410000001')").first().click();
            page.waitForURL(url -> url.contains("/2026/6410000001"));
            page.keyboard().press("F9");
            page.locator("#receive button:has-text('受け付ける')").click();
            page.waitForSelector("h1:has-text('受付済み')");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-status-report");
            page.keyboard().press("F10");
            page.waitForSelector("h1:has-text('審査済み')");
            assertThat(page.content()).contains("経過", "対象者として抽出", "やり直す");
        }
    }

    @Test
    void what_differs_from_town_to_town_is_set_on_a_screen() {
        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            terminal.addCookies(List.of(cookie("approver1", APPROVER)));
            var page = terminal.newPage();
            page.navigate(Browser.address("/child-allowance/status-report-settings"));
            page.fill("[name=firstYear]", "2026");
            page.fill("[name=suspendedFrom]", "13");
            page.keyboard().press("F10");
            page.waitForSelector("text=6月分から12月分までではありません");
            page.fill("[name=suspendedFrom]", "8");
            page.keyboard().press("F10");
            page.waitForSelector("td:has-text('8月分から')");
            assertThat(page.content()).contains("令和8年から", "提出は不要");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-status-report-settings");
        }
    }

    private Cookie cookie(String user, HeldRole role) {
        return new Cookie("yakuba-session", claims.accounts().sessionCookieAs(user, role)).setUrl(Browser.address("/"));
    }
}
