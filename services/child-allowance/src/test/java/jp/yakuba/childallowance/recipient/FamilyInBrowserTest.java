package jp.yakuba.childallowance.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.statement.StatementsOfATown;
import jp.yakuba.childallowance.statusreport.StatusReportsOfATown;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family on one page, as the clerk sees it at the counter, and the desk's other pages beside it, also twice as large. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FamilyInBrowserTest {

    private static final String CASE = "/child-allowance/recipients/";
    private static final HeldRole[] DESK = {
        HeldRole.in(ChildAllowance.ROOM, Role.CLERK), HeldRole.in(ChildAllowance.ROOM, Role.APPROVER)
    };

    private final Browser browser = Browser.start();

    @AfterEach
    void goHome() {
        browser.close();
    }

    @Test
    void one_page_says_who_counts_what_is_paid_and_to_be_paid_and_what_was_filed() {
        // Given
        var town = new ClaimsOfATown(MunicipalityCode.ofBody("98931").value());
        paidFamily(town, "9610000001", "9610000002");
        var page = open(town, 1366, 768);

        // When
        page.navigate(Browser.address(CASE + "9610000001"));

        // Then
        assertThat(texts(page, "#timeline tbody tr:last-child td"))
                .startsWith("支払済", "支払済", "支払済", "支払済", "支払済", "支払済", "支払済", "支払済", "差止");
        assertThat(page.locator("#paid tbody tr").first().innerText())
                .contains("確氏　一子", "第1子", "15,000円", "学生", "令和9年3月まで");
        assertThat(page.locator("main").innerText()).contains("令和8年12月分から支払を差し止めています");
        for (var list : List.of("history", "amendments", "statements", "reports", "notices", "payments")) {
            assertThat(page.locator("#" + list + " tbody tr").count()).as(list).isPositive();
        }
        page.keyboard().press("Alt+P");
        page.waitForURL("**/recipients/9610000001?year=2025*");
        assertThat(texts(page, "#timeline tbody tr:last-child td"))
                .containsExactly("", "", "", "", "", "", "", "", "支払済", "支払済", "支払済", "支払済");
        page.locator("#timeline thead a").first().press("Enter");
        page.waitForURL("**month=2025-12*");
        assertThat(page.locator("#month").innerText()).contains("令和7年12月分の根拠（15,000円）");
        Browser.look(page, "child-allowance-family");
        Browser.wholePage(page, "child-allowance-family-whole");
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 98932", "683, 384, 98933"})
    void every_page_fits_its_width_and_is_for_everybody(int width, int height, String body) {
        // Given
        var town = new ClaimsOfATown(MunicipalityCode.ofBody(body).value());
        paidFamily(town, "9620000001", "9620000002");
        var page = open(town, width, height);

        for (var path : List.of(
                CASE + "9620000001",
                CASE + "9620000001?year=2025&month=2026-02",
                "/child-allowance/amendments/new",
                "/child-allowance/amendments/new?recipient=9620000001",
                "/child-allowance/custody-statements/9620000001",
                "/child-allowance/changes/9620000001",
                "/child-allowance/statistics",
                "/child-allowance/month-checks",
                "/child-allowance/payments/9620000001")) {
            // When
            var answer = page.navigate(Browser.address(path));

            // Then
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(Browser.violations(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path + " at " + width)
                    .isEqualTo(true);
        }
    }

    /** Certified in December 2025, paid to November 2026, held back since; with something of each kind that is filed. */
    private static void paidFamily(ClaimsOfATown town, String recipient, String child) {
        var payments = new PaymentsOfATown(town.accounts()).payingOnTheTenth();
        var amendments = new AmendmentsOfATown(town);
        var notices = new NoticesOfATown(town);
        notices.certifiedBy("見本　太郎");
        var claim = town.certified(recipient, child);
        notices.issued("clerk1", claim);
        new StatementsOfATown(amendments).stated(recipient, child);
        new StatusReportsOfATown(town).add(recipient);
        payments.paid("2026-12");
        payments.suspend(recipient, "2026-12", "現況届が出ていない。");
        amendments.entered(AmendmentsOfATown.movesOut(recipient, "2026-05-20"));
    }

    private Page open(ClaimsOfATown town, int width, int height) {
        var terminal = browser.terminal(width, height);
        Browser.signIn(terminal, town.accounts().sessionCookieAs("desk1", DESK));
        return terminal.newPage();
    }

    private static List<String> texts(Page page, String cells) {
        var texts = new ArrayList<String>();
        page.locator(cells).allInnerTexts().forEach(text -> texts.add(text.strip()));
        return texts;
    }
}
