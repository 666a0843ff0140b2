package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Clerks at their terminals, who work by keyboard alone: one browser for a class, fresh terminals for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AtTheCounter {

    private static final int MOST_CONTROLS = 200;
    private static final int MOST_WAITS = 500;

    private final List<BrowserContext> terminals = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    final void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    final void stopTheBrowser() {
        browser.close();
    }

    @AfterEach
    final void standUp() {
        terminals.forEach(BrowserContext::close);
        terminals.clear();
    }

    /** A page in the name of the account, at the path. */
    protected final Page open(TestAccounts accounts, String userId, Role role, String path) {
        var terminal = browser.terminal(accounts.sessionCookie(userId, role));
        terminals.add(terminal);
        var page = terminal.newPage();
        page.navigate(Browser.address(path));
        return page;
    }

    /** Moves the focus to the control with the tab key, which has to reach it. */
    protected static void tabTo(Page page, String control) {
        for (var i = 0; i < MOST_CONTROLS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", control))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not reach " + control);
    }

    /** Types into the control as it comes, or instead of what it holds. */
    protected static void type(Page page, String control, String text) {
        tabTo(page, control);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Presses the key, having looked at the page, and waits for the page it leads to. */
    protected static void follow(Page page, String key) {
        page.evaluate(Browser.LOOKED_AT);
        page.evaluate("document.documentElement.dataset.left = 'true'");
        page.keyboard().press(key);
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

    /** Goes to the control with the tab key and follows it with Enter. */
    protected static void enter(Page page, String control) {
        tabTo(page, control);
        follow(page, "Enter");
    }

    /** Keeps a picture of the screen; WCAG 2.2 AA has nothing against it, and nothing runs off its right edge. */
    protected static void looksRight(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.wholePage(page, name + "-whole");
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the width of the screen")
                .isEqualTo(true);
    }
}
