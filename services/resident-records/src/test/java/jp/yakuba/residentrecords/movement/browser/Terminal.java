package jp.yakuba.residentrecords.movement.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;

/** A member of staff, signed in at a terminal of their own, who uses the keyboard alone. */
final class Terminal implements AutoCloseable {

    /** States of screens that axe has looked at, in all tests of the run. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final BrowserContext context;
    final Page page;
    final Keyboard keys;

    Terminal(Browser browser, TestAccounts accounts, String userId, Role role) {
        context = browser.terminal();
        context.addCookies(List.of(
                new Cookie("yakuba-session", accounts.sessionCookie(userId, role)).setUrl(Browser.address("/"))));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        keys = new Keyboard(page);
    }

    /** Begins at the search screen, by its key from anywhere. */
    void toSearch() {
        page.navigate(Browser.address("/resident-records/search"));
    }

    /** Finds one person by name and opens the record. */
    Terminal find(String name) {
        toSearch();
        keys.type("氏名・旧氏・通称", name);
        keys.press("F9");
        keys.follow(name);
        return this;
    }

    /** Begins a movement from the page of the person who is shown. */
    Terminal begin(String movement) {
        keys.follow(movement);
        assertThat(page.locator("h1")).isNotNull();
        return this;
    }

    /** Checks what was typed. */
    Terminal check() {
        keys.press("F9");
        return this;
    }

    /** What the findings on top say, code by code. */
    List<String> findings() {
        return page.locator("#findings .finding-code").allTextContents();
    }

    /** Keeps what was checked as a draft, and comes to the page of the draft. */
    String keep() {
        keys.press("F10");
        assertThat(page.url()).as(page.locator("main").innerText()).matches(".*/movements/[0-9a-f-]{36}");
        return page.url();
    }

    /** The text of the page. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Screenshot and axe, the first time that a state of a screen is met. */
    Terminal look(String state) {
        if (LOOKED_AT.add(state)) {
            Browser.wholePage(page, "movement-" + state);
            assertThat(Browser.violations(page)).as(state).isEmpty();
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
