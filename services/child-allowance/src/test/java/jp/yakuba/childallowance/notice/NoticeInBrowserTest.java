package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** From a decided claim a clerk issues the notice and finds the key that prints it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticeInBrowserTest {

    @Test
    void a_notice_is_issued_from_the_page_of_the_claim_without_a_mouse() {
        var town = new ClaimsOfATown("015121");
        var notices = new NoticesOfATown(town);
        notices.certifiedBy("見本　一郎");
        notices.sealed();
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.born("2025-11-20"))));
        var claim = town.certified(ToldPeople.TARO, ToldPeople.HANAKO);

        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", town.accounts().sessionCookieAs("clerk1", NoticesOfATown.CLERK));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();

            page.navigate(Browser.address("/child-allowance/claims/" + claim));
            Browser.screenshot(page, "child-allowance-decided-claim");
            page.keyboard().press("F7");
            page.waitForURL("**/notices");
            Browser.screenshot(page, "child-allowance-notices-none");
            page.keyboard().press("F10");
            page.locator("#notices").waitFor();

            assertThat(page.locator("#notices tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("#print-0").getAttribute("data-shortcut")).isEqualTo("F9");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-notices");

            var ended = new AmendmentsOfATown(town).decided(AmendmentsOfATown.movesOut(ToldPeople.TARO, "2026-03-20"));
            page.navigate(Browser.address("/child-allowance/amendments/" + ended));
            page.keyboard().press("F7");
            page.waitForURL("**/notices");
            page.keyboard().press("F10");
            page.locator("#notices").waitFor();

            assertThat(page.locator("#notices tbody").innerText()).contains("児童手当支給事由消滅通知書");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-notices-of-an-end");
        }
    }
}
