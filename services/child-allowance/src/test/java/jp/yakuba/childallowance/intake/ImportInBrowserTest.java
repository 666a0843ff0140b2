package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** A file is handed in, and the page of its job tells which rows were refused, why and what to do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportInBrowserTest {

    private final TestAccounts town = new TestAccounts("012441").register();

    @Test
    void a_file_is_handed_in_and_its_refused_rows_are_shown() {
        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", town.sessionCookieAs("importer", FilesOfATown.APPROVER));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();
            page.navigate(Browser.address("/child-allowance/claim-imports"));
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-claim-imports");
            page.navigate(Browser.address("/child-allowance/account-imports"));
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-account-imports");

            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "accounts.csv",
                            "text/csv",
                            "宛名番号,適用日,金融機関コード,支店コード,預金種目,口座番号,口座名義\n8310000001,2026-12-01,0001,001,1,7654321,ｼｹﾝ\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            page.keyboard().press("F10");

            page.locator("text=一行も取り込みませんでした").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("振込先口座の取込", "宛名番号", "先にその受給者の認定を登録してから");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-account-import-refused");
        }
    }
}
