package jp.yakuba.residentrecords.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding a person by keyboard alone, in every way and with every outcome. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/2.1.3", "001/2.3.2"})
class SearchInBrowserTest extends AtTheCounter {

    private static final String SEARCH = "/resident-records/search";
    private static final int FEWEST_IN_SIGHT = 10;
    private static final String ROWS_IN_SIGHT = """
            () => {
              const end = document.querySelector('.site-footer').getBoundingClientRect().top;
              return [...document.querySelectorAll('#hits tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= end).length;
            }""";

    private static final TestAccounts TOWN = new TestAccounts("131105");

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    private Page start(String userId) {
        return open(TOWN, userId, Role.CLERK, SEARCH);
    }

    private static void ask(Page page, String words) {
        type(page, "#quick", words);
        follow(page, "F9");
    }

    @Test
    void the_one_box_finds_by_reading_and_the_hit_has_the_focus() {
        // Given
        var page = start("box");

        // When
        ask(page, "かつらぎ S55.12");

        // Then
        assertThat(page.locator("#hits tbody tr")).hasCount(2);
        assertThat(page.locator("#hits tbody tr a").first()).isFocused();
        looksRight(page, "search-hits");
        follow(page, "Enter");
        assertThat(page.locator(".person-name")).containsText("葛󠄂城");
    }

    @Test
    @Requirement("001/2.1.3#8")
    void every_key_of_the_form_is_reached_and_narrows_the_search() {
        // Given
        var page = start("keys");

        // When
        type(page, "#reading", "カツラキ");
        type(page, "#birth", "昭和55年");
        tabTo(page, "#sex");
        page.keyboard().press("ArrowDown");
        type(page, "#address", "日の出町2-3");
        type(page, "#building", "コーポ");
        tabTo(page, "#currentOnly");
        page.keyboard().press("Space");
        follow(page, "F9");

        // Then
        assertThat(page.locator("#hits tbody tr")).hasCount(1);
        assertThat(page.locator("#hits tbody")).containsText("太郎");
        page.keyboard().press("F2");
        looksRight(page, "search-all-keys");
    }

    @Test
    void nobody_is_found_and_a_looser_search_is_one_key_away() {
        // Given
        var page = start("nobody");

        // When
        ask(page, "かつらこ");

        // Then
        assertThat(page.locator(".empty")).containsText("該当する人はいません");
        looksRight(page, "search-nobody");
        enter(page, ".looser button");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void too_many_hits_are_counted_and_the_next_page_is_a_link() {
        var page = start("many");

        ask(page, "みほん");
        assertThat(page.locator("#hits caption")).containsText("45件");
        assertThat(page.locator("#hits tbody tr")).hasCount(20);
        assertThat(page.locator("#quick")).isInViewport();
        assertThat((Integer) page.evaluate(ROWS_IN_SIGHT)).isGreaterThanOrEqualTo(FEWEST_IN_SIGHT);
        looksRight(page, "search-many");
        enter(page, ".pager a[rel=next]");

        assertThat(page.locator("#hits tbody tr")).hasCount(20);
        looksRight(page, "search-many-second");
        enter(page, ".pager a[rel=next]");
        assertThat(page.locator("#hits tbody tr")).hasCount(5);
        assertThat(page.locator(".pager a[rel=next]")).hasCount(0);
    }

    @Test
    void what_all_addresses_begin_with_is_said_once_and_copied_and_read_with_each() {
        // Given
        var page = start("addresses");

        // When
        ask(page, "みほん");

        // Then
        var first = page.locator("#hits tbody tr").first().locator("td.moji");
        assertThat(page.locator("#hits thead")).containsText("住所（東京都千代田区）");
        assertThat(first).hasText(Pattern.compile("^東京都千代田区.+"));
        assertThat(first.locator(".shared").evaluate("head => head.getBoundingClientRect().width <= 1"))
                .isEqualTo(true);
        assertThat(first.evaluate(
                        "cell => { getSelection().selectAllChildren(cell); return getSelection().toString(); }"))
                .isEqualTo(first.textContent());
        assertThat(first.ariaSnapshot()).contains("東京都千代田区");
    }

    @Test
    @Requirement({"001/2.2.4#1", "001/3.1#12"})
    void deleted_suppressed_and_protected_hits_are_marked() {
        var page = start("marks");

        ask(page, "かつらぎ　いちろう");
        assertThat(page.locator("#hits .badge")).containsText("除票（転出者）");

        ask(page, "ひみつ");
        assertThat(page.locator("#hits tbody tr")).hasCount(2);
        assertThat(page.locator("#hits tbody tr").first()).containsText("支援対象者と同じ住所・世帯の履歴");
        assertThat(page.locator("#hits tbody tr").last()).containsText("支援措置期間中");
        assertThat(page.content()).doesNotContain("秘町");
        looksRight(page, "search-protected");

        ask(page, "やまだ S5");
        assertThat(page.locator("#hits .badge")).containsText("証明書");
        assertThat(page.locator("#hits tbody")).containsText("昭和５年頃");
        looksRight(page, "search-suppressed");
    }

    @Test
    void long_names_stay_inside_their_cells() {
        // Given
        var page = start("long");

        // When
        ask(page, "ジョゼフィーヌ");

        // Then
        assertThat(page.locator("#hits tbody tr")).hasCount(1);
        looksRight(page, "search-long");
    }

    @Test
    void a_wrong_date_is_found_at_its_field() {
        // Given
        var page = start("wrong");

        // When
        type(page, "#birth", "S55.13");
        follow(page, "F9");

        // Then
        assertThat(page.locator("#birth")).isFocused();
        looksRight(page, "search-wrong");
    }

    @Test
    @Requirement({"001/2.1.1#1", "001/2.1.1#2"})
    void a_search_is_kept_and_asked_again() {
        var page = start("history");
        ask(page, "かつらぎ");
        ask(page, "わんしゃおみん");
        page.navigate(page.url().replaceAll("/search/.*", "/search"));

        assertThat(page.locator("[aria-labelledby=recent] li")).hasCount(2);
        looksRight(page, "search-history");
        enter(page, "[aria-labelledby=recent] li:last-child a");

        assertThat(page.locator("#hits tbody tr")).hasCount(3);
    }
}
