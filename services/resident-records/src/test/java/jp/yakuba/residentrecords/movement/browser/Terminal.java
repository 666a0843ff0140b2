package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.screens.Browser;

/** A member of staff, signed in at a terminal of their own, who uses the keyboard alone. */
final class Terminal implements AutoCloseable {

    /** States of screens that axe has looked at, in all tests of the run. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final BrowserContext context;
    private final Map<String, String> found = new HashMap<>();
    final Page page;
    final Keyboard keys;

    Terminal(Browser browser, String session) {
        context = browser.terminal(session);
        page = context.newPage();
        page.navigate(Browser.address("/resident-records/search"));
        keys = new Keyboard(page);
    }

    /** Finds one person by name and opens the record: by keys, and whom was found before by the address. */
    Terminal find(String name) {
        return come(name, () -> {
            keys.press("Alt+1");
            keys.type("検索", name);
            keys.press("F9");
            keys.follow(name);
        });
    }

    /** Opens the history of a person, likewise. */
    Terminal history(String name) {
        return come(name + "の異動履歴", () -> find(name).keys.follow("異動履歴"));
    }

    private Terminal come(String where, Runnable byKeys) {
        var before = found.get(where);
        if (before == null) {
            byKeys.run();
            found.put(where, page.url());
        } else {
            page.navigate(before);
        }
        return this;
    }

    /** Begins a movement from the page of the person who is shown. */
    Terminal begin(String movement) {
        keys.follow(movement);
        assertThat(page.locator("h1")).hasText(movement + "の入力");
        return this;
    }

    /** The list of drafts, by its key from anywhere. */
    Terminal drafts() {
        keys.press("Alt+2");
        return this;
    }

    /** Checks what was typed. */
    Terminal check() {
        keys.press("F9");
        return this;
    }

    /** What the findings on top say, code by code. */
    List<String> findings() {
        return page.locator("#findings .finding").all().stream()
                .map(finding -> String.valueOf(finding.getAttribute("data-code")))
                .toList();
    }

    /** Links of findings that lead to no control; each finding has one, or stands for the whole. */
    List<String> brokenLinks() {
        return page.locator("#findings .finding a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .filter(href -> page.locator(href).count() != 1)
                .toList();
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
