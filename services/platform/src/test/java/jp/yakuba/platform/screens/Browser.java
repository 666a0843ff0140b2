package jp.yakuba.platform.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;

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

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium. */
    public static Browser start() {
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

    /** What axe finds against WCAG 2.2 A and AA, one line each; empty is what we want. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::line)
                        .toList();
    }

    private static String line(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " "
                + violation.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
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
