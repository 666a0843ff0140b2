package jp.yakuba.residentrecords.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertThat(page.locator("#job-status")).not().containsText("書き込んで");
        assertThat(page.locator("#restart")).hasCount(0);
        looksRight(page, "import-refused");

        page.navigate(page.url().replaceAll("/jobs/.*", "/resident-records/imports"));
        upload(page, TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", Map.of("住所_市区町村コード", "131229")));
        assertThat(page.locator("#job-status .badge")).containsText("正常終了");
        looksRight(page, "import-done");

        enter(page, ".site-nav a[href='/jobs']");
        looksRight(page, "jobs-of-a-room");
    }

    @Test
    void more_findings_than_a_page_holds_are_read_on() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        upload(page, TownInCsv.header() + refusedVersions(120));
        assertThat(page.locator("#job-findings tbody tr")).hasCount(100);

        enter(page, "[rel=next]");

        assertThat(page.locator("#job-findings tbody tr")).hasCount(20);
        assertThat(page.locator("#job-findings tbody td").first()).hasText("102");
        looksRight(page, "import-refused-second-page");
    }

    private static String refusedVersions(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(version -> Map.of("個人履歴番号", String.valueOf(version), "性別", "7"))
                .map(items -> TownInCsv.line(1, 1, "山田", "一", items))
                .collect(Collectors.joining());
    }

    @Test
    void a_file_without_mandatory_items_is_told_which() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");

        upload(page, "宛名番号,氏名\n1,山田\n");

        assertThat(page.locator("#job-status .notice")).containsText("必須の項目の列がありません：");
        assertThat(page.locator("#job-status .notice")).containsText("住民種別、");
        looksRight(page, "import-without-items");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("town.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
