package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import org.junit.jupiter.api.Test;

class AllowanceStepsTest {

    private static final List<Child> THREE = Families.children(List.of("2003-05-10*", "2010-01-01", "2015-01-01"));

    @Test
    void each_month_says_which_child_counts_as_which_by_which_article_and_row() {
        var steps = explained(facts(List.of(Families.longSince()), THREE, "2026-03", "2026-03"))
                .months()
                .getFirst()
                .steps();

        assertThat(steps).extracting(Step::item).containsExactly("A 第1子", "B 第2子", "C 第3子", "2026-03分");
        assertThat(steps)
                .extracting(step -> step.amount() == null ? 0 : step.amount().amount())
                .containsExactly(0L, 10_000L, 30_000L, 40_000L);
        assertThat(steps.get(2).article()).isEqualTo("児童手当法第6条第1項（第三子以降算定額）");
        assertThat(steps.get(2).parameter())
                .satisfies(row -> assertThat(row == null ? "" : row.name()).isEqualTo("amount.elementary.third"));
    }

    @Test
    void the_fifteen_days_are_found_and_shown() {
        var inTime = Families.since(claim("2024-12-03", ClaimReason.BIRTH, "2024-11-20"));
        var late = Families.since(claim("2024-12-06", ClaimReason.BIRTH, "2024-11-20"));

        assertThat(explained(facts(List.of(inTime), THREE, "2024-12", "2024-12"))
                        .steps())
                .extracting(Step::rule)
                .first()
                .isEqualTo("2024-12-03の請求。事由の生じた日2024-11-20から期限2024-12-05までの請求なので、その日の属する月の翌月から");
        assertThat(explained(facts(List.of(late), THREE, "2024-12", "2024-12")).steps())
                .extracting(Step::item, Step::rule)
                .first()
                .hasToString("(\"認定 2025-01分から\", \"2024-12-06の請求の属する月の翌月から（15日以内の期限2024-12-05を過ぎている）\")");
    }

    @Test
    void a_month_of_the_old_law_says_its_limit_and_one_that_is_barred_since_when() {
        var corrected = Families.facts(
                RecipientKind.GENERAL,
                List.of(Families.sinceTheFirst(Families.children(List.of("2015-07-01")))),
                Families.children(List.of("2015-07-01")),
                List.of(new Income(2023, 6_980_000, 2, 0)),
                "2024-09",
                "2024-09",
                LocalDate.parse("2026-11-01"));

        assertThat(explained(corrected).months().getFirst().steps())
                .extracting(Step::rule)
                .containsExactly(
                        "6,220,000円＋380,000円×2人＋60,000円×0人。所得6,980,000円は限度額以上",
                        "8,580,000円＋380,000円×2人＋60,000円×0人。所得6,980,000円は限度額未満",
                        "3歳以上小学校修了前・特例給付",
                        "各児童の額の合計",
                        "支払期月2024-10の翌月の初日から2年を過ぎた（2026-11-01から）");
    }

    @Test
    void what_no_row_says_has_the_article_of_its_reason_and_the_sum_that_of_the_law_of_its_month() {
        var away = new Child("A", Families.born("2015-07-01"), List.of(), List.of(), List.of(), List.of());
        var family = new ArrayList<>(Families.children(List.of("2003-05-10", "2010-01-01")));
        family.set(0, new Child("C", Families.born("2003-05-10"), List.of(), List.of(), List.of(), List.of()));
        family.add(away);

        assertThat(articles(family, "2024-10"))
                .containsExactly(
                        "C: 児童手当法第6条第1項（第三子以降算定額算定対象者）・第9条第1項",
                        "B 第1子: 児童手当法第6条第1項（三歳以上児童算定額）",
                        "A: 児童手当法第4条第1項",
                        "2024-10分: 児童手当法第6条第1項");
        assertThat(articles(family, "2024-09"))
                .containsExactly(
                        "2023年の所得と限度額: 児童手当法施行令（令和6年改正前）第1条（所得制限限度額）",
                        "B 第1子: 児童手当法（令和6年改正前）第6条第1項第1号",
                        "A: 児童手当法（令和6年改正前）第4条第1項",
                        "2024-09分: 児童手当法（令和6年改正前）第6条第1項");
    }

    private static List<String> articles(List<Child> family, String month) {
        return explained(facts(List.of(Families.longSince()), family, month, month))
                .months()
                .getFirst()
                .steps()
                .stream()
                .map(step -> step.item() + ": " + step.article())
                .toList();
    }

    /** A child is past age or not yet born for hundreds of months, of which each would say the same. */
    @Test
    void who_is_too_old_or_not_yet_born_is_in_the_table_and_in_no_step() {
        // Given
        var family = Families.children(List.of("1999-05-10", "2010-01-01", "2025-06-01"));

        // When
        var month = explained(facts(List.of(Families.longSince()), family, "2025-04", "2025-04"))
                .months()
                .getFirst();

        // Then
        assertThat(month.children())
                .extracting(ChildAmount::reason)
                .containsExactly(AmountReason.PAST_AGE, AmountReason.BELOW_THIRD, AmountReason.NOT_BORN);
        assertThat(month.steps()).extracting(Step::item).containsExactly("B 第1子", "2025-04分");
    }

    @Test
    void asking_for_steps_changes_nothing_else_and_not_asking_makes_none() {
        var facts = facts(List.of(Families.longSince()), THREE, "2023-01", "2026-12");
        var plain = Families.table(facts);
        var explained = explained(facts);

        assertThat(plain.steps()).isEmpty();
        assertThat(plain.months()).allSatisfy(month -> assertThat(month.steps()).isEmpty());
        assertThat(explained.months())
                .allSatisfy(month -> assertThat(month.steps()).isNotEmpty());
        assertThat(explained.months())
                .usingRecursiveComparison()
                .ignoringFields("steps")
                .isEqualTo(plain.months());
    }

    private static AllowanceTable explained(AllowanceFacts facts) {
        assertThat(FactRules.check(facts).list()).isEmpty();
        return AllowanceCalculator.calculate(facts, Steps.kept());
    }
}
