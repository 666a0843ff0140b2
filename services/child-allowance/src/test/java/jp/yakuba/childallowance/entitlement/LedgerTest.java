package jp.yakuba.childallowance.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.calculation.StatutoryCases;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The months of a certification follow from what was claimed and all that was decided since, in whatever order. */
class LedgerTest {

    static Stream<StatutoryCases.Row> cases() {
        return StatutoryCases.of("027-amendments").stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @Requirement({"027/1.9#1", "027/1.9#2"})
    @MethodSource("cases")
    void what_is_due_after_amendments_is_what_the_law_says(StatutoryCases.Row row) {
        // Given
        var certified = DecidedFamily.certified(row.parts("children"));
        var effects = row.parts("amendments").map(DecidedFamily::effect).toList();

        // When
        var months = DecidedFamily.months(certified, effects);

        // Then
        assertThat(DecidedFamily.due(months, YearMonth.parse(row.text("month"))))
                .isEqualTo(row.number("amount"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_decisions_says_nothing(int seed) {
        var effects = DecidedFamily.anyEffects(seed);

        assertThat(DecidedFamily.months(DecidedFamily.any(), DecidedFamily.shuffled(effects, seed)))
                .isEqualTo(DecidedFamily.months(DecidedFamily.any(), effects));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_taken_back_restores_the_table_and_what_is_decided_again_makes_it_anew(int seed) {
        var effects = DecidedFamily.anyEffects(seed);
        var before = DecidedFamily.months(DecidedFamily.any(), effects);
        var fewer = new ArrayList<>(effects);
        var taken = fewer.remove(seed % fewer.size());
        var without = DecidedFamily.months(DecidedFamily.any(), fewer);
        fewer.addFirst(taken);

        assertThat(DecidedFamily.months(DecidedFamily.any(), fewer)).isEqualTo(before);
        assertThat(AmountChange.between(before.amounts(), without.amounts(), LocalDate.MIN))
                .hasSameSizeAs(AmountChange.between(without.amounts(), before.amounts(), LocalDate.MIN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_child_is_paid_for_in_the_months_of_the_entitlement_and_in_each_once(int seed) {
        var months = DecidedFamily.months(DecidedFamily.any(), DecidedFamily.anyEffects(seed));

        assertThat(months.children()).allSatisfy(child -> {
            assertThat(child.months()
                            .first()
                            .isBefore(Objects.requireNonNull(months.months()).first()))
                    .isFalse();
            assertThat(child.months()
                            .last()
                            .isAfter(Objects.requireNonNull(months.months()).last()))
                    .isFalse();
            assertThat(months.children())
                    .filteredOn(
                            other -> !other.equals(child) && other.addressee().equals(child.addressee()))
                    .noneMatch(other -> other.months().overlaps(child.months()));
        });
    }

    /** The town that a family leaves pays to the month of the planned day, the one to which it comes from the next one on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14, 15})
    void between_two_towns_there_is_no_gap_and_no_double_month(int daysUntilTheClaim) {
        var certified = DecidedFamily.certified(Stream.of("A=2016-05-15"));

        assertThat(LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")))
                .allSatisfy(moved -> {
                    var left = DecidedFamily.months(certified, List.of(new Effect.Extinguished(moved)));
                    var claim = new Claim(moved.plusDays(daysUntilTheClaim), ClaimReason.MOVED_IN, moved, null);

                    assertThat(Objects.requireNonNull(left.months()).last().plusMonths(1))
                            .isEqualTo(StartMonth.of(claim).month());
                });
    }

    @Test
    void an_amount_that_changes_is_told_from_the_first_month_that_differs_to_the_last_one() {
        // Given
        var certified = DecidedFamily.certified(Stream.of("A=2016-05-15", "B=2020-06-10"));
        var before = DecidedFamily.months(certified, List.of()).amounts();
        var after = DecidedFamily.months(certified, List.of(DecidedFamily.effect("left B 2026-11-20")))
                .amounts();

        // When
        var changes = AmountChange.between(before, after, LocalDate.parse("2026-12-01"));

        // Then
        assertThat(changes)
                .containsExactly(
                        new AmountChange(month("2026-12"), month("2035-03"), 20_000, 10_000, false),
                        new AmountChange(month("2035-04"), month("2039-03"), 10_000, 0, false));
        assertThat(changes.getFirst().difference().amount()).isEqualTo(-1_000_000);
        assertThat(AmountChange.between(before, before, LocalDate.parse("2026-12-01")))
                .isEmpty();
    }

    /** 第23条第1項: October and November 2024 were to be paid in December 2024, and are barred from January 2027. */
    @Test
    @Requirement("027/1.23#1")
    void what_is_barred_by_time_is_told_apart() {
        // Given
        var more = List.of(new AmountSpan(month("2024-11"), month("2025-01"), 10_000));

        // When
        var changes = AmountChange.between(List.of(), more, LocalDate.parse("2027-01-01"));

        // Then
        assertThat(changes)
                .containsExactly(
                        new AmountChange(month("2024-11"), month("2024-11"), 0, 10_000, true),
                        new AmountChange(month("2024-12"), month("2025-01"), 0, 10_000, false));
        assertThat(AmountChange.between(List.of(), more, LocalDate.parse("2026-12-31")))
                .containsExactly(new AmountChange(month("2024-11"), month("2025-01"), 0, 10_000, false));
    }

    /** 地方自治法第236条第1項: the five years of a debt run from the day on which it was paid, which a decision does not know. */
    @Test
    @Requirement("027/1.14#2")
    void what_is_due_less_is_not_barred_by_the_two_years_of_a_payment() {
        var less = List.of(new AmountSpan(month("2024-11"), month("2025-01"), 10_000));

        assertThat(AmountChange.between(less, List.of(), LocalDate.parse("2027-01-01")))
                .containsExactly(new AmountChange(month("2024-11"), month("2025-01"), 10_000, 0, false));
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }
}
