package jp.yakuba.childallowance.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** A clerk with hands on the keyboard takes the first task of the list, and finds the person filled in. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TasksInBrowserTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Test
    void a_task_is_begun_by_its_key_and_kept_without_a_mouse() {
        // Given
        var town = new AmendmentsOfATown("015130");
        town.certified("6100000019", "6100000027");
        var day = LocalDate.now(Clock.systemUTC()).minusWeeks(2);
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        "6100000019",
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ")
                                .andThen(ToldPeople.livingAt("試験町一丁目", "6100000019"))
                                .andThen(record ->
                                        record.withObjectProperty("moveOut").put("plannedDate", day.toString()))));
        TasksOfATown.raised(town, "6100000035", "試験　三郎");

        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", town.claims().accounts().sessionCookieAs("clerk3", CLERK));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();

            // When
            page.navigate(Browser.address("/child-allowance/tasks"));
            page.locator("#tasks").waitFor();

            // Then: the end, a claim of somebody else for the child who stays, and what was raised.
            assertThat(page.locator("#tasks tbody tr").count()).isEqualTo(3);
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-tasks");

            // When
            page.locator("#tasks a[data-shortcut]", new Page.LocatorOptions().setHasText("消滅"))
                    .press("Enter");
            page.locator("[name=recipient]").waitFor();

            // Then
            assertThat(page.locator("[name=recipient]").inputValue()).isEqualTo("6100000019");
            assertThat(page.locator("[name=kind]").inputValue()).isEqualTo("extinction");
            assertThat(page.locator("[name=reason]").inputValue()).isEqualTo("moved-out");

            // When
            page.keyboard().press("F9");
            page.locator("#changes").waitFor();

            // Then
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-amendment-form");

            // When
            page.keyboard().press("F10");
            page.locator("#amended").waitFor();

            // Then
            assertThat(page.locator("main").innerText()).contains("6100000019", "転出");
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-amendment");

            // When
            page.navigate(Browser.address("/child-allowance/amendments?state=draft"));

            // Then
            assertThat(page.locator("#amendments tbody tr").count()).isEqualTo(1);
            Browser.screenshot(page, "child-allowance-amendments");
        }
    }
}
