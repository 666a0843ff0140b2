package jp.yakuba.platform.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What the eye needs, on any terminal. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@QuarkusTestResource(PostgresForTests.class)
@TestSecurity(user = "hanako", permissions = "screens.gallery")
class LookInBrowserTest extends AtATerminal {

    @Test
    void an_address_that_leads_nowhere_gets_a_page_without_faults() {
        open("nowhere");
        Browser.screenshot(page, "nowhere");

        assertThat(page.locator("h1")).hasText("該当するものがありません。");
        assertThat(Browser.violations(page)).isEmpty();
    }

    @Test
    @Requirement("001/2.2.3#1")
    void a_name_is_enlarged_where_it_stands() {
        // Given
        open("gallery");

        // When
        page.locator("[data-opens='moji-name']").press("Enter");

        // Then
        Browser.screenshot(page, "gallery-moji-dialog");
        assertThat(page.locator("#moji-name .glyph")).hasCount(5);
        assertThat(Browser.violations(page)).isEmpty();
    }

    @Test
    void work_in_progress_moves_by_itself_and_its_end_is_announced() {
        open("gallery");

        assertThat(page.locator("#moving progress")).hasAttribute("value", "100");

        assertThat(page.locator("#moving")).containsText("終わりました。");
        assertThat(page.locator("#announcer")).hasText("証明書の一括作成が終わりました。");
    }

    @Test
    @Requirement({"001/2.2.3#1", "001/2.2.3#2", "001/2.2.3#3"})
    void characters_are_enlarged_with_their_codes() {
        // Given
        open("moji");

        // When
        page.locator("#text").fill("葛\uDB40\uDD02城");
        page.keyboard().press("F3");

        // Then
        assertThat(page.locator(".glyph code")).hasText(new String[] {"U+845B U+E0102", "U+57CE"});
        assertThat(page.url()).endsWith("/screens/moji");
        Browser.screenshot(page, "moji-shown");
    }

    @Test
    void no_page_scrolls_sideways_on_a_clerks_terminal_or_on_a_narrow_one() {
        for (int width : List.of(1366, 683, 320)) {
            try (var narrow = browser.terminal(width, 768)) {
                var narrowPage = narrow.newPage();
                for (var screen : List.of("gallery", "gallery/search", "gallery/entry", "gallery/review", "help")) {
                    narrowPage.navigate(Browser.address("/screens/" + screen));
                    Browser.screenshot(narrowPage, screen.replace('/', '-') + "-" + width);

                    assertThat(narrowPage.evaluate("document.documentElement.scrollWidth - innerWidth"))
                            .as("%s at %d", screen, width)
                            .isEqualTo(0);
                }
            }
        }
    }

    @Test
    void every_target_is_large_enough_to_hit() {
        for (var screen : List.of("gallery", "gallery/search", "gallery/entry", "gallery/review", "preferences")) {
            open(screen);

            assertThat(page.evaluate(Probe.SMALL_TARGETS)).as(screen).isEqualTo(List.of());
        }
    }

    @Test
    void high_contrast_and_reduced_motion_leave_the_page_whole() {
        // Given
        open("gallery/entry");

        // When
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Browser.screenshot(page, "gallery-entry-forced-colors");

        // Then
        assertThat(Browser.violations(page)).isEmpty();
    }

    @Test
    void a_printed_page_leaves_the_frame_out() {
        // Given
        open("gallery/review");

        // When
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.screenshot(page, "gallery-review-print");

        // Then
        assertThat(page.locator(".site-nav")).isHidden();
        assertThat(page.locator(".person-header")).isVisible();
    }
}
