package jp.yakuba.childallowance.unpaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** From the death that the register told of to the decision, without a mouse. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UnpaidClaimInBrowserTest {

    private static final String FATHER = "6700000001";
    private static final String CHILD = "6700000002";

    private final AmendmentsOfATown amendments = new AmendmentsOfATown("012378");

    @Test
    void a_claim_is_begun_from_its_task_typed_looked_at_kept_and_decided() {
        new UnpaidClaimsOfATown(amendments).bereaved(FATHER, CHILD);
        try (var browser = Browser.start();
                var terminal = browser.terminal();
                var decider = browser.terminal()) {
            terminal.addCookies(cookie("clerk3", Role.CLERK));
            var page = terminal.newPage();
            page.navigate(Browser.address("/child-allowance/tasks?kind=unpaid"));
            page.locator("#tasks a[data-shortcut='1']").press("Enter");
            page.locator("[name=child]").waitFor();
            assertThat(page.locator("[name=deceased]").inputValue()).isEqualTo(FATHER);
            fill(page);

            press(page, "F9");
            page.locator("#unpaid-months").waitFor();
            assertThat(page.locator("main").innerText()).contains("60,000円", "令和8年3月分");
            looked(page, "unpaid-form");

            press(page, "F10");
            page.locator("#claimed").waitFor();
            looked(page, "unpaid-claim");

            decider.addCookies(cookie("approver1", Role.APPROVER));
            var decision = decider.newPage();
            decision.navigate(Browser.address("/child-allowance/unpaid-claims?state=draft"));
            looked(decision, "unpaid-claims");
            decision.locator("#unpaid-claims a").first().press("Enter");
            decision.locator("#claimed").waitFor();
            press(decision, "F9");
            decision.getByText("審査済みにしました").waitFor();
            decision.navigate(Browser.address("/child-allowance/unpaid-claims?state=reviewed"));
            decision.locator("#unpaid-claims a").first().press("Enter");
            decision.locator("#claimed").waitFor();
            press(decision, "F10");
            decision.getByText("次の支払処理で支払います").waitFor();
            looked(decision, "unpaid-granted");
        }
    }

    private static void fill(Page page) {
        page.locator("[name=child]").fill(CHILD);
        page.locator("[name=guardianName]").fill("後見　一郎");
        page.locator("[name='account.bank']").fill("0001");
        page.locator("[name='account.branch']").fill("001");
        page.locator("[name='account.number']").fill("1234567");
        page.locator("[name='account.holder']").fill("カクシ イチコ");
    }

    /** A page is looked at before a key decides on it. */
    private static void press(Page page, String key) {
        page.evaluate(Browser.LOOKED_AT);
        page.keyboard().press(key);
    }

    private static void looked(Page page, String name) {
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "child-allowance-" + name);
    }

    private List<Cookie> cookie(String userId, Role role) {
        var session = amendments.claims().accounts().sessionCookieAs(userId, HeldRole.in(ChildAllowance.ROOM, role));
        return List.of(new Cookie("yakuba-session", session).setUrl(Browser.address("/")));
    }
}
