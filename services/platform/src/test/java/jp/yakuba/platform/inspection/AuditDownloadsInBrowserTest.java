package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.WrittenLog;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor takes out of the system arrives as a file in the browser, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class AuditDownloadsInBrowserTest {

    private static final AddresseeNumber PERSON = new AddresseeNumber("4000000017");

    private WrittenLog log;
    private Browser browser;
    private Page page;

    @BeforeEach
    void sitDown() {
        log = WrittenLog.open();
        log.write(
                "clerk1",
                lastNight(),
                AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(PERSON));
        log.seal();
        browser = Browser.start();
        var terminal = browser.terminal(log.accounts().sessionCookie("auditor1", Role.AUDITOR));
        page = terminal.newPage();
    }

    /** In the hours that the analysis shown first looks at, whatever the time is. */
    private static Instant lastNight() {
        return LocalDate.now(UnitOfWork.JAPAN)
                .minusDays(1)
                .atTime(LocalTime.of(23, 0))
                .atZone(UnitOfWork.JAPAN)
                .toInstant();
    }

    @AfterEach
    void standUp() {
        browser.close();
    }

    @Test
    void the_entries_found_are_taken_out_as_a_table_and_the_screen_stays() throws IOException {
        // Given
        page.navigate(Browser.address("/audit/entries"));

        // When
        var file = taken("#export");

        // Then
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(text(file)).contains("clerk1", PERSON.value());
        assertThat(page.locator("h1").innerText()).isEqualTo("監査記録の照会");
        Browser.screenshot(page, "audit-entries-taken-out");
    }

    @Test
    void an_analysis_is_taken_out_as_a_table() throws IOException {
        page.navigate(Browser.address("/audit/analyses"));

        assertThat(text(taken("#export"))).contains("clerk1");
    }

    @Test
    void the_whole_log_and_the_key_are_taken_out_for_a_verification_elsewhere() throws IOException {
        page.navigate(Browser.address("/audit/verifications"));

        assertThat(text(taken("a[download]"))).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(text(taken("#take-out"))).contains(PERSON.value());
    }

    private Download taken(String control) {
        page.locator(control).focus();
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    private static String text(Download file) throws IOException {
        return Files.readString(file.path(), StandardCharsets.UTF_8);
    }
}
