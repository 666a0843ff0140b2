package jp.yakuba.platform.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Every operation by keyboard alone. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@QuarkusTestResource(PostgresForTests.class)
@TestSecurity(user = "hanako", permissions = "screens.gallery")
@Requirement("001/2.3.2")
class KeyboardInBrowserTest extends AtATerminal {

    @Test
    @Requirement("001/2.3.2#1")
    void the_tab_key_reaches_every_control_and_the_focus_is_always_seen() {
        open("gallery/entry");

        assertThat(KeyboardOfARoom.unreached(page)).isEmpty();
    }

    @Test
    void the_first_tab_stop_leads_past_the_navigation() {
        // Given
        open("help");

        // When
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        // Then
        assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void the_first_wrong_field_has_the_focus_and_is_described_by_its_finding() {
        open("gallery/entry");

        assertThat(page.locator("#reading")).isFocused();
        assertThat(page.locator("#reading")).hasAccessibleDescription("＊フリガナが入力されていません。");
        assertThat(page).hasTitle("エラー：転入（国内転入）の入力 | 見本町");
    }

    @Test
    void a_finding_in_the_list_leads_to_its_field() {
        // Given
        open("gallery/entry");

        // When
        page.locator(".finding a[href='#birthDate']").focus();
        page.keyboard().press("Enter");

        // Then
        assertThat(page.locator("#birthDate")).isFocused();
    }

    @Test
    @Requirement("001/2.3.2#1")
    void a_key_of_the_map_opens_its_screen() {
        // Given
        open("help");

        // When
        page.keyboard().press("Alt+1");

        // Then
        page.waitForURL("**/screens/gallery/search");
        assertThat(page.locator("#key-map")).containsText("検索する");
    }

    @Test
    @Requirement("001/10.5#2")
    void the_help_key_opens_the_help_of_the_screen_beside_it() {
        // Given
        open("moji");

        // When
        page.locator("#text").fill("葛");
        var help = terminal.waitForPage(() -> page.keyboard().press("F1"));

        // Then
        help.waitForURL("**/screens/help#moji");
        assertThat(page.locator("#text")).hasValue("葛");
    }

    @Test
    void a_typed_date_is_echoed_below_the_field() {
        // Given
        open("gallery/search");

        // When
        page.locator("#birthDate").pressSequentially("S55.12.3");

        // Then
        assertThat(page.locator("#birthDate-echo")).hasText("昭和55年12月3日（水）");
    }

    @Test
    void enter_in_an_entry_form_neither_posts_nor_moves_unless_chosen() {
        // Given
        open("gallery/entry");

        // When
        page.locator("#name").press("Enter");

        // Then
        assertThat(page.locator("#name")).isFocused();
        assertThat(page.url()).endsWith("/screens/gallery/entry");
    }

    @Test
    void a_clerk_who_chose_it_moves_on_with_enter() {
        open("preferences");
        page.getByLabel("Enter キーで次の項目へ移る").press("Space");
        page.keyboard().press("F9");
        assertThat(page.locator(".notice")).hasText("表示と操作の設定を保存しました。");
        open("gallery/entry");
        assertThat(page.locator(".notice")).hasCount(0);

        page.locator("#name").press("Enter");
        assertThat(page.locator("#reading")).isFocused();
        page.keyboard().press("Shift+Enter");

        assertThat(page.locator("#name")).isFocused();
    }

    @Test
    void a_single_letter_is_a_shortcut_only_for_a_clerk_who_chose_it() {
        // Given
        open("gallery/search");
        page.keyboard().press("/");
        assertThat(page.locator("#reading")).not().isFocused();
        terminal.addCookies(List.of(new Cookie("yakuba-preferences", "singleKeys").setUrl(Browser.address("/"))));
        open("gallery/search");

        // When
        page.keyboard().press("/");

        // Then
        assertThat(page.locator("#reading")).isFocused();
        assertThat(page.locator("#reading")).hasValue("カツラギ");
    }

    @Test
    @Requirement("001/2.3.2#1")
    void arrow_keys_go_from_row_to_row_and_enter_opens_the_row() {
        open("gallery");

        page.locator("#people tbody a").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#people tbody a").nth(1)).isFocused();
        page.keyboard().press("Enter");

        page.waitForURL("**/screens/gallery/entry");
    }

    @Test
    @Requirement("001/2.3.2#1")
    void a_dialog_takes_the_focus_and_gives_it_back() {
        open("gallery");
        var opener = page.locator("[data-opens='confirm-reversal']");

        opener.press("Enter");
        assertThat(page.locator("#confirm-reversal")).isVisible();
        Browser.look(page, "gallery-dialog");
        assertThat(page.locator("#confirm-reversal [data-closes]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#confirm-reversal")).isHidden();
        assertThat(opener).isFocused();
        opener.press("Enter");
        page.keyboard().press("Escape");

        assertThat(page.locator("#confirm-reversal")).isHidden();
    }
}
