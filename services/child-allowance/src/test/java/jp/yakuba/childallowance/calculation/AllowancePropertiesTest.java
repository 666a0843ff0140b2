package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Steps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any family, tried with many that chance has made; each seed makes the same family every time. */
class AllowancePropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_table_and_its_steps_do_not_depend_on_the_order_of_the_input(int seed) {
        var family = new AnyFamily(seed);
        var facts = family.facts();
        var shuffled = family.shuffled(facts);

        assertThat(Families.table(shuffled)).isEqualTo(Families.table(facts));
        assertThat(AllowanceCalculator.calculate(shuffled, Steps.kept()))
                .isEqualTo(AllowanceCalculator.calculate(facts, Steps.kept()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_child_that_is_taken_away_and_added_again_restores_the_table(int seed) {
        var facts = new AnyFamily(seed).facts();
        var fewer = new ArrayList<>(facts.children());
        var gone = fewer.remove(seed % fewer.size());
        var without = Families.table(AnyFamily.with(facts, fewer));
        fewer.addFirst(gone);

        assertThat(Families.table(AnyFamily.with(facts, fewer))).isEqualTo(Families.table(facts));
        assertThat(without.total()).isLessThanOrEqualTo(Families.table(facts).total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sums_are_those_of_their_parts(int seed) {
        var facts = new AnyFamily(seed).facts();
        var table = Families.table(facts);

        assertThat(table.months()).allSatisfy(month -> assertThat(
                        month.children().stream().map(ChildAmount::amount).reduce(Yen.ZERO, Yen::plus))
                .isEqualTo(month.amount()));
        assertThat(table.months())
                .extracting(AllowanceMonth::month)
                .isSorted()
                .startsWith(facts.firstMonth())
                .endsWith(facts.lastMonth())
                .doesNotHaveDuplicates();
    }

    /** The months that are paid are those from the first to the last one of an entitlement. */
    @ParameterizedTest
    @MethodSource("seeds")
    void something_is_due_within_an_entitlement_and_nowhere_else(int seed) {
        var table = Families.table(new AnyFamily(seed).facts());

        assertThat(table.months()).allSatisfy(month -> {
            var number = Months.of(month.month());
            var entitled = table.entitlements().stream()
                    .anyMatch(one -> one.start().number() <= number && number <= one.last());
            assertThat(month.amount().amount() > 0).as("%s", month.month()).isEqualTo(entitled);
        });
    }

    /**
     * Who claims within the days at the new place, or before leaving the old one, is paid by exactly one of both for each
     * month, what one would have paid.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_family_that_moves_has_no_gap_and_no_double_month(int seed) {
        // Given
        var family = new AnyFamily(seed);
        var stayed = family.factsThatGoOn();
        var planned = family.dayBetween("2023-06-01", "2026-06-10");
        var claimed = planned.plusDays(family.upTo(30) - 15L);
        var left = AnyFamily.entitled(
                stayed, new Entitlement(stayed.entitlements().getFirst().claim(), planned));
        var arrived = AnyFamily.entitled(
                AnyFamily.withStatementsOn(stayed, claimed),
                Families.since(Families.claimed(claimed, ClaimReason.MOVED_IN, planned)));

        // When
        var before = Families.table(left).months();
        var after = Families.table(arrived).months();
        var whole = Families.table(stayed).months();

        // Then
        for (var i = 0; i < whole.size(); i++) {
            var paidBefore = before.get(i).status() != MonthStatus.NOT_ENTITLED;
            var paidAfter = after.get(i).status() != MonthStatus.NOT_ENTITLED;
            assertThat(paidBefore ^ paidAfter).as("%s", whole.get(i).month()).isTrue();
            assertThat(before.get(i).amount().plus(after.get(i).amount()))
                    .as("%s", whole.get(i).month())
                    .isEqualTo(whole.get(i).amount());
        }
    }
}
