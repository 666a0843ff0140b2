package jp.yakuba.residentrecords.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        // Given
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        upload(page, TownInCsv.header() + refusedVersions(120));
        assertThat(page.locator("#job-findings tbody tr")).hasCount(100);

        // When
        enter(page, "[rel=next]");

        // Then
        assertThat(page.locator("#job-findings tbody tr")).hasCount(20);
        assertThat(page.locator("#job-findings tbody td").first()).hasText("102");
        looksRight(page, "import-refused-second-page");
    }

    @Test
    void a_long_file_goes_in_parts_and_goes_on_where_it_was_stopped(@TempDir Path folder) throws IOException {
        // Given
        var file = longFile(folder, 7);
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        sendAndStop(page, file);
        looksRight(page, "import-stopped");

        // When
        page.reload();
        assertThat(page.locator("#uploads tbody tr")).containsText("42％");
        looksRight(page, "import-begun");
        var sent = new AtomicInteger();
        page.onRequest(request -> sent.addAndGet(request.url().endsWith("/parts") ? 1 : 0));
        page.locator("#file").setInputFiles(file);
        follow(page, "F10");

        // Then
        assertThat(page.locator("#job-status .badge"))
                .containsText("正常終了", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        org.assertj.core.api.Assertions.assertThat(sent).hasValue(2);
    }

    @Test
    void what_was_stopped_can_be_given_up(@TempDir Path folder) throws IOException {
        // Given
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        sendAndStop(page, longFile(folder, 8));

        // When
        page.reload();
        enter(page, "#uploads button");

        // Then
        assertThat(page.locator(".notice")).containsText("取りやめました");
        assertThat(page.locator("#uploads")).hasCount(0);
    }

    /** Stops when the first part has come. */
    private static void sendAndStop(Page page, Path file) {
        page.route("**/parts", route -> {
            if (page.locator("#sending-bar").getAttribute("value").equals("0")) {
                route.resume();
            } else {
                page.locator("#sending-stop").press("Enter");
                route.abort();
            }
        });
        page.locator("#file").setInputFiles(file);
        page.keyboard().press("F10");
        assertThat(page.locator("#sending-said")).containsText("送信を止めました");
        page.unroute("**/parts");
    }

    /** Lines without anything are passed over: they make the file longer than two parts. */
    private static Path longFile(Path folder, int number) throws IOException {
        var resident = TownInCsv.line(number, number, "山田", "七", Map.of("住所_市区町村コード", "131229"));
        return Files.writeString(folder.resolve("town.csv"), TownInCsv.header() + resident + "\n".repeat(7 << 20));
    }

    private static String refusedVersions(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(version -> Map.of("個人履歴番号", String.valueOf(version), "性別", "7"))
                .map(items -> TownInCsv.line(1, 1, "山田", "一", items))
                .collect(Collectors.joining());
    }

    @Test
    void a_file_without_mandatory_items_is_told_which() {
        // Given
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");

        // When
        upload(page, "宛名番号,氏名\n1,山田\n");

        // Then
        assertThat(page.locator("#job-status .notice")).containsText("必須の項目の列がありません：");
        assertThat(page.locator("#job-status .notice")).containsText("住民種別、");
        looksRight(page, "import-without-items");
    }

    @Test
    void columns_that_no_item_has_are_left_aside_where_the_clerk_has_ticked_so() {
        // Given
        var file = (TownInCsv.header() + TownInCsv.line(9, 9, "山田", "九", Map.of("住所_市区町村コード", "131229")))
                .replaceFirst("^", "備考一,")
                .replaceFirst("\n", "\nx,");
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/imports");
        upload(page, file);
        assertThat(page.locator("#job-status .notice")).containsText("1列目「備考一」");

        // When
        page.navigate(page.url().replaceAll("/jobs/.*", "/resident-records/imports"));
        tabTo(page, "[name='leaveUnknown']");
        page.keyboard().press("Space");
        upload(page, file);

        // Then
        assertThat(page.locator("#job-status .badge")).containsText("正常終了");
        assertThat(page.locator("#job-findings tbody tr")).hasCount(1);
        assertThat(page.locator("#job-findings")).containsText("備考一");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("town.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
