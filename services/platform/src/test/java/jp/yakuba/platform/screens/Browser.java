package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chromium as a clerk's terminal: 1366×768, Japanese. For the browser tests of every room.
 *
 * <p>The programme is the one of the system: {@code yakuba.chromium}, or the first of {@link #PROGRAMMES} that is installed.
 */
public final class Browser implements AutoCloseable {

    /** The first has no desktop around its pages, which takes the other half of its processor time. */
    private static final List<String> PROGRAMMES =
            List.of("/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds for which something is waited for, a page or what is on it: that a machine is busy is no fault. */
    private static final int PATIENCE = 30_000;

    /** Whether to keep pictures in {@code target/screenshots}; a build needs none. */
    private static final boolean PICTURES = Boolean.getBoolean("yakuba.screenshots");

    private static final String AXE = axe();

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * In the page itself and without details of what passed: the builder opens another page each time, which takes longer. More
     * than half of the time goes into contrasts; a text of whose look axe has once said that it is legible is not weighed again.
     * Its look is all that is weighed: its colour and size, and whatever it and those around it paint behind it.
     */
    private static final String VIOLATIONS = """
            async ([tags, legible]) => {
              const known = new Set(legible), nothing = "rgba(0, 0, 0, 0) none 1 none normal", behind = new Map([[null, ""]]);
              const painted = (e) => {
                if (!behind.has(e)) {
                  const s = getComputedStyle(e);
                  const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode].join(" ");
                  behind.set(e, painted(e.parentElement) + (own === nothing ? "" : own + "/"));
                }
                return behind.get(e);
              };
              const look = (e) => {
                const s = getComputedStyle(e);
                return [s.color, s.fontSize, s.fontWeight, s.textShadow, painted(e)].join("|");
              };
              const hasText = (e) => e.matches("input, select, textarea, button")
                || [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const texts = [...document.body.querySelectorAll("*")].filter((e) => hasText(e)
                && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !known.has(look(e)));
              const run = (what, options) => axe.run(what, { preload: false, elementRef: true, ...options });
              const found = await run(document, {
                runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
                rules: { region: { enabled: true }, "color-contrast": { enabled: false } },
              });
              const weighed = texts.length === 0 ? { violations: [], passes: [] } : await run({ include: texts }, {
                runOnly: { type: "rule", values: ["color-contrast"] }, resultTypes: ["violations", "passes"],
              });
              return [
                [...found.violations, ...weighed.violations].map(
                  (rule) => `${rule.id}: ${rule.help} [${rule.nodes.map((node) => node.html).join(", ")}]`),
                weighed.passes.flatMap((rule) => rule.nodes).map((node) => look(node.element)),
              ];
            }""";

    /** Looks of texts of which axe has said that they are legible, in all tests of the run. */
    private static final Set<Object> LEGIBLE = new HashSet<>();

    /** In a page: the clerk has looked at it for longer than the moment before which nothing is decided. */
    public static final String LOOKED_AT = "typeof MOMENT === 'number' && (inSightSince = -MOMENT)";

    /** One programme for all tests that the service is started for; it ends with the JVM. */
    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<BrowserContext> terminals = new ArrayList<>();

    private Browser() {}

    /** A room of terminals, with Chromium started if it is not yet. */
    public static Browser start() {
        if (chromium == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            chromium = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(programme())
                            .setArgs(QUIET));
        }
        return new Browser();
    }

    private static Path programme() {
        var named = System.getProperty("yakuba.chromium");
        return named != null
                ? Path.of(named)
                : PROGRAMMES.stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Chromium is not installed: see ./verify"));
    }

    /** A terminal of its own, with its own cookies. */
    public BrowserContext terminal() {
        return terminal(1366, 768);
    }

    /** A terminal at which the account of this session is logged in. */
    public BrowserContext terminal(String session) {
        var terminal = terminal();
        signIn(terminal, session);
        return terminal;
    }

    /** Has the account of this session logged in at the terminal, instead of whoever was. */
    public static void signIn(BrowserContext terminal, String session) {
        terminal.addCookies(List.of(new Cookie("yakuba-session", session).setUrl(address("/"))));
    }

    /** A terminal of another size. */
    public BrowserContext terminal(int width, int height) {
        var terminal = Objects.requireNonNull(chromium)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(width, height));
        terminals.add(terminal);
        return terminal;
    }

    /** Where the service under test serves the path. */
    public static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** What axe finds against WCAG 2.2 A and AA, and outside of landmarks, one line each; empty is what we want. */
    public static List<String> violations(Page page) {
        page.evaluate(AXE);
        var said = (List<?>) page.evaluate(VIOLATIONS, List.of(WCAG, List.copyOf(LEGIBLE)));
        LEGIBLE.addAll((List<?>) said.getLast());
        return ((List<?>) said.getFirst()).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps what the whole page, also below the fold, looks like, if {@code yakuba.screenshots} asks for it. */
    public static void wholePage(Page page, String name) {
        keep(page, name, new ScreenshotOptions().setFullPage(true));
    }

    /** Keeps what the page looks like, if {@code yakuba.screenshots} asks for it. */
    public static void screenshot(Page page, String name) {
        keep(page, name, new ScreenshotOptions());
    }

    private static void keep(Page page, String name, ScreenshotOptions picture) {
        if (PICTURES) {
            page.screenshot(picture.setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }

    /** Keeps what the page looks like, and fails if {@link #violations axe} finds anything. */
    public static void look(Page page, String name) {
        screenshot(page, name);
        assertThat(violations(page)).as(name).isEmpty();
    }

    /** Closes its terminals. */
    @Override
    public void close() {
        terminals.forEach(BrowserContext::close);
    }
}
