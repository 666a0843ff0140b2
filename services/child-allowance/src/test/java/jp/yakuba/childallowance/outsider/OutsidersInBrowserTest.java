package jp.yakuba.childallowance.outsider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A clerk registers somebody who lives elsewhere without a mouse, corrects the entry, and joins it to a resident. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OutsidersInBrowserTest {

    private static final TestAccounts TOWN = new TestAccounts("013323");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Test
    void somebody_who_lives_elsewhere_is_registered_corrected_and_joined() {
        TOWN.register();
        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", TOWN.sessionCookieAs("clerk1", CLERK));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();

            page.navigate(Browser.address("/child-allowance/people"));
            page.keyboard().press("F7");
            page.locator("[name='name']").waitFor();
            fill(page, "reading", "ソトシ　イチコ");
            fill(page, "name", "外氏　一子");
            fill(page, "birthDate", "H30.5.10");
            fill(page, "municipality", "131016");
            fill(page, "address", "外町七番地");
            fill(page, "since", "R8.4.1");
            fill(page, "note", "住民票の写し");
            Browser.screenshot(page, "child-allowance-outsider-entry");
            Assertions.assertThat(Browser.violations(page)).isEmpty();
            page.keyboard().press("F10");

            assertThat(page.locator(".person-badges")).containsText("住登外");
            assertThat(page.locator("#versions tbody tr")).hasCount(1);

            ToldPeople.begin(
                    TOWN,
                    ToldPeople.item(
                            "4940000001",
                            ToldPeople.named("外氏　一子", "一子", "ソトシ　イチコ").andThen(ToldPeople.born("2018-05-10"))));

            page.keyboard().press("F8");
            fill(page, "address", "次町九番地");
            page.locator("#correction [name='reason']").fill("転居");
            Browser.screenshot(page, "child-allowance-outsider-correction");
            page.locator("#correction button[data-kind='primary']").click();

            assertThat(page.locator("#versions tbody tr")).hasCount(2);
            Assertions.assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-outsider");

            page.navigate(Browser.address("/child-allowance/outsiders"));
            assertThat(page.locator("#lookalikes tbody tr")).hasCount(1);
            Assertions.assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-outsider-lookalikes");
            page.keyboard().press("Enter");
            page.locator("#versions").waitFor();
            page.keyboard().press("F7");
            page.locator("[name='joining.resident']").fill("4940000001");
            page.locator("[name='joining.reason']").fill("転入の届出");
            page.locator("#joining button[data-kind='primary']").click();

            assertThat(page.locator("main")).containsText("4940000001 の住民になっています");
            Browser.screenshot(page, "child-allowance-outsider-joined");
        }
    }

    private static void fill(Page page, String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }
}
