package jp.yakuba.residentrecords.resident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a person and of a household, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/2.2.1", "001/2.3.2"})
class ResidentInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("131181");
    private static final String RESIDENTS = "/resident-records/residents/";
    private static final String ABOVE_THE_FOOTER =
            "block => block.getBoundingClientRect().bottom <= document.querySelector('.site-footer').getBoundingClientRect().top";
    private static final String HOUSEHOLDS = "/resident-records/households/";

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    private Page clerk(String path) {
        return open(TOWN, "clerk1", Role.CLERK, path);
    }

    private Page approver(String path) {
        return open(TOWN, "approver1", Role.APPROVER, path);
    }

    @Test
    void the_record_shows_its_items_and_the_header_stays_in_sight() {
        var page = clerk(RESIDENTS + CounterTown.TARO);

        assertThat(page.locator(".person-name")).containsText("葛󠄂城");
        assertThat(page.locator(".person-header")).containsText("現存者");
        looksRight(page, "person");
        page.keyboard().press("End");
        assertThat(page.locator(".person-header")).isInViewport();
    }

    @Test
    void the_blocks_of_the_paper_are_seen_without_scrolling_and_codes_are_one_key_away() {
        var page = clerk(RESIDENTS + CounterTown.HANAKO);

        for (var block : List.of("氏名", "住所", "本籍", "異動")) {
            assertThat(page.locator(".sheet-block:has(h2:text-is('" + block + "'))")
                            .evaluate(ABOVE_THE_FOOTER))
                    .as(block)
                    .isEqualTo(true);
        }
        assertThat(page.locator(".folded dl")).isHidden();
        page.keyboard().press("F2");
        assertThat(page.locator(".folded dl")).containsText("宛名番号");
        looksRight(page, "person-unfolded");
    }

    @Test
    void the_household_stands_beside_the_record_and_leads_to_its_members() {
        var page = clerk(RESIDENTS + CounterTown.HANAKO);

        assertThat(page.locator(".people-strip li")).hasCount(2);
        assertThat(page.locator(".people-strip li[aria-current]")).containsText("花子");
        enter(page, ".people-strip li a");
        assertThat(page.locator(".person-name")).containsText("太郎");
    }

    @Test
    @Requirement({"001/1.2.1#7", "001/2.2.1#1"})
    void two_versions_stand_side_by_side() {
        // Given
        var page = clerk(RESIDENTS + CounterTown.TARO);

        // When
        enter(page, ".page-tabs a[href$='/history']");
        assertThat(page.locator("#versions tbody tr")).hasCount(3);
        looksRight(page, "person-history");
        type(page, "#before", "1");
        type(page, "#after", "3");
        follow(page, "F9");

        // Then
        assertThat(page.locator("#comparison caption")).containsText("履歴1と履歴3");
        assertThat(page.locator("#comparison .change").first()).isVisible();
        looksRight(page, "person-comparison");
    }

    @Test
    void a_foreign_resident_has_the_items_of_one() {
        var page = clerk(RESIDENTS + CounterTown.FOREIGNER);

        assertThat(page.locator("#main")).containsText("技術・人文知識・国際業務");
        assertThat(page.locator("#main")).containsText("田中　明");
        looksRight(page, "person-foreign");
    }

    @Test
    void a_deleted_record_says_so_and_offers_what_can_be_done_with_one() {
        var page = clerk(RESIDENTS + CounterTown.GONE);

        assertThat(page.locator(".person-header")).containsText("除票（転出者）");
        assertThat(page.locator("#main")).containsText("除票の写し");
        looksRight(page, "person-deleted");
    }

    @Test
    void long_names_and_addresses_stay_inside_the_screen() {
        looksRight(clerk(RESIDENTS + CounterTown.LONG), "person-long");
    }

    @Test
    @Requirement("001/2.2.4#1")
    void a_protected_person_is_opened_after_an_acknowledgement_and_without_address() {
        // Given
        var page = clerk(RESIDENTS + CounterTown.PROTECTED);
        assertThat(page.locator("h1")).containsText("支援対象者等の確認");
        looksRight(page, "acknowledge");

        // When
        follow(page, "F9");

        // Then
        assertThat(page.locator(".person-header")).containsText("支援措置期間中");
        assertThat(page.locator("#main")).not().containsText("秘町");
        looksRight(page, "person-protected");
    }

    @Test
    void who_may_know_the_address_of_a_protected_person_sees_it() {
        // Given
        var page = approver(RESIDENTS + CounterTown.PROTECTED);

        // When
        follow(page, "F9");

        // Then
        assertThat(page.locator(".person-header")).containsText("秘町");
        looksRight(page, "person-protected-with-right");
    }

    @Test
    @Requirement("001/3.3#1")
    void a_household_shows_its_members_and_those_who_have_left() {
        var page = clerk(HOUSEHOLDS + CounterTown.TARO);

        assertThat(page.locator("#members tbody tr")).hasCount(3);
        assertThat(page.locator("#members tbody tr").last()).containsText("除票（転出者）");
        looksRight(page, "household");
        enter(page, "#members tbody a");
        assertThat(page.locator(".person-name")).containsText("太郎");
    }

    @Test
    @Requirement("001/1.1.10#1")
    void a_household_without_a_head_says_so() {
        var page = clerk(HOUSEHOLDS + CounterTown.WITHOUT_HEAD);

        assertThat(page.locator("#main")).containsText("世帯主がいません");
        looksRight(page, "household-without-head");
    }

    @Test
    void the_household_of_a_protected_person_is_opened_after_an_acknowledgement() {
        // Given
        var page = open(TOWN, "clerk2", Role.CLERK, HOUSEHOLDS + CounterTown.PROTECTED);
        assertThat(page.locator("h1")).containsText("支援対象者等の確認");

        // When
        follow(page, "F9");

        // Then
        assertThat(page.locator("#members tbody tr")).hasCount(2);
        assertThat(page.locator("#main")).not().containsText("秘町");
        looksRight(page, "household-protected");
    }
}
