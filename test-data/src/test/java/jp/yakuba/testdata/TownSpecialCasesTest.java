package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.text.VariantSequences;
import jp.yakuba.foundation.time.CivilDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries something out finds every special case even in the smallest town. */
class TownSpecialCasesTest {

    private static final TownFiles SMALLEST = TownFiles.ofSize(300);

    static final List<Arguments> RESIDENTS = List.of(
            has("葛󠄂 of Moji_Joho", row -> row.getField("氏名").contains("葛\uDB40\uDD02")),
            has("辻󠄂", row -> row.getField("氏名").contains("辻\uDB40\uDD02")),
            has("邉󠄏", row -> row.getField("氏名").contains("邉\uDB40\uDD0F")),
            has("髙", row -> row.getField("氏名").contains("髙")),
            has("﨑", row -> row.getField("氏名").contains("﨑")),
            has("outside the BMP", row -> row.getField("氏名").contains("\uD842\uDFB7")),
            has("variant in the given name", row -> VariantSequences.has(row.getField("名_日本人"))),
            has("given name in kana", row -> row.getField("名_日本人").matches("[ぁ-ゟ]+")),
            has("given name of ten characters", row -> Characters.length(row.getField("名_日本人")) == 10),
            has(
                    "旧氏 with a reading",
                    row -> !row.getField("旧氏").isEmpty()
                            && !row.getField("旧氏_フリガナ").isEmpty()),
            has(
                    "通称 entered elsewhere",
                    row -> !row.getField("通称").isEmpty()
                            && !row.getField("通称を記載した市区町村コード").equals("992011")),
            has("通称 removed", row -> !row.getField("通称を削除した年月日").isEmpty()),
            has("name in one part", row -> row.getField("氏名_外国人ローマ字").matches("[A-Z]+")),
            has("name in roman letters and kanji", row -> !row.getField("氏名_外国人漢字")
                    .isEmpty()),
            has("very long name", row -> row.getField("氏名").length() > 60),
            has("stateless", row -> row.getField("国籍等_国名コード").equals("997")),
            has("上陸許可証", row -> row.getField("上陸許可証による転入の旨").equals("true")),
            has("旧外登法 unknown", row -> row.getField("旧外登法による登録年月日_不詳フラグ").equals("true")),
            has("naturalized", row -> row.getField("異動事由").equals("14")),
            has("明治45.7.30", row -> born(row, "1912-07-30", "1")),
            has("大正1.7.30", row -> born(row, "1912-07-30", "2")),
            has("大正15.12.25", row -> born(row, "1926-12-25", "2")),
            has("昭和1.12.25", row -> born(row, "1926-12-25", "3")),
            has("day not on the calendar", row -> !CivilDate.parse(row.getField("生年月日"))
                    .isCalendarDay()),
            has(
                    "住民となった年月日 not on the calendar",
                    row -> !row.getField("住民となった年月日").isEmpty()
                            && !CivilDate.parse(row.getField("住民となった年月日")).isCalendarDay()),
            has(
                    "未届転入",
                    row -> row.getField("転入前住所_未届").equals("true")
                            && !row.getField("最終登録住所地").isEmpty()),
            has("転入前住所 abroad", row -> !row.getField("転入前住所_国名コード").isEmpty()),
            has("転入前住所 unknown", row -> row.getField("転入前住所_町字").equals("不明")),
            has("本籍 none", row -> row.getField("本籍").equals("なし")),
            has("本籍 unknown", row -> row.getField("本籍").equals("不明")),
            has("guardianship", row -> row.getField("成年被後見人_該当有無").equals("true")),
            has(
                    "no head",
                    row -> row.getField("続柄コード1").isEmpty()
                            && !row.getField("備考").isEmpty()),
            has("four generations", row -> row.getField("続柄コード4").equals("20")),
            has("子（子の夫）", row -> row.getField("続柄コード1").equals("21")),
            has("夫（未届）", row -> row.getField("続柄コード1").equals("13")),
            has("縁故者", row -> row.getField("続柄コード1").equals("96")),
            has("同居人", row -> row.getField("続柄コード1").equals("99")),
            has("planned to leave", row -> !row.getField("転出予定年月日").isEmpty()),
            has("recompiled", row -> !row.getField("改製記載年月日").isEmpty()),
            has("moved inside the town", row -> !row.getField("転居前住所_町字").isEmpty()),
            has("six versions", row -> row.getField("個人履歴番号").equals("6")));

