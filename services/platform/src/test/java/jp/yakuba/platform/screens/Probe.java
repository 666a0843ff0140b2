package jp.yakuba.platform.screens;

/** Looks at a page from inside: what axe does not see. */
final class Probe {

    /** Of a group of radios the tab key stops at the chosen one, or at the first. */
    private static final String TABBABLE = """
            [...document.querySelectorAll(
              'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter((e) => !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0
                && (e.type !== "radio" || e === ((group) => group.find((one) => one.checked) ?? group[0])(
                  [...document.getElementsByName(e.name)])))
            """;

    /** Those that it has not made. */
    static final String UNVISITED =
            "(" + TABBABLE + ").filter((e) => e.dataset.visited !== '').map((e) => e.outerHTML.slice(0, 120))";

    /** What is wrong with the focus as it stands: no visible ring, or something lies over it (WCAG 2.4.7, 2.4.11). */
    private static final String FOCUS_FAULT = """
            (() => {
              const e = document.activeElement;
              if (e === document.body) return "nothing has the focus";
              e.dataset.visited = "";
              const box = e.getBoundingClientRect();
              const name = e.id || e.textContent.trim();
              if (getComputedStyle(e).outlineStyle === "none") return name + " has no ring";
              const seen = [0.1, 0.5, 0.9].some((part) => {
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
                return top && (e.contains(top) || top.contains(e) || top.closest("label")?.control === e);
              });
              return seen ? null : name + " is hidden";
            })()
            """;

    /**
     * From now on it is noted before each step of the tab key what is wrong with the focus; how many stops the key has to make.
     * In the page, and not asked for step by step: there are thousands.
     */
    static final String WATCH_FOCUS = """
            (() => {
              window.focusFaults = [];
              document.addEventListener("keydown", (event) => {
                const fault = event.key === "Tab" ? %s : null;
                if (fault) window.focusFaults.push(fault);
              }, true);
              return (%s).length;
            })()
            """.formatted(FOCUS_FAULT.strip(), TABBABLE);

    /** What was noted. */
    static final String FOCUS_FAULTS = "window.focusFaults";

    /** Controls under 24 by 24 that are neither in a sentence nor inside a larger label (WCAG 2.5.8). */
    static final String SMALL_TARGETS = """
            (%s).filter((e) => {
              const box = (e.closest("label") ?? e).getBoundingClientRect();
              return (box.width < 24 || box.height < 24) && !e.closest("p, .finding, .skip");
            }).map((e) => e.outerHTML.slice(0, 120))
            """.formatted(TABBABLE);

    /**
     * What has the focus though there is a first field of an entry, or a first row; null if that has it or there is none. Asked when
     * the page has been drawn: only then the browser gives the focus to what asks for it.
     */
    static final String FIRST_FAULT = """
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => {
              const inSight = (e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest("dialog");
              const first = (query) => [...document.querySelectorAll(query)].find(inSight);
              const field = first("main form :is(input:not([type=hidden]), select, textarea)");
              const row = first("main table[data-rows] tbody :is(a, input, button)");
              const focus = document.activeElement;
              const group = field?.type === "radio" ? [...document.getElementsByName(field.name)] : [field];
              return (field || row) && focus !== row && !group.includes(focus) ? focus.outerHTML.slice(0, 120) : null;
            })
            """;

    /** From now on a click, whoever makes it, only says what was clicked. */
    static final String CATCH_CLICKS = """
            document.addEventListener("click", (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
              window.clicked = event.target.closest("[data-shortcut]");
            }, true)
            """;

    /** Nothing was clicked yet, and nothing has the focus that an earlier key has given it. */
    static final String NOTHING_PRESSED = "window.clicked = null; document.activeElement.blur()";

    /** The keys that the page tells its clerk of, but for that of help; from now on it is noted what each key has come to. */
    static final String WATCH_KEYS = """
            (() => {
              const nothing = () => { %s };
              window.pressed = [];
              document.addEventListener("keyup", (event) => {
                if (!window.pressed || ["Alt", "Control"].includes(event.key)) return;
                window.pressed.push((window.clicked ?? document.activeElement).dataset.shortcut ?? "nothing");
                nothing();
              }, true);
              nothing();
              return [...new Set([...document.querySelectorAll("kbd")].filter((e) => e.checkVisibility())
                .map((e) => e.textContent.trim()).filter((key) => /^(F[2-9]|F1[0-2]|(Alt|Ctrl)\\+.)$/.test(key)))];
            })()
            """.formatted(NOTHING_PRESSED);

    /** The key of what was clicked, or else of what had the focus, each time that a key was let go; no more is noted. */
    static final String PRESSED = "(() => { const keys = window.pressed; window.pressed = null; return keys; })()";

    /** Where leads what was clicked. */
    static final String LEADS_TO = "window.clicked?.href ?? 'nothing'";

    private Probe() {}
}
