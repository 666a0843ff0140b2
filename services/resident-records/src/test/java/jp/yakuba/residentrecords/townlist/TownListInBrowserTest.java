package jp.yakuba.residentrecords.townlist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import org.junit.jupiter.api.Test;

/** 町字一覧 from the choice of the file to what is in it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/1.3.3")
class TownListInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("442054");

    @Test
    void a_list_is_loaded_and_a_wrong_one_is_refused_line_by_line() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/town-list");
        assertThat(page.locator("#main")).containsText("町字一覧はまだ取り込まれていません");
        looksRight(page, "town-list-none");

        upload(page, "町字コード,町字\n12,松町\n");
        assertThat(page.locator("#findings")).containsText("2行目：");
        looksRight(page, "town-list-refused");

        upload(page, "町字コード,町字\n0001001,松町\n0002001,竹町\n");
        assertThat(page.locator("#main")).containsText("2件");
        looksRight(page, "town-list");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("towns.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
