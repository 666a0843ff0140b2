package jp.yakuba.residentrecords.postalcode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import org.junit.jupiter.api.Test;

/** 郵便番号一覧 from the choice of the file to how many there are. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PostalCodesInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("442127");

    @Test
    void a_list_is_loaded_and_a_wrong_one_is_refused_line_by_line() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/postal-codes");
        assertThat(page.locator("#main")).containsText("郵便番号一覧はまだ取り込まれていません");
        looksRight(page, "postal-codes-none");

        upload(page, "市区町村コード,町字,郵便番号\n132128,神明,1\n");
        assertThat(page.locator("#findings")).containsText("2行目：");
        looksRight(page, "postal-codes-refused");

        upload(page, "市区町村コード,町字,郵便番号\n132128,神明,1910016\n");
        assertThat(page.locator("#findings")).hasCount(0);
        assertThat(page.locator("#main")).containsText("1件");
        looksRight(page, "postal-codes");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("codes.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
