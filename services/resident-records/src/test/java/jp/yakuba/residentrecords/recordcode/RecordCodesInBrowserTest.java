package jp.yakuba.residentrecords.recordcode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/4.3.1", "001/2.3.2"})
class RecordCodesInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("131202");

    @Test
    @Requirement({"001/4.3.1#1", "001/4.3.1#4"})
    void a_low_stock_is_filled_up_from_a_file() {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/resident-records/record-codes");
        assertThat(page.locator(".notice[data-kind=alert]")).containsText("残り0件");
        looksRight(page, "record-codes-low");

        add(page, "12345678901");
        assertThat(page.locator("#findings")).containsText("1行目");
        looksRight(page, "record-codes-refused");

        var codes = new StringBuilder();
        for (var i = 0; i < 120; i++) {
            codes.append(ResidentRecordCode.ofBody("%010d".formatted(9_000_000 + i))
                            .value())
                    .append('\n');
        }
        add(page, codes.toString());
        assertThat(page.locator(".notice[data-kind=success]")).containsText("120件");
        assertThat(page.locator(".notice[data-kind=alert]")).hasCount(0);
        looksRight(page, "record-codes");
    }

    private static void add(Page page, String codes) {
        page.locator("#file")
                .setInputFiles(new FilePayload("codes.csv", "text/csv", codes.getBytes(StandardCharsets.UTF_8)));
        follow(page, "F10");
    }
}
