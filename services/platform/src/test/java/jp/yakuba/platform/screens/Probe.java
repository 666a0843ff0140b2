package jp.yakuba.platform.screens;

/** Looks at a page from inside: what axe does not see. */
final class Probe {

    private static final String TABBABLE = """
            [...document.querySelectorAll(
              'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter((e) => !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0
                && !(e.type === "radio" && [...document.getElementsByName(e.name)].indexOf(e) > 0))
            """;

    /** How many stops the Tab key has to make. */
    static final String CONTROLS = "(" + TABBABLE + ").length";

    /** How many of them it has made. */
    static final String VISITED = "(" + TABBABLE + ").filter((e) => e.dataset.visited === '').length";

    /** What is wrong with the focus as it stands: no visible ring, or something lies over it (WCAG 2.4.7, 2.4.11). */
    static final String FOCUS_FAULT = """
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

    /** Controls under 24 by 24 that are neither in a sentence nor inside a larger label (WCAG 2.5.8). */
    static final String SMALL_TARGETS = """
            (%s).filter((e) => {
              const box = (e.closest("label") ?? e).getBoundingClientRect();
              return (box.width < 24 || box.height < 24) && !e.closest("p, .finding, .skip");
            }).map((e) => e.outerHTML.slice(0, 120))
            """.formatted(TABBABLE);

    private Probe() {}
}
