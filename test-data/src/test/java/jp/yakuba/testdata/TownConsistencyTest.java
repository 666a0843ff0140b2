package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.Holidays;
import org.junit.jupiter.api.Test;

/** A town is what a register would hold. */
class TownConsistencyTest {

    private static final TownFiles TOWN = TownFiles.ofSize(10_000);

    private static LocalDate date(NamedCsvRecord row, String item) {
        return CivilDate.parse(row.getField(item)).clampedToCalendar();
    }

    @Test
    void versions_are_counted_from_one_and_processed_in_their_order() {
        assertThat(TOWN.people().values()).allSatisfy(versions -> {
            assertThat(versions.stream().map(row -> Integer.parseInt(row.getField("個人履歴番号"))))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, versions.size()).boxed().toList());
            assertThat(versions.stream().map(row -> date(row, "処理年月日"))).isSorted();
        });
    }

    @Test
    void nothing_is_processed_after_the_day_of_the_register_on_a_closed_day_or_before_it_was_notified() {
        assertThat(TOWN.rows()).allSatisfy(row -> {
            LocalDate processed = date(row, "処理年月日");
            assertThat(processed).isBeforeOrEqualTo(TownFiles.AS_OF);
            assertThat(Holidays.isOfficeDay(processed)).isTrue();
            if (!row.getField("異動届出年月日").isEmpty()) {
                assertThat(date(row, "異動届出年月日")).isBeforeOrEqualTo(processed);
            }
        });
    }

    @Test
    void numbers_are_given_in_order_without_a_gap_or_a_repetition() {
        assertThat(List.copyOf(TOWN.people().keySet())).isSorted().hasSize(12_500);
        Set<String> individualNumbers = new HashSet<>();
        assertThat(TOWN.newest()).allSatisfy(row -> assertThat(individualNumbers.add(row.getField("個人番号")))
                .isTrue());
        assertThat(individualNumbers).doesNotContain("");
    }

    @Test
    void only_the_newest_version_has_the_individual_number() {
        assertThat(TOWN.people().values()).allSatisfy(versions -> assertThat(versions.subList(0, versions.size() - 1))
                .allSatisfy(row -> assertThat(row.getField("個人番号")).isEmpty()));
    }

    @Test
    void no_record_code_is_had_by_two_or_still_in_stock() {
        Set<String> given = new HashSet<>(TOWN.stock());
        assertThat(given).hasSize(2_000);
        TOWN.people().values().forEach(versions -> versions.stream()
                .map(row -> row.getField("住民票コード"))
                .distinct()
                .forEach(code -> assertThat(given.add(code)).isTrue()));
    }

    @Test
    void the_address_has_been_the_same_since_they_became_residents_unless_they_moved() {
        assertThat(TOWN.people().values().stream().filter(TownConsistencyTest::wasAlwaysJapanese))
                .allSatisfy(versions -> assertThat(versions).allSatisfy(row -> {
                    boolean moved = !row.getField("転居前住所_町字").isEmpty();
                    assertThat(row.getField("住所を定めた年月日").equals(row.getField("住民となった年月日")))
                            .isEqualTo(!moved);
                }));
    }

    /** After naturalization 住民となった年月日 is what 外国人住民となった年月日 was, which may be earlier (4.5.3). */
    private static boolean wasAlwaysJapanese(List<NamedCsvRecord> versions) {
        return versions.stream().allMatch(row -> row.getField("住民種別").equals("1"));
    }

    @Test
    void deleted_records_say_why_and_when_and_current_ones_do_not() {
        assertThat(TOWN.rows()).allSatisfy(row -> {
            boolean current = row.getField("住民状態").equals("1");
            assertThat(row.getField("消除の事由").isEmpty()).isEqualTo(current);
            assertThat(row.getField("消除の異動年月日").isEmpty()).isEqualTo(current);
        });
    }

    @Test
    void a_move_out_takes_effect_on_the_earlier_of_the_planned_and_the_confirmed_day() {
        assertThat(TOWN.newest().filter(row -> row.getField("住民状態").equals("2")))
                .allSatisfy(row -> {
                    LocalDate planned = date(row, "転出予定年月日");
                    String confirmed = row.getField("転出年月日（確定）");
                    LocalDate arrived = confirmed.isEmpty() ? planned : LocalDate.parse(confirmed);
                    assertThat(date(row, "消除の異動年月日"))
                            .isEqualTo(arrived.isBefore(planned) ? arrived : planned)
                            .isBeforeOrEqualTo(TownFiles.AS_OF);
                    assertThat(row.getField("転入通知年月日").isEmpty()).isEqualTo(confirmed.isEmpty());
                });
        assertThat(TOWN.residents().filter(row -> !row.getField("転出予定年月日").isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(date(row, "転出予定年月日")).isAfter(TownFiles.AS_OF));
    }

    @Test
    void foreign_residents_may_stay_and_were_born_before_they_became_residents() {
        assertThat(TOWN.residents().filter(row -> row.getField("住民種別").equals("2")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(date(row, "外国人住民となった年月日")).isAfterOrEqualTo(date(row, "生年月日"));
                    String expiry = row.getField("在留期間の満了の日");
                    assertThat(expiry.isEmpty() || expiry.compareTo(TownFiles.AS_OF.toString()) >= 0)
                            .isTrue();
                    boolean carded = List.of("01", "02").contains(row.getField("第30条45規定区分"));
                    assertThat(row.getField("在留カード等番号").matches(carded ? "[A-Z]{2}\\d{8}[A-Z]{2}" : ""))
                            .isTrue();
                });
    }

    @Test
    void protection_is_for_people_of_the_town_and_for_one_year_unless_provisional() {
        assertThat(TOWN.protections()).isNotEmpty().allSatisfy(measure -> {
            assertThat(TOWN.people()).containsKey(measure.getField("宛名番号"));
            LocalDate from = LocalDate.parse(measure.getField("開始年月日"));
            assertThat(from).isBeforeOrEqualTo(TownFiles.AS_OF);
            String until = from.plusYears(1).minusDays(1).toString();
            assertThat(measure.getField("終了年月日"))
                    .isEqualTo(measure.getField("仮支援").equals("true") ? "" : until);
        });
    }

    @Test
    void other_businesses_follow_age_and_kind() {
        assertThat(TOWN.residents()).allSatisfy(row -> {
            LocalDate born = date(row, "生年月日");
            int age = born.until(TownFiles.AS_OF).getYears();
            assertThat(row.getField("後期高齢者医療_資格有無")).isEqualTo(String.valueOf(age >= 75));
            if (age >= 75) {
                assertThat(row.getField("国民健康保険_資格有無")).isEqualTo("false");
            }
            if (age < 18) {
                assertThat(row.getField("選挙人名簿登録有無")).isNotEqualTo("true");
            }
            if (age < 19 || age > 60) {
                assertThat(row.getField("国民年金_資格有無")).isEqualTo("false");
            }
        });
    }
}
