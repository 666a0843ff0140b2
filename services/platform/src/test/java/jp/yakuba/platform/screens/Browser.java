package jp.yakuba.platform.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Chromium as a clerk's terminal: 1366×768, Japanese. For the browser tests of every room.
 *
 * <p>The programme is the one of the system ({@code yakuba.chromium}, by default {@code /usr/bin/chromium}).
 */
public final class Browser implements AutoCloseable {

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

    private static final String AXE = axe();

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** In the page itself and without details of what passed: the builder opens another page each time, which takes longer. */
    private static final String VIOLATIONS = """
            async (tags) => {
              const found = await axe.run(document, {
                runOnly: { type: "tag", values: tags }, rules: { region: { enabled: true } }, resultTypes: ["violations"], preload: false,
              });
              return found.violations.map(
                (rule) => `${rule.id}: ${rule.help} [${rule.nodes.map((node) => node.html).join(", ")}]`);
            }""";

    /** In a page: the clerk has looked at it for longer than the moment before which nothing is decided. */
    public static final String LOOKED_AT = "typeof MOMENT === 'number' && (inSightSince = -MOMENT)";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium. */
    public static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create();
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("yakuba.chromium", "/usr/bin/chromium")))
                        .setArgs(QUIET));
        return new Browser(playwright, chromium);
    }

    /** A terminal of its own, with its own cookies. */
    public BrowserContext terminal() {
        return terminal(1366, 768);
    }

    /** A terminal of another size. */
    public BrowserContext terminal(int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(width, height));
    }

    /** Where the service under test serves the path. */
    public static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** What axe finds against WCAG 2.2 A and AA, and outside of landmarks, one line each; empty is what we want. */
    public static List<String> violations(Page page) {
        page.evaluate(AXE);
        var found = (List<?>) page.evaluate(VIOLATIONS, WCAG);
        return found.stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps what the whole page, also below the fold, looks like in {@code target/screenshots}. */
    public static void wholePage(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Keeps what the page looks like in {@code target/screenshots}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
