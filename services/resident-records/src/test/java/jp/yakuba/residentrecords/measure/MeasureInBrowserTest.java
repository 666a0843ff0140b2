package jp.yakuba.residentrecords.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A measure from the application to the decision, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasureInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("122220");

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    @Test
    @Order(2)
    @Requirement({"001/1.1.16#2", "001/1.1.16#4", "001/1.1.16#9", "001/2.2.4#2", "001/2.3.2#1", "001/3.4#12"})
    void a_measure_is_applied_for_at_the_counter_and_decided_by_another() {
        var page = open(TOWN, "clerk1", Role.CLERK, "/resident-records/residents/" + CounterTown.TARO);
        enter(page, "a[href$='/suppressions?person=" + CounterTown.TARO + "']");
        looksRight(page, "suppressions-none");
        enter(page, "a[href*='/measures/new?person=']");
        type(page, "[name='companions[0].addresseeNumber']", CounterTown.TARO);
        follow(page, "F9");
        assertThat(page.locator("#findings")).containsText("同じ人が二度書かれています。");
        looksRight(page, "measure-form-refused");

        type(page, "[name='companions[0].addresseeNumber']", CounterTown.HANAKO);
        type(page, "[name='companions[0].relationship']", "妻");
        type(page, "[name='oppositeParties[0].name']", "甲野　太郎");
        follow(page, "F9");
        assertThat(page.locator(".notice[data-kind=info]")).containsText("誤りはありません");
        looksRight(page, "measure-form");
        follow(page, "F10");
        acknowledge(page);
        assertThat(page.locator("h1")).containsText("仮支援措置");
        assertThat(page.locator("#people-table")).containsText("花子");
        assertThat(page.locator("main")).not().containsText("甲野");
        looksRight(page, "measure-applied");
        var applied = page.url().replaceAll(".*/", "");

        var approver = open(TOWN, "approver1", Role.APPROVER, "/resident-records/measures/" + applied);
        acknowledge(approver);
        assertThat(approver.locator("main")).containsText("甲野　太郎");
        looksRight(approver, "measure-to-decide");
        follow(approver, "F10");
        assertThat(approver.locator("h1")).containsText("支援措置（支援措置）");
        assertThat(approver.locator(".notice[data-kind=success]")).containsText("決定しました");
        looksRight(approver, "measure-decided");
    }

    @Test
    @Order(4)
    @Requirement({"001/2.3.2#1", "001/3.4#12"})
    void who_decides_from_the_list_comes_to_the_next_that_waits() {
        // Given
        apply(CounterTown.LONG);
        apply(CounterTown.UNKNOWN_BIRTH);
        var approver = open(TOWN, "approver1", Role.APPROVER, "/resident-records/measures");
        assertThat(approver.locator("#measures tbody a").first()).isFocused();
        assertThat(approver.locator(".my-turn")).hasText("自分の番：決定 2件");
        looksRight(approver, "measures-waiting");

        // When
        follow(approver, "Enter");
        acknowledge(approver);
        var first = approver.locator(".person-header").innerText();
        follow(approver, "F10");
        acknowledge(approver);

        // Then
        assertThat(approver.locator(".person-header")).not().hasText(first);
        assertThat(approver.locator("form[data-decides] button[data-shortcut=F10]"))
                .isVisible();
        looksRight(approver, "measure-next");
        var whoHasAsked = open(TOWN, "clerk1", Role.APPROVER, "/resident-records/measures");
        assertThat(whoHasAsked.locator(".my-turn")).hasText("自分の番：決定 0件");
        follow(approver, "F10");
        assertThat(approver.locator("#main")).containsText("ほかに待っている支援措置はありません。");
    }

    private static void apply(String applicant) {
        TOWN.browser("clerk1", Role.CLERK)
                .formParam("step", "save")
                .formParam("applicant", applicant)
                .formParam("receivedOn", "R8.11.1")
                .formParam("offices.copies", "true")
                .post("/resident-records/measures/new")
                .then()
                .statusCode(303);
    }

    @Test
    @Order(3)
    @Requirement({"001/2.3.2#1", "001/3.4#8"})
    void a_notice_is_issued_from_the_list_and_again_from_the_measure() {
        TOWN.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "千代田区長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers");
        var page = open(TOWN, "approver1", Role.APPROVER, "/resident-records/measures?filter=in-force");
        tabTo(page, "[name='measure']");
        page.keyboard().press("Space");
        looksRight(page, "measures-in-force");
        follow(page, "F10");
        assertThat(page.locator("#notices")).containsText("支援措置期間終了通知");
        assertThat(page.locator("#print")).isVisible();
        looksRight(page, "measure-notices");

        enter(page, "#notices a");
        acknowledge(page);
        looksRight(page, "measure-with-notice");
        tabTo(page, "[name='reason']");
        page.keyboard().press("Tab");
        follow(page, "Enter");
        assertThat(page.locator("h1")).containsText("通知を出せません");
        assertThat(page.locator(".person-header")).containsText("支援措置期間中");
        looksRight(page, "measure-notice-refused");
        follow(page, "F9");
        type(page, "[name='reason']", "郵便事故");
        page.keyboard().press("Tab");
        follow(page, "Enter");
        assertThat(page.locator("#notices")).containsText("再印刷（郵便事故）");
        assertThat(page.locator(".person-header")).containsText("支援措置期間中");
    }

    /** Before anybody is protected, whose neighbours would be opened after an acknowledgement only. */
    @Test
    @Order(1)
    @Requirement({"001/2.3.2#1", "001/3.1#1"})
    void a_suppression_is_set_and_lifted_on_the_persons_page() {
        var page = open(TOWN, "approver2", Role.APPROVER, "/resident-records/suppressions?person=" + CounterTown.LONG);
        tabTo(page, "[name='procedures.issue']");
        page.keyboard().press("Space");
        type(page, "[name='reason']", "差押の通知");
        follow(page, "F10");
        assertThat(page.locator("#suppressions")).containsText("差押の通知");
        looksRight(page, "suppressions-set");

        type(page, "[name^='lifting.']", "解除の通知");
        page.keyboard().press("Tab");
        follow(page, "Enter");
        assertThat(page.locator("#suppressions")).hasCount(0);
    }

    /** Each of the people is acknowledged before the page is shown. */
    private static void acknowledge(Page page) {
        for (var i = 0; i < 5 && page.locator("h1").innerText().contains("確認"); i++) {
            follow(page, "F9");
        }
    }
}
