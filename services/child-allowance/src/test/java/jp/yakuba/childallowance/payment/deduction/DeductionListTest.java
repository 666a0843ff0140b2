package jp.yakuba.childallowance.payment.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ListedFile;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** What is offered is entered at the screen, and who gets it has a list of what a run took. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeductionListTest {

    private static final ListedFile LIST = ListedFile.of("027-deductions.csv");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final String ONE = "6200000001";

    private final PaymentsOfATown town = new PaymentsOfATown("015300");

    @Test
    @Requirement("027/1.21#1")
    void an_offer_of_the_counter_is_taken_and_listed_for_the_school_lunch_office() {
        // Given
        town.payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            Browser.signIn(terminal, town.accounts().sessionCookieAs("clerk1", CLERK));
            var page = terminal.newPage();
            page.navigate(Browser.address("/child-allowance/payments/" + ONE + "/deductions"));
            assertThat(Browser.violations(page)).isEmpty();

            // When
            page.keyboard().press("F8");
            page.locator("dialog select[name='kind']").selectOption("school-lunch");
            page.locator("dialog select[name='basis']").selectOption("period");
            page.locator("dialog [name='amount']").fill("9000");
            page.locator("dialog [name='firstMonth']").fill("2026-12");
            page.locator("dialog [name='child']").fill("6200000009");
            page.locator("dialog [name='creditor']").fill("学校給食センター");
            page.locator("dialog [name='reference']").fill("4-1-23");
            page.locator("dialog [name='toldOn']").fill("R8.11.20");
            Browser.screenshot(page, "child-allowance-deduction-enter");
            page.locator("dialog button:has-text('登録する')").click();
            page.locator("text=まだ記帳していない支払から").waitFor();
            Browser.screenshot(page, "child-allowance-deductions");
            page.navigate(Browser.address("/child-allowance/payments/" + ONE + "/deductions/1"));
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-deduction");
            var run = town.paid("2026-12");
            page.navigate(Browser.address("/child-allowance/payment-runs/" + run));
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-deductions-of-run");

            // Then
            assertThat(page.locator("#deductions").innerText()).contains("学校給食費", "9,000円");
            var file = town.accounts()
                    .browserAs("clerk1", CLERK)
                    .get("/child-allowance/payment-runs/" + run + "/deductions/school-lunch")
                    .asString()
                    .lines()
                    .toList();
            assertThat(file.getFirst()).isEqualTo("\uFEFF" + LIST.header());
            assertThat(LIST.read(file.getLast()))
                    .isEqualTo(Map.ofEntries(
                            Map.entry("支払日", "2026-12-10"),
                            Map.entry("支払期月", "2026-12"),
                            Map.entry("宛名番号", ONE),
                            Map.entry("児童の宛名番号", "6200000009"),
                            Map.entry("申出番号", "1"),
                            Map.entry("種類", "school-lunch"),
                            Map.entry("支払先", "学校給食センター"),
                            Map.entry("整理番号", "4-1-23"),
                            Map.entry("額", "9000")));
            assertThat(town.get("/child-allowance/v1/payment-runs/" + run + "/deductions?kind=school-lunch")
                            .jsonPath()
                            .getInt("items[0].amount"))
                    .isEqualTo(9_000);
        }
    }
}
