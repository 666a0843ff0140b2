package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.born;
import static jp.yakuba.childallowance.calculation.Families.children;
import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.facts;
import static jp.yakuba.childallowance.calculation.Families.month;
import static jp.yakuba.childallowance.calculation.Families.since;
import static jp.yakuba.childallowance.calculation.Families.sinceTheFirst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.calculation.StatutoryCases.Row;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.time.CivilDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The statutory cases of what a month comes to: ages, ranks, amounts, incomes. */
class AllowanceCasesTest {

    private static final int MIDDLE_OF_THE_MONTH = 15;

    static List<Row> ages() {
        return StatutoryCases.of("027-ages");
    }

    static List<Row> families() {
        return StatutoryCases.of("027-families");
    }

    static List<Row> amounts() {
        return StatutoryCases.of("027-amounts");
    }

    static List<Row> incomes() {
        return StatutoryCases.of("027-income");
    }

    static List<Row> payments() {
        return StatutoryCases.of("027-payments");
    }

    @ParameterizedTest
    @Requirement({"027/1.3#1", "027/1.6#2", "027/2.1#1"})
    @MethodSource("ages")
    void a_stage_lasts_to_the_month_of_its_event(Row row) {
        var stage = Coded.find(AgeStage.class, row.text("stage")).orElseThrow();
        var ages = Ages.of(CivilDate.parse(row.text("birth")));
        var last = Months.of(YearMonth.parse(row.text("last_month")));
        var today = AllowanceLaw.of(Months.of(YearMonth.of(2026, 4)));

        assertThat(today.stage(ages, last)).isEqualTo(stage);
        assertThat(today.stage(ages, last + 1)).isGreaterThan(stage);
    }

    @ParameterizedTest
    @Requirement({"027/1.6#1", "027/1.6#2", "027/1.6#3", "027/4.4#2"})
    @MethodSource("families")
    void a_family_comes_to_the_amount_of_each_of_its_children(Row row) {
        // Given
        var children = children(row.parts("children").toList());

        // When
        var month = month(facts(entitlements(row, children), children, row.text("month"), row.text("month")));

        // Then
        assertThat(month.amount().amount()).isEqualTo(row.number("amount"));
        assertThat(month.children().stream()
                        .map(child -> child.child() + "=" + child.amount().amount())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.text("per_child"));
    }

    @ParameterizedTest
    @Requirement({"027/1.6#1", "027/2.1#1"})
    @MethodSource("amounts")
    void so_many_children_of_each_stage_come_to_the_amount_of_the_law(Row row) {
        var month = YearMonth.parse(row.text("month"));
        var written = new ArrayList<String>();
        add(written, row.number("counted"), month.minusYears(20), "*");
        add(written, row.number("senior"), month.minusYears(16), "");
        add(written, row.number("junior"), month.minusYears(13), "");
        add(written, row.number("elementary"), month.minusYears(7), "");
        add(written, row.number("under_three"), month.minusYears(1), "");

        var claimed = since(claim(month.minusMonths(1).atDay(1).toString()));
        assertThat(month(facts(List.of(claimed), children(written), row.text("month"), row.text("month")))
                        .amount()
                        .amount())
                .isEqualTo(row.number("amount"));
    }

    private static void add(List<String> written, long count, YearMonth birth, String more) {
        for (var i = 0; i < count; i++) {
            written.add(birth.plusMonths(2).atDay(MIDDLE_OF_THE_MONTH) + more);
        }
    }

    @ParameterizedTest
    @Requirement("027/2.2#1")
    @MethodSource("incomes")
    void an_income_on_both_sides_of_a_limit_comes_to_what_the_old_law_says(Row row) {
        // Given
        var month = row.text("month");
        var birth = YearMonth.parse(month).minusYears(8).atDay(MIDDLE_OF_THE_MONTH);
        var income = new Income((int) row.number("year"), row.number("income"), (int) row.number("dependants"), (int)
                row.number("elderly"));

        // When
        var children = children(List.of(birth.toString()));
        var asked = month(facts(
                RecipientKind.GENERAL, entitlements(row, children), children, List.of(income), month, month, null));

        // Then
        assertThat(asked.status().code()).isEqualTo(row.text("status"));
        assertThat(asked.amount().amount()).isEqualTo(row.number("amount"));
    }

    @ParameterizedTest
    @Requirement({"027/1.8#5", "027/1.23#1", "027/2.3#1"})
    @MethodSource("payments")
    void a_month_is_paid_in_its_month_of_payment_and_barred_two_years_after_it(Row row) {
        var barredFrom = LocalDate.parse(row.text("barred_from"));

        assertThat(corrected(row, barredFrom).paidIn()).hasToString(row.text("paid_in"));
        assertThat(corrected(row, barredFrom).barred()).isTrue();
        assertThat(corrected(row, barredFrom.minusDays(1)).barred()).isFalse();
    }

    /** With the first child, and by another claim if the row has one. */
    private static List<Entitlement> entitlements(Row row, List<Child> children) {
        var claimedAgain =
                row.parts("reform").map(day -> since(Families.claimed(LocalDate.parse(day), ClaimReason.REFORM, null)));
        return Stream.concat(Stream.of(sinceTheFirst(children)), claimedAgain).toList();
    }

    private static AllowanceMonth corrected(Row row, LocalDate day) {
        var children = children(List.of("2015-07-01"));
        return month(facts(
                RecipientKind.GENERAL,
                List.of(sinceTheFirst(children)),
                children,
                Families.LITTLE,
                row.text("month"),
                row.text("month"),
                day));
    }

    @ParameterizedTest
    @Requirement({"027/1.4#3", "027/1.6#4", "027/2.2#3"})
    @MethodSource("facilityStages")
    void a_facility_is_paid_by_age_alone(String birth, String claim, ClaimReason reason, String month, long amount) {
        // Given
        var placed = new ArrayList<Child>();
        for (var name : List.of("A", "B", "C", "D")) {
            placed.add(new Child(
                    name, born(birth), List.of(), List.of(Families.onwards("2024-04-01")), List.of(), List.of()));
        }
        var entitled = List.of(since(Families.claimed(LocalDate.parse(claim), reason, null)));

        // When
        var asked = month(facts(RecipientKind.FACILITY, entitled, placed, List.of(), month, month, null));

        // Then
        assertThat(asked.amount().amount()).isEqualTo(amount * placed.size());
        assertThat(asked.children())
                .allSatisfy(child -> assertThat(child.amount().amount()).isEqualTo(amount));
    }

    static List<Arguments> facilityStages() {
        return List.of(
                Arguments.of("2023-05-01", "2024-04-01", ClaimReason.OTHER, "2024-09", 15_000L),
                Arguments.of("2023-05-01", "2024-04-01", ClaimReason.OTHER, "2026-05", 15_000L),
                Arguments.of("2023-05-01", "2024-04-01", ClaimReason.OTHER, "2026-06", 10_000L),
                Arguments.of("2008-05-01", "2024-04-01", ClaimReason.OTHER, "2024-09", 0L),
                Arguments.of("2008-05-01", "2024-04-01", ClaimReason.OTHER, "2024-10", 0L),
                Arguments.of("2008-05-01", "2025-03-31", ClaimReason.REFORM, "2024-09", 0L),
                Arguments.of("2008-05-01", "2025-03-31", ClaimReason.REFORM, "2024-10", 10_000L));
    }
}
