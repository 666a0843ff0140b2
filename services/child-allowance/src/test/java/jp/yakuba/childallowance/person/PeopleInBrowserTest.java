package jp.yakuba.childallowance.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** A clerk with hands on the keyboard finds a person and sees who lives there. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PeopleInBrowserTest {

    private static final TestAccounts TOWN = new TestAccounts("012106");
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);
    private static final String GIVEN = "一二三四五六七八九十";
    private static final int PEOPLE = 30;

    @Test
    void a_person_is_found_and_opened_without_a_mouse() {
        // Given
        ToldPeople.begin(
                TOWN,
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(PeopleInBrowserTest::person)
                        .toArray(SnapshotItem[]::new));
        ToldPeople.follow(
                TOWN,
                ToldPeople.protectedNow(
                        number(2),
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.livingAt("試験町一丁目", number(1)))));

        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var cookie = new Cookie("yakuba-session", TOWN.sessionCookieAs("approver", APPROVER));
            terminal.addCookies(List.of(cookie.setUrl(Browser.address("/"))));
            var page = terminal.newPage();

            // When
            page.navigate(Browser.address("/child-allowance/people"));
            page.locator("input:focus").waitFor();
            page.keyboard().type("しけん");
            page.keyboard().press("F9");
            page.locator("#hits").waitFor();

            // Then
            assertThat(page.locator("#hits tbody tr").count()).isEqualTo(20);
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-people");

            // When
            page.keyboard().press("F8");

            // Then
            PlaywrightAssertions.assertThat(page.locator("#hits tbody tr")).hasCount(PEOPLE - 20);

            // When
            page.navigate(Browser.address("/child-allowance/people/" + number(2)));

            // Then
            assertThat(page.locator(".person-badges").innerText()).contains("支援措置期間中");
            assertThat(page.locator("#household tbody tr").count()).isEqualTo(3);
            assertThat(Browser.violations(page)).isEmpty();
            Browser.screenshot(page, "child-allowance-person");
        }
    }

    private static String number(int serial) {
        var body = SequentialNumbers.TEN_DIGITS.nextBody(0);
        for (var i = 1; i < serial; i++) {
            body = SequentialNumbers.TEN_DIGITS.nextBody(body);
        }
        return SequentialNumbers.TEN_DIGITS.withCheckDigit(body);
    }

    /** Three to a household. */
    private static SnapshotItem person(int serial) {
        var given = GIVEN.charAt(serial % GIVEN.length()) + "郎";
        return ToldPeople.item(
                number(serial),
                ToldPeople.named("試験　" + given, given, "シケン　" + "アイウエオカキクケコ".charAt(serial % 10) + "ロウ")
                        .andThen(ToldPeople.livingAt("試験町一丁目", number((serial - 1) / 3 * 3 + 1)))
                        .andThen(record -> record.withObjectProperty("birthDate")
                                .put("value", "19%02d-04-%02d".formatted(50 + serial, serial % 28 + 1))));
    }
}
