package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A claim by keys alone, from the list to the decision; each press counts, typing does not. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ClaimInBrowserTest {

    private static final String LIST = "/child-allowance/claims";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    /** Twice as large as the terminal shows it: the page has half the width. */
    private static final int HALF_WIDTH = 683;

    private static final int HALF_HEIGHT = 384;

    private static final int MOST_KEYS_OF_A_CLAIM = 21;
    private static final int MOST_WAITS = 500;

    private final ClaimsOfATown town = new ClaimsOfATown("012131");
    private final Browser browser = Browser.start();
    private int presses;

    @AfterEach
    void goHome() {
        browser.close();
    }

    @Test
    void a_claim_for_two_children_is_kept_with_few_keys() {
        // Given
        town.live("6100000001", "6100000002", "2025-11-20");
        town.live("6100000001", "6100000003", "2020-05-10");
        var page = at("clerk1", CLERK, LIST);

        // When
        go(page, "F8");
        page.keyboard().insertText("かくし　はなこ");
        go(page, "F9");
        look(page, "claim-search");
        go(page, "Enter");
        look(page, "claim-form-begun");
        assertThat(page.locator(".person-header").innerText()).contains("確氏　花子", "カクシ　ハナコ");
        for (var i = 0; !"birth".equals(page.locator("[name='claim.reason']").inputValue()) && i < 9; i++) {
            press(page, "ArrowDown");
        }
        type(page, "claim.event", "R7.11.20");
        tabTo(page, "#children input[type=checkbox]");
        press(page, "Space");
        press(page, "ArrowDown");
        press(page, "Space");
        assertThat(page.locator("#children input:checked").count()).isEqualTo(2);
        type(page, "account.bank", "0001");
        type(page, "account.branch", "001");
        type(page, "account.number", "1234567");
        type(page, "account.holder", "カクシ　ハナコ");
        go(page, "F9");
        look(page, "claim-form-checked");
        assertThat(page.locator("#findings").count())
                .as(page.locator("main").innerText())
                .isZero();
        assertThat(page.locator("#amounts").innerText()).contains("25,000円");
        go(page, "F10");

        // Then
        assertThat(page.locator("h1").innerText()).contains("認定請求（仮登録）");
        assertThat(presses)
                .as("keys from the list to the draft, looked at before")
                .isLessThanOrEqualTo(MOST_KEYS_OF_A_CLAIM);
        look(page, "claim-draft");
    }

    @Test
    void a_review_takes_no_more_than_six_keys_and_a_decision_no_more_than_eight() {
        town.entered("6200000001", "6200000002");

        var reviewer = at("clerk2", CLERK, LIST);
        look(reviewer, "claim-list");
        presses = 0;
        go(reviewer, "Enter");
        look(reviewer, "claim-to-review");
        go(reviewer, "F9");
        assertThat(presses).isLessThanOrEqualTo(6);

        var approver = at("approver1", APPROVER, LIST);
        presses = 0;
        go(approver, "Enter");
        look(approver, "claim-to-decide");
        go(approver, "F10");
        assertThat(presses).isLessThanOrEqualTo(8);
        assertThat(approver.locator("main").innerText()).contains("認定しました");

        var clerk = at("clerk1", CLERK, "/child-allowance/recipients/6200000001");
        look(clerk, "recipient");
        clerk.navigate(Browser.address("/child-allowance/recipients"));
        look(clerk, "recipient-ask");
    }

    @Test
    void a_claim_is_rejected_by_keys_with_its_reason() {
        town.reviewed("6300000001", "6300000002");
        var page = at("approver1", APPROVER, LIST);
        go(page, "Enter");
        tabTo(page, "button[data-opens=reject]");
        press(page, "Enter");
        look(page, "claim-rejecting");
        page.keyboard().insertText("児童を監護していないため。");
        press(page, "Tab");
        go(page, "Enter");

        assertThat(page.locator("main").innerText()).contains("却下しました");
        page.navigate(Browser.address(LIST + "?state=rejected"));
        go(page, "Enter");
        assertThat(page.locator("main").innerText()).contains("却下：", "児童を監護していないため。");
        look(page, "claim-rejected");
    }

    @Test
    void twice_as_large_every_page_still_fits_its_width_and_is_for_everybody() {
        var id = town.reviewed("6400000001", "6400000002");
        var terminal = browser.terminal(HALF_WIDTH, HALF_HEIGHT);
        Browser.signIn(terminal, town.accounts().sessionCookieAs("approver1", APPROVER));
        var page = terminal.newPage();
        for (var path : new String[] {
            LIST,
            LIST + "/" + id,
            LIST + "/" + id + "/edit",
            LIST + "/new?claimant=6400000001",
            "/child-allowance/people?for=claim",
            "/child-allowance/people",
            "/child-allowance/people/6400000001",
            "/child-allowance/recipients/6400000001"
        }) {
            page.navigate(Browser.address(path));
            assertThat(Browser.violations(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    private Page at(String userId, HeldRole role, String path) {
        var terminal = browser.terminal(town.accounts().sessionCookieAs(userId, role));
        var page = terminal.newPage();
        page.navigate(Browser.address(path));
        presses = 0;
        return page;
    }

    private void press(Page page, String key) {
        presses++;
        page.keyboard().press(key);
    }

    /** Presses the key, having looked at the page, and waits for the page it leads to. */
    private void go(Page page, String key) {
        page.evaluate(Browser.LOOKED_AT);
        page.evaluate("document.documentElement.dataset.left = 'true'");
        press(page, key);
        for (var i = 0; i < MOST_WAITS && !isThere(page); i++) {
            page.waitForTimeout(20);
        }
    }

    private static boolean isThere(Page page) {
        try {
            return Boolean.TRUE.equals(
                    page.evaluate("!document.documentElement.dataset.left && document.readyState === 'complete'"));
        } catch (PlaywrightException leaving) {
            return false;
        }
    }

    private void tabTo(Page page, String control) {
        for (var i = 0; i < MOST_WAITS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", control))) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("The tab key does not reach " + control);
    }

    private void type(Page page, String field, String text) {
        tabTo(page, "[name='" + field + "']");
        page.keyboard().insertText(text);
    }

    private static void look(Page page, String name) {
        Browser.wholePage(page, "child-allowance-" + name + "-whole");
        Browser.look(page, "child-allowance-" + name);
    }
}
