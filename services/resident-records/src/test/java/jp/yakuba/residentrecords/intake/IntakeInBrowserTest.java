package jp.yakuba.residentrecords.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;

/** An import from the choice of the file to the list of refused rows. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/2.3.2")
class IntakeInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("131229");

    @Test
    void a_file_is_imported_and_what_was_refused_is_listed_without_names() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        looksRight(page, "import");

        upload(page, TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", Map.of("性別", "7")));
        assertThat(page.locator("#job-findings tbody tr").first()).isVisible();
        assertThat(page.locator("#main")).not().containsText("山田");
        looksRight(page, "import-refused");

        page.navigate(page.url().replaceAll("/jobs/.*", "/resident-records/imports"));
        upload(page, TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", Map.of()));
        assertThat(page.locator("#job-status .badge")).containsText("正常終了");
        looksRight(page, "import-done");

        enter(page, ".site-nav a[href='/jobs']");
        looksRight(page, "jobs-of-a-room");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("town.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