    static final List<Arguments> DELETED = List.of(
            has("born in 明治", row -> row.getField("生年月日_元号").equals("1")),
            has("day of death unknown", row -> row.getField("消除の異動年月日_不詳フラグ").equals("true")),
            has("confirmed by 転入通知", row -> !row.getField("転入通知年月日").isEmpty()),
            has(
                    "not confirmed",
                    row -> row.getField("消除の事由").equals("31")
                            && row.getField("転入通知年月日").isEmpty()),
            has("特例転出", row -> row.getField("特例転出").equals("true")),
            has(
                    "destination only a municipality",
                    row -> !row.getField("転出先住所（予定）_市区町村コード").isEmpty()
                            && row.getField("転出先住所（予定）_町字").isEmpty()),
            has("abroad", row -> !row.getField("転出先住所（予定）_国外住所").isEmpty()),
            has(
                    "moved earlier than planned",
                    row -> !row.getField("転出年月日（確定）").isEmpty()
                            && row.getField("転出年月日（確定）").compareTo(row.getField("転出予定年月日")) < 0),
            has("died", row -> row.getField("住民状態").equals("3")),
            has(
                    "deleted by the office",
                    row -> row.getField("消除の事由").equals("36")
                            && row.getField("消除の届出年月日").isEmpty()));

    private static Arguments has(String what, Predicate<NamedCsvRecord> special) {
        return arguments(what, special);
    }

    private static boolean born(NamedCsvRecord row, String day, String era) {
        return row.getField("生年月日").equals(day) && row.getField("生年月日_元号").equals(era);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("RESIDENTS")
    void someone_in_the_smallest_town(String what, Predicate<NamedCsvRecord> special) {
        assertThat(SMALLEST.residents()).as(what).anyMatch(special);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DELETED")
    void some_deleted_record_in_the_smallest_town(String what, Predicate<NamedCsvRecord> special) {
        assertThat(SMALLEST.newest().filter(row -> !row.getField("住民状態").equals("1")))
                .as(what)
                .anyMatch(special);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000})
    void foreign_residents_are_of_every_class(int size) {
        Set<String> classes = TownFiles.ofSize(size)
                .residents()
                .map(row -> row.getField("第30条45規定区分"))
                .collect(Collectors.toSet());
        assertThat(classes).containsAll(CodeList.load("foreign-resident-class").codes());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000})
    void birth_dates_are_unknown_in_each_of_fourteen_forms(int size) {
        assertThat(TownFiles.ofSize(size)
                        .residents()
                        .filter(row -> row.getField("生年月日_不詳フラグ").equals("true"))
                        .map(row -> row.getField("生年月日_不詳表記").replaceAll("(明治|大正|昭和)?(元|\\d+)", "n"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000})
    void movements_are_of_every_reason_the_town_has(int size) {
        Set<String> reasons = TownFiles.ofSize(size).rows().stream()
                .map(row -> row.getField("異動事由"))
                .collect(Collectors.toSet());
        assertThat(reasons)
                .containsAll(Stream.of(jp.yakuba.testdata.register.Reason.values())
                        .map(jp.yakuba.testdata.register.Reason::code)
                        .toList());
    }

    @Test
    void protection_is_in_force_ended_and_provisional() {
        List<NamedCsvRecord> measures = SMALLEST.protections();
        assertThat(measures).anyMatch(row -> row.getField("仮支援").equals("true"));
        assertThat(measures)
                .anyMatch(row -> row.getField("終了年月日").compareTo(TownFiles.AS_OF.toString()) > 0)
                .anyMatch(row -> !row.getField("終了年月日").isEmpty()
                        && row.getField("終了年月日").compareTo(TownFiles.AS_OF.toString()) < 0);
        assertThat(measures).anyMatch(row -> SMALLEST.newest()
                .filter(person -> person.getField("宛名番号").equals(row.getField("宛名番号")))
                .anyMatch(person -> person.getField("住民状態").equals("2")));
    }

    @Test
    void someone_came_back_under_the_same_number_and_two_have_one_name_and_birthday() {
        assertThat(SMALLEST.people().values())
                .anyMatch(versions ->
                        versions.stream().anyMatch(row -> row.getField("住民状態").equals("2"))
                                && versions.getLast().getField("住民状態").equals("1"));
        assertThat(SMALLEST.residents()
                        .map(row -> row.getField("氏名") + row.getField("生年月日"))
                        .collect(Collectors.groupingBy(key -> key, Collectors.counting())))
                .containsValue(2L);
    }
}
