package jp.yakuba.platform.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JobScreensInBrowserTest {

    private static final TestAccounts OSAKA = new TestAccounts("272272");
    private static Browser browser;

    @Inject
    PausingJobs pausing;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        browser.close();
    }

    @AfterEach
    void nothingWaitsForTheNextTest() throws InterruptedException {
        pausing.cancelAll(OSAKA);
    }

    @Test
    void a_clerk_watches_a_job_to_its_end_and_finds_what_it_made() {
        var id = submit(4, 0);
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/jobs/" + id));

            PausingKind.STEPS.release(2);
            assertThat(page.locator("#job-status .progress-head")).containsText("20 / 40件（50％）");
            Browser.look(page, "job-running");

            PausingKind.STEPS.release(2);
            assertThat(page.locator("#results")).isVisible();
            assertThat(page.locator("#job-findings tbody tr")).hasCount(4);
            Browser.look(page, "job-succeeded");
            assertThat(downloaded(page)).startsWith("行,理由");
        }
    }

    @Test
    void a_job_is_cancelled_by_the_keyboard_while_the_screen_keeps_moving() {
        // Given
        var id = submit(9, 0);
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/jobs"));
            page.locator("#job-link-" + id).focus();
            page.keyboard().press("Enter");
            page.locator("#cancel").focus();
            PausingKind.STEPS.release();
            assertThat(page.locator("#job-status .progress-head")).containsText("10 / 90件");

            // When
            // The button was replaced with the rest of the status; the focus is still on it.
            assertThat(page.locator("#cancel")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice[data-kind=success]")).containsText("中止を受け付けました。");
            PausingKind.STEPS.release();

            // Then
            assertThat(page.locator("#job-status .badge")).containsText("中止");
            assertThat(page.locator("#cancel")).hasCount(0);
        }
    }

    @Test
    void a_failed_job_says_why_and_offers_to_go_on() {
        var id = submit(3, 2);
        PausingKind.STEPS.release(2);
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/jobs/" + id));

            assertThat(page.locator("#job-status .notice")).containsText("ほかの処理が使っています。");
            assertThat(page.locator("#restart")).isVisible();
            Browser.look(page, "job-failed");
        }
    }

    @Test
    void the_list_moves_by_itself() {
        var id = submit(2, 0);
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/jobs"));
            PausingKind.STEPS.release();
            assertThat(page.locator("#job-" + id)).containsText("50％");
            Browser.look(page, "jobs");

            PausingKind.STEPS.release();
            assertThat(page.locator("#job-" + id)).containsText("正常終了");
        }
    }

    @Test
    void an_empty_list_says_what_will_be_there() {
        try (var terminal = terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/jobs?state=CANCELLING"));

            assertThat(page.locator(".empty")).isVisible();
            Browser.look(page, "jobs-empty");
        }
    }

    private static String downloaded(Page page) {
        page.locator("main a[download]").focus();
        var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(file.suggestedFilename()).isEqualTo("対象外.csv");
        try {
            return Files.readString(file.path());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private JobId submit(int steps, int breaksAt) {
        return pausing.submit(OSAKA, steps, breaksAt);
    }

    private BrowserContext terminal() {
        return browser.terminal(OSAKA.sessionCookieWith("worker", "job.view", "test.pausing"));
    }
}
