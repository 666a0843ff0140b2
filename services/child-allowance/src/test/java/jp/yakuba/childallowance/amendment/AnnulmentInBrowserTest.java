package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certification is taken back at the desk, from the page of its claim. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnnulmentInBrowserTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private final AmendmentsOfATown town =
            new AmendmentsOfATown(MunicipalityCode.ofBody("98955").value());
    private final Browser browser = Browser.start();

    @AfterEach
    void goHome() {
        browser.close();
    }

    @Test
    void it_is_begun_with_the_claim_named_and_looked_at_with_the_months_that_vanish() {
        // Given
        var claim = town.claims().certified("5070000001", "5070000002");
        town.decided(AmendmentsOfATown.isBorn("5070000001", "5070000003", "2026-02-10", "2026-02-25"));
        var page = open();
        page.navigate(Browser.address("/child-allowance/claims/" + claim));
        Browser.look(page, "child-allowance-certified-claim");

        // When
        page.locator("a:has-text('この認定を取り消す')").press("Enter");
        page.waitForURL("**/amendments/new?kind=annulment*");
        assertThat(page.locator("[name=annuls]").inputValue()).isEqualTo(claim);
        page.locator("[name=date]").fill("R8.12.1");
        page.locator("[name=grounds]").fill("別の人と取り違えて認定したため。");
        page.keyboard().press("F9");
        page.waitForSelector("#findings");

        // Then
        assertThat(page.locator("#findings").innerText()).contains("額改定・消滅1件");
        assertThat(Browser.violations(page)).isEmpty();
        Browser.look(page, "child-allowance-annulment-form");
        Browser.wholePage(page, "child-allowance-annulment-form-whole");
        town.decided(AnnulmentTest.annuls("5070000001", claim)
                .replaceFirst("}$", ", \"passedAlerts\": {\"child-allowance.amendments-fall\": \"確かめた\"}}"));
        page.navigate(Browser.address("/child-allowance/claims/" + claim));
        assertThat(page.locator("main").innerText()).contains("認定は取り消されている", "取消しの決定");
        Browser.look(page, "child-allowance-annulled-claim");
        page.locator("a:has-text('取消しの決定')").press("Enter");
        page.waitForURL("**/amendments/*");
        Browser.look(page, "child-allowance-annulment");
        page.navigate(Browser.address("/child-allowance/changes/5070000001"));
        Browser.look(page, "child-allowance-changes");
    }

    private Page open() {
        var terminal = browser.terminal(1366, 768);
        Browser.signIn(terminal, town.claims().accounts().sessionCookieAs("desk1", CLERK));
        return terminal.newPage();
    }
}
