package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.residentrecords.certificate.content.CertificateContent.HouseholdCopy;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("001/1.1.3")
class HouseholdCopyTest {

    private static final Choices EVERYTHING = Choices.standard().disclosing(List.of(Omittable.values()));

    @DisplayName("1枚に4人まで印字する")
    @ParameterizedTest(name = "{0}人は{1}枚")
    @CsvSource({"1,1", "4,1", "5,2", "8,2", "9,3"})
    @Requirement("001/1.1.3#2")
    void four_people_share_a_sheet(int people, int sheets) {
        var copy = PrintedCopy.of(Copies.family(people), EVERYTHING);

        assertThat(copy.pages()).hasSize(sheets);
        assertThat(copy.report().findings()).isEmpty();
    }

    @DisplayName("認証文は最後のページだけに、発行番号はページ数とともに全ページに印字する")
    @Test
    @Requirement({"001/5.1#6", "001/5.1#8", "001/5.5#1", "001/5.6#4"})
    void only_the_last_page_certifies() {
        var copy = PrintedCopy.of(Copies.family(5), EVERYTHING);

        assertThat(copy.page(1))
                .contains("次のページに続く", "20261101見本市本庁1プリンタ0010111/2")
                .doesNotContain("証明します", "見本花子");
        assertThat(copy.page(2)).contains("証明します", "見本県見本市長見本花子", "令和8年11月1日", "0112/2", "以下余白");
    }

    @DisplayName("特別の請求がなければ省略できる事項をすべて省略する")
    @Test
    @Requirement({"001/5.1#3", "001/5.1#4", "001/5.1#5"})
    void without_a_request_everything_that_can_be_is_left_out() {
        // Given
        var people = List.of(Copies.head(), Copies.foreign(List.of("令和3年7月1日　通称を記載")));

        // When
        var copy = PrintedCopy.of(new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, false, people), Choices.standard());

        // Then
        assertThat(copy.pages()).hasSize(1);
        assertThat(copy.text())
                .contains("省略", "葛\uDB40\uDD02城辻\uDB40\uDD02太郎", "ZHANGYULIN張玉蓮")
                .doesNotContain(
                        "縁故者",
                        "大字本町",
                        "12345678903",
                        "123456789018",
                        "中国",
                        "中長期在留者",
                        "人文知識",
                        "1年3月",
                        "2027年",
                        "AB12345678CD",
                        "通称を記載");
    }

    @DisplayName("請求された事項だけを記載する")
    @ParameterizedTest
    @CsvSource({
        "HOUSEHOLD_HEAD_AND_RELATIONSHIP, 縁故者",
        "FAMILY_REGISTER, 大字本町",
        "RESIDENT_RECORD_CODE, 12345678903",
        "INDIVIDUAL_NUMBER, 123456789018",
        "NATIONALITY, 中国",
        "FOREIGN_RESIDENT_CLASS, 中長期在留者",
        "RESIDENCE_STATUS, 人文知識",
        "RESIDENCE_PERIOD, 1年3月",
        "RESIDENCE_EXPIRY, 2027年5月31日",
        "CARD_NUMBER, AB12345678CD",
        "COMMON_NAME_HISTORY, 令和3年7月1日通称を記載"
    })
    @Requirement({"001/5.1#3", "001/5.1#5"})
    void what_is_asked_for_is_printed(Omittable entry, String expected) {
        // Given
        var people = List.of(Copies.head(), Copies.foreign(List.of("令和3年7月1日　通称を記載")));
        var household = new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, people);

        // When
        var copy = PrintedCopy.of(household, Choices.standard().disclosing(entry));

        // Then
        assertThat(copy.text()).contains(expected).contains("省略");
    }

    @DisplayName("通称の記載及び削除に関する事項は別紙に印字し、認証文は別紙に置く")
    @Test
    @Requirement("001/5.1#9")
    void the_history_of_common_names_has_its_annex() {
        // Given
        var people = List.of(Copies.foreign(List.of("令和3年7月1日　通称を記載")));
        var household = new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, people);

        // When
        var copy = PrintedCopy.of(household, EVERYTHING);

        // Then
        assertThat(copy.pages()).hasSize(2);
        assertThat(copy.page(1)).contains("別紙のとおり", "次のページに続く").doesNotContain("証明します");
        assertThat(copy.page(2)).contains("別紙", "ZHANGYULIN張玉蓮", "通称を記載", "証明します");
    }

    @DisplayName("年月日は和暦で、外国人住民の生年月日と在留期間の満了の日は西暦で印字する")
    @Test
    @Requirement({"001/1.1.2#5", "001/1.1.9#1", "001/1.1.9#2", "001/1.1.9#4", "001/1.1.9#5"})
    void dates_are_in_their_calendars() {
        // Given
        var people = List.of(Copies.head(), Copies.foreign(List.of()));

        // When
        var copy = PrintedCopy.of(new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, people), EVERYTHING);

        // Then
        assertThat(copy.text())
                .contains("昭和55年12月3日", "1990年2月28日", "2027年5月31日", "令和3年6月1日")
                .doesNotContain("1980年", "平成2年2月28日", "令和9年5月31日");
    }

    @DisplayName("振り仮名は括弧書きで印字し、しないこともできる")
    @Test
    @Requirement("001/5.3#1")
    void readings_are_printed_if_chosen() {
        var without = new Choices(EVERYTHING.disclosed(), false, false, false, true);

        assertThat(PrintedCopy.of(Copies.family(2), EVERYTHING).text()).contains("（カツラギツジタロウ）", "髙橋（タカハシ）");
        assertThat(PrintedCopy.of(Copies.family(2), without).text()).doesNotContain("カツラギ", "タカハシ");
    }

    @DisplayName("方書は省略の選択にかかわらず印字する")
    @Test
    @Requirement("001/5.4#1")
    void the_building_note_is_always_printed() {
        assertThat(PrintedCopy.of(Copies.family(1), Choices.standard()).text()).contains("グリーンハイツ見本５０１号室");
    }

    @DisplayName("公用、見本、再印刷の表示ができる")
    @Test
    @Requirement("001/5.7#1")
    void marks_are_printed_on_every_page() {
        var plain = PrintedCopy.of(Copies.family(5), EVERYTHING);
        var marked = PrintedCopy.of(Copies.family(5), EVERYTHING, Mark.values());

        assertThat(plain.text()).doesNotContain("公用", "効力はありません", "再印刷");
        assertThat(marked.pages()).allSatisfy(page -> assertThat(page).contains("公用", "効力はありません", "再印刷"));
    }

    @DisplayName("世帯全員か一部かにより認証文が変わる")
    @Test
    @Requirement("001/5.1#1")
    void the_certifying_text_tells_whether_all_members_are_named() {
        var all = Copies.family(2);
        var some = new HouseholdCopy(all.address(), all.householdHead(), false, all.people());

        assertThat(PrintedCopy.of(all, EVERYTHING).text()).contains("世帯全員");
        assertThat(PrintedCopy.of(some, EVERYTHING).text()).contains("世帯の一部").doesNotContain("世帯全員");
    }

    @DisplayName("誰も記載しない写しは作れない")
    @Test
    void a_copy_names_somebody() {
        assertThatThrownBy(() -> new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
