package jp.yakuba.childallowance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import org.junit.jupiter.api.Test;

/** How many children are 第3子以降 follows from what is due (児童手当法第6条). */
class FamilyCountTest {

    private final FamilyCount count = new FamilyCount(AllowanceLaw.of(Months.of(YearMonth.of(2026, 6))));

    /** 長南町の例: 20 (counted), 17, 13 and 10 years are 10,000 + 30,000 + 30,000. */
    @Test
    void of_three_with_one_who_counts_the_two_youngest_are_third() {
        count.add(new Family(
                "parent", "employee", 70_000, List.of(AgeStage.SENIOR, AgeStage.JUNIOR, AgeStage.ELEMENTARY), 0));

        assertThat(some())
                .containsExactly(
                        "受給者 被用者  1",
                        "支給対象児童 3歳以上小学校修了前 第3子以降 1",
                        "支給対象児童 小学校修了後中学校修了前 第3子以降 1",
                        "支給対象児童 高校生年代 第1子・第2子 1");
    }

    @Test
    void children_of_facilities_have_no_rank_and_what_does_not_come_to_the_amount_is_not_guessed() {
        count.add(new Family("facility", null, 25_000, List.of(AgeStage.UNDER_THREE, AgeStage.JUNIOR), 0));
        count.add(new Family("parent", "non-employee", 12_345, List.of(AgeStage.UNDER_THREE), 0));
        count.add(new Family("parent", null, 10_000, List.of(), 1));

        assertThat(some())
                .containsExactly(
                        "受給者 施設等受給者  1",
                        "受給者 非被用者  1",
                        "受給者 被用者・非被用者の別の分からない受給者  1",
                        "支給対象児童 3歳未満 施設等 1",
                        "支給対象児童 3歳未満 順番不明 1",
                        "支給対象児童 小学校修了後中学校修了前 施設等 1",
                        "支給対象児童 年齢不明  1");
    }

    /** Until September 2024 a third child under three and one of junior high school were paid as the first is. */
    @Test
    void where_the_law_until_september_2024_pays_alike_the_rank_is_not_guessed() {
        var before = new FamilyCount(AllowanceLaw.of(Months.of(YearMonth.of(2024, 9))));
        var family = new Family(
                "parent", null, 35_000, List.of(AgeStage.UNDER_THREE, AgeStage.ELEMENTARY, AgeStage.ELEMENTARY), 0);
        before.add(family);

        assertThat(some(before)).contains("支給対象児童 3歳未満 順番不明 1");

        count.add(new Family("parent", "employee", 50_000, family.stages(), 0));
        assertThat(some(count)).contains("支給対象児童 3歳未満 第3子以降 1");
    }

    private List<String> some() {
        return some(count);
    }

    private static List<String> some(FamilyCount count) {
        return count.lines().stream()
                .filter(line -> line.value() != 0)
                .map(line -> String.join(" ", line.table(), line.item(), line.part(), String.valueOf(line.value())))
                .toList();
    }
}
