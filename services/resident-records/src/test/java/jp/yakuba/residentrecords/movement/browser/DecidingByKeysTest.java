package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A list opens on what its viewer has to do, and one case follows on the other: by few keys. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestMethodOrder(OrderAnnotation.class)
@Requirement({"001/2.3.2", "001/4.0.8"})
class DecidingByKeysTest extends AtTheCounter {

    private static final int MOST_KEYS_OF_A_REVIEW = 6;
    private static final int MOST_KEYS_OF_A_DECISION = 8;
    private static final int A_MOMENT_AND_MORE = 1_200;

    DecidingByKeysTest() {
        super("312011");
    }

    @Test
    @Order(1)
    void a_review_takes_few_keys_from_the_list_and_the_next_case_follows() {
        // Given
        dies(20, 21);
        dies(42, 43);
        dies(50, 51);
        var keys = 0;

        // When
        keys += press(second, "Alt+2");
        second.look("drafts-to-review");
        assertThat(second.text()).contains("審査待ち 3件").contains("白井　梅");
        assertThat(second.page.locator("#drafts tbody a").first()).isFocused();
        keys += press(second, "Enter");
        assertThat(second.page.locator(".person-header")).containsText("白井　梅");
        keys += press(second, "F9");

        // Then
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS_OF_A_REVIEW);
        assertThat(second.text()).contains("死亡を審査済みにしました。").contains("次の異動を表示しています");
        assertThat(second.page.locator(".person-header")).containsText("黒田　幸");
        second.look("next-draft-to-review");
        press(second, "F9");
        press(second, "F9");
        assertThat(second.text()).contains("ほかに待っている異動はありません。").contains("審査待ち 0件");
    }

    @Test
    @Order(2)
    void a_decision_takes_few_keys_from_the_list_and_the_next_case_follows() {
        // Given
        var keys = 0;

        // When
        keys += press(approver, "Alt+2");
        approver.look("drafts-to-decide");
        assertThat(approver.page.locator(".page-tabs [aria-current]")).hasText("審査済（3）");
        assertThat(approver.text()).contains("決裁待ち 3件");
        assertThat(approver.page.locator("#drafts tbody a").first()).isFocused();
        keys += press(approver, "Enter");
        keys += press(approver, "F10");

        // Then
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS_OF_A_DECISION);
        assertThat(approver.text()).contains("死亡を本登録しました。");
        assertThat(approver.page.locator(".person-header")).containsText("黒田　幸");
        pressed_again_for_the_case_before_the_key_does_not_decide_on_the_next(approver);
        looked_at_for_a_moment_it_is_decided_on(approver);
        press(approver, "F10");
        assertThat(approver.text()).contains("ほかに待っている異動はありません。").contains("決裁待ち 0件");
    }

    /** The page has just come back: a second press, and a third, are for the one before; so is a click on the button. */
    private static void pressed_again_for_the_case_before_the_key_does_not_decide_on_the_next(Terminal terminal) {
        terminal.page.goBack();
        terminal.page.goForward();
        terminal.page.keyboard().press("F10");
        terminal.page.keyboard().press("F10");
        terminal.page.locator("form[data-decides] button").click();

        assertThat(terminal.page.locator("#key-said")).hasText("開いたばかりの画面です。内容を確かめてから、もう一度押してください。");
        assertThat(terminal.page.locator(".steps [aria-current]")).containsText("決裁");
        assertThat(terminal.page.locator("form[data-posting]")).hasCount(0);
    }

    private static void looked_at_for_a_moment_it_is_decided_on(Terminal terminal) {
        terminal.page.waitForTimeout(A_MOMENT_AND_MORE);
        terminal.page.keyboard().press("F10");

        assertThat(terminal.page.locator(".person-header")).not().containsText("黒田　幸");
        assertThat(terminal.page.locator("main")).containsText("死亡を本登録しました。");
    }

    @Test
    @Order(3)
    void who_did_not_come_from_the_list_stays_at_the_case() {
        // Given
        var draft = dies(60, 61);
        dies(73, 74);
        second.page.navigate(Browser.address(draft));

        // When
        press(second, "F9");

        // Then
        assertThat(second.page).hasURL(Browser.address(draft));
        assertThat(second.text()).contains("審査済");
    }

    @Test
    @Order(4)
    void what_one_has_typed_waits_for_others_and_what_was_sent_back_for_oneself() {
        // Given
        clerk.keys.press("Alt+2");
        assertThat(clerk.text()).contains("審査待ち 0件").contains("修正待ち 0件");
        second.keys.press("Alt+2");
        press(second, "Enter");
        second.page.keyboard().press("F7");
        second.page.keyboard().type("死亡日を確かめてください");
        second.page.keyboard().press("Tab");
        press(second, "Enter");
        assertThat(second.text()).contains("ほかに待っている異動はありません。");

        // When
        clerk.keys.press("Alt+2");

        // Then
        assertThat(clerk.text()).contains("修正待ち 1件").contains("死亡日を確かめてください");
        assertThat(second.text()).doesNotContain("修正待ち 1件");
    }

    @Test
    @Order(5)
    void the_actions_of_a_page_are_pressed_by_their_numbers_where_the_clerk_wants_it() {
        // Given
        clerk.find("赤木　三郎");
        clerk.page.keyboard().press("2");
        assertThat(clerk.page).hasTitle(Pattern.compile("住民票.*"));
        clerk.page
                .context()
                .addCookies(List.of(new Cookie("yakuba-preferences", "singleKeys").setUrl(Browser.address("/"))));
        clerk.page.reload();
        clerk.look("actions-by-number");

        // When
        press(clerk, "2");

        // Then
        assertThat(clerk.page.locator("h1")).hasText("転居の入力");
    }

    private static int press(Terminal terminal, String key) {
        terminal.keys.press(key);
        return 1;
    }

    /** A draft of the death of somebody who leaves one behind. */
    private String dies(int household, int person) {
        var entered = accounts.browser("clerk1", Role.CLERK)
                .formParam("form.key", UUID.randomUUID().toString())
                .formParam("step", "save")
                .formParam("form.household", TownInCsv.number(household))
                .formParam("header.movementDate", day(-5))
                .formParam("header.notificationDate", day(-2))
                .formParam("header.basis", "4")
                .formParam("header.notifier.capacity", "3")
                .formParam("deceased", TownInCsv.number(person))
                .post("/resident-records/movements/new/death");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(303);
        return entered.header("Location").replaceAll("https?://[^/]*", "");
    }
}
