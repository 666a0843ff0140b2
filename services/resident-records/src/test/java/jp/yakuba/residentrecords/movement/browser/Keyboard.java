package jp.yakuba.residentrecords.movement.browser;

import com.microsoft.playwright.Page;
import java.util.Objects;
import jp.yakuba.platform.screens.Browser;

/** Works on a page by its keys alone: goes from control to control as a clerk does, and never touches the mouse. */
final class Keyboard {

    private static final int LONGEST_WAY = 160;

    /** What a control is called: what a screen reader would say of it, without its marks. */
    private static final String CALLED = """
            (control) => {
              const text = (node) => {
                if (!node) return '';
                const copy = node.cloneNode(true);
                copy.querySelectorAll('.required, kbd').forEach((mark) => mark.remove());
                return copy.textContent.trim().replace(/[ \\n\\t]+/g, ' ');
              };
              if (!control || control === document.body) return '';
              const menu = control.closest('.site-nav') ? 'メニュー：' : '';
              if (control.ariaLabel) return control.ariaLabel;
              if (control.type === 'radio') return text(control.closest('fieldset')?.querySelector('legend'));
              return menu + (control.labels?.length ? text(control.labels[0]) : text(control));
            }""";

    private static final String FOCUSED = "() => (" + CALLED + ")(document.activeElement)";

    /** Of a group of radios the tab key stops at the chosen one, or at the first. */
    private static final String STOPS = """
            [...document.querySelectorAll(
              'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter((e) => e.tabIndex >= 0 && !e.matches(':disabled') && !e.closest('[inert]')
                && e.checkVisibility({visibilityProperty: true})
                && (document.querySelector('dialog:modal')?.contains(e) ?? true)
                && (e.type !== 'radio' || e === ((group) => group.find((one) => one.checked) ?? group[0])(
                  [...document.getElementsByName(e.name)])))""";

    /**
     * How often to press the tab key until the next control of that name, or else the last one, has the focus: none if it has
     * it, and once if nobody knows where the focus is.
     */
    private static final String AHEAD = """
            (name) => {
              const called = %s;
              // A tab says after its name how many there are.
              const isIt = (e) => {
                const text = called(e);
                return text === name || (text.startsWith(name) && /^ ?[（(]?\\d+件?[）)]?$/.test(text.slice(name.length)));
              };
              if (isIt(document.activeElement)) return 0;
              const stops = %s;
              const here = stops.indexOf(document.activeElement);
              if (here < 0 || here === stops.length - 1) return 1;
              const there = stops.findIndex((e, place) => place > here && isIt(e));
              return (there < 0 ? stops.length - 1 : there) - here;
            }""".formatted(CALLED, STOPS);

    private static final String CHOSEN = """
            () => {
              const control = document.activeElement;
              if (control.tagName === 'SELECT') return control.selectedOptions[0].textContent.trim();
              return control.checked ? control.labels[0].textContent.trim() : '';
            }""";

    private static final String NOT_SEEN = """
            () => {
              const control = document.activeElement;
              const box = control.getBoundingClientRect();
              const style = getComputedStyle(control);
              const footer = document.querySelector('.site-footer').getBoundingClientRect();
              if (control === document.body || control.closest('.site-footer')) return '';
              const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              return marked && box.top >= 0 && box.bottom <= footer.top + 1 ? '' : control.outerHTML;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on to the control, with the key held down, and fails if there is none. */
    void reach(String name) {
        for (var steps = 0; steps < LONGEST_WAY; ) {
            var ahead = ((Number) page.evaluate(AHEAD, name)).intValue();
            if (ahead == 0) {
                return;
            }
            for (var i = 0; i < ahead; i++) {
                page.keyboard().down("Tab");
            }
            page.keyboard().up("Tab");
            steps += ahead;
        }
        throw new AssertionError("No control called " + name + " before " + focused() + " on " + page.title());
    }

    /** Goes on by one control. */
    void step() {
        page.keyboard().press("Tab");
    }

    /** What has the focus is called. */
    String focused() {
        return Objects.toString(page.evaluate(FOCUSED));
    }

    /** Why the focus could not be seen; empty if it can. */
    String fault() {
        return Objects.toString(page.evaluate(NOT_SEEN));
    }

    /** Types into the next field of that name in place of what it holds; all at once, as what was converted to kanji comes. */
    void type(String field, String text) {
        reach(field);
        while (!Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('input, textarea')"))) {
            step();
            reach(field);
        }
        page.keyboard().press("Control+A");
        if (text.isEmpty()) {
            page.keyboard().press("Delete");
        } else {
            page.keyboard().insertText(text);
        }
        page.keyboard().press("Tab");
    }

    /** Chooses with the arrow keys in the next list or group of that name. */
    void choose(String field, String option) {
        reach(field);
        for (var steps = 0; steps < LONGEST_WAY; steps++) {
            if (option.equals(page.evaluate(CHOSEN))) {
                page.keyboard().press("Tab");
                return;
            }
            page.keyboard().press(steps == 0 ? "Home" : "ArrowDown");
        }
        throw new AssertionError("No choice " + option + " of " + field);
    }

    /** Ticks the next box of that name, or takes the tick away. */
    void toggle(String box) {
        reach(box);
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
    }

    /** Follows the next link, or presses the next button, of that name. */
    void follow(String name) {
        reach(name);
        press("Enter");
    }

    /** Presses a key that leads to another page, having looked at this one, and waits for it. */
    void press(String key) {
        page.evaluate(Browser.LOOKED_AT);
        page.evaluate("window.left = true");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }
}
