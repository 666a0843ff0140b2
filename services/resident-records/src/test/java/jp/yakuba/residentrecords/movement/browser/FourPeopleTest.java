package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.Test;

/** What comes of a movement of four people is confirmed and decided at one glance, in one table. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/4.0.9#1", "001/2.3.2"})
class FourPeopleTest extends AtTheCounter {

    /** Pixels at 1366×768, the frame of the page included: less than one and a half screens. */
    private static final int MOST = 1150;

    FourPeopleTest() {
        super("292010");
    }

    @Test
    void the_confirmation_of_four_who_change_address_is_one_table_that_says_once_what_is_the_same() {
        // Given
        moveTheFamily();

        // When
        clerk.check().look("four-confirmed");

        // Then
        assertThat(clerk.text()).contains("この内容で登録できます");
        assertThat(headings()).startsWith("項目").contains("四谷　一夫", "四谷　二美", "四谷　三子", "四谷　四郎");
        assertThat(row("住所").locator("td")).hasCount(1);
        assertThat(row("住所")).containsText("日の出町130番地");
        assertThat(row("住所")).containsText("北一条２番３号");
        assertThat(clerk.page.locator(".outcome .facts")).containsText("個人番号カード");
        assertThat(height()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void what_was_typed_is_folded_away_until_the_clerk_wants_to_correct_it() {
        // Given
        moveTheFamily();
        clerk.check();
        var typed = clerk.page.locator("[name='header.movementDate']");
        assertThat(typed).isHidden();

        // When
        clerk.page.keyboard().press("F2");
        assertThat(typed).isFocused();
        clerk.keys.type("異動日", day(-3));
        clerk.check();

        // Then
        assertThat(typed).isHidden();
        assertThat(typed).hasValue(day(-3));
        assertThat(clerk.text()).contains("この内容で登録できます");
    }

    @Test
    void the_draft_of_four_newcomers_fits_too_and_is_printed_without_buttons() {
        // Given
        fourNewcomers();
        clerk.check().look("four-newcomers-confirmed");
        assertThat(headings()).hasSize(5).anyMatch(heading -> heading.startsWith("新井　一"));
        assertThat(height()).isLessThanOrEqualTo(MOST);

        // When
        clerk.keep();
        clerk.look("four-newcomers-draft");

        // Then
        assertThat(row("異動事由").locator("td")).hasText("全員国内転入");
        assertThat(row("続柄").locator("td")).hasText(new String[] {"世帯主", "妻", "子", "子"});
        assertThat(height()).isLessThanOrEqualTo(MOST);
        clerk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.wholePage(clerk.page, "movement-four-newcomers-printed");
        assertThat(clerk.page.locator(".comparison")).isVisible();
        assertThat(clerk.page.locator(".facts")).isVisible();
        assertThat(clerk.page.locator(".buttons:visible")).hasCount(0);
        clerk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void moveTheFamily() {
        clerk.find("四谷　一夫").keys.follow("世帯");
        clerk.begin("転居");
        notified("異動日", day(-2));
        clerk.keys.type("町字", "北一条");
        clerk.keys.type("番地・号", "２番３号");
    }

    private void fourNewcomers() {
        clerk.keys.follow("メニュー：国内転入");
        notified("異動日", day(-3));
        fill("destination.address.town", "西町");
        fill("destination.address.block", "５番");
        fill("addressBeforeMovingIn.prefecture", "大阪府");
        fill("addressBeforeMovingIn.city", "大阪市");
        fill("addressBeforeMovingIn.town", "梅町");
        fill("addressBeforeMovingIn.block", "１番地");
        clerk.page.locator("[name='certificatePresented']").check();
        var relationships = List.of("世帯主", "妻", "子", "子");
        for (var i = 0; i < relationships.size(); i++) {
            if (i > 0) {
                clerk.keys.press("F8");
            }
            newcomer(
                    "newcomers[" + i + "].",
                    relationships.get(i),
                    List.of("一", "二", "三", "四").get(i));
        }
    }

    private void newcomer(String field, String relationship, String given) {
        clerk.page
                .locator("[name='" + field + "sex'][value='" + (relationship.equals("妻") ? "2" : "1") + "']")
                .check();
        fill(field + "birthDate", relationship.equals("子") ? "H30.5.5" : "S60.1.8");
        fill(field + "relationship", relationship);
        fill(field + "names.surname", "新井");
        fill(field + "names.givenName", given);
        fill(field + "names.reading", "アライ　ハジメ");
        fill(field + "residentRecordCode", code(given));
        fill(field + "familyRegister.domicile", "大阪府大阪市梅町１番地");
        fill(field + "familyRegister.head", "新井　一");
    }

    private static String code(String given) {
        return ResidentRecordCode.ofBody("77%08d".formatted("一二三四".indexOf(given)))
                .value();
    }

    private void fill(String field, String text) {
        clerk.page.locator("[name='" + field + "']").fill(text);
    }

    private List<String> headings() {
        return clerk.page
                .locator(".comparison thead th .moji, .comparison thead th:first-child")
                .allInnerTexts();
    }

    private Locator row(String item) {
        return clerk.page.locator(".comparison tbody tr:has(th:text-is('" + item + "'))");
    }

    private int height() {
        return ((Number) Objects.requireNonNull(clerk.page.evaluate("document.documentElement.scrollHeight")))
                .intValue();
    }
}
