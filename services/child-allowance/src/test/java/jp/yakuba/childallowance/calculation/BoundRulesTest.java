package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.born;
import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.facts;
import static jp.yakuba.childallowance.calculation.Families.fromTo;
import static jp.yakuba.childallowance.calculation.Families.longSince;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static jp.yakuba.childallowance.calculation.Families.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.Months;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoundRulesTest {

    private static final String YEAR = "child-allowance.year-out-of-range@";
    private static final String MANY = "child-allowance.too-many@";

    /** The first is the number that stands for never, the second one would turn into a month of the past. */
    @Test
    @Timeout(10)
    void months_of_a_year_that_nobody_lives_in_are_refused_and_not_reckoned_with() {
        assertThat(found(facts(List.of(longSince()), List.of(), "+178956970-08", "+178956970-08")))
                .containsExactly(YEAR + "firstMonth", YEAR + "lastMonth");
        assertThat(found(facts(List.of(longSince()), List.of(), "2025-04", "+357915966-09")))
                .containsExactly(YEAR + "lastMonth");
        assertThatThrownBy(() -> Months.of(YearMonth.parse("+357915966-09"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_first_and_the_last_year_are_calculated_and_those_beyond_are_not() {
        assertThat(found(entitled(claim("1900-01-01")))).isEmpty();
        assertThat(found(entitled(claim("1899-12-31")))).containsExactly(YEAR + "entitlements[0].claim.date");
        assertThat(found(facts(List.of(), List.of(), "2199-12", "2199-12"))).isEmpty();
        assertThat(found(facts(List.of(), List.of(), "2200-01", "2200-01")))
                .containsExactly(YEAR + "firstMonth", YEAR + "lastMonth");
    }

    @Test
    void every_day_is_looked_at() {
        var far = LocalDate.MAX;
        var claim = Families.claimed(far, ClaimReason.BIRTH, LocalDate.MIN);
        var child = new Child(
                "A",
                born("9999-01-01"),
                List.of(new Period(far, null)),
                List.of(new Period(LocalDate.parse("2020-01-01"), far)),
                List.of(new EquivalentCustody(far, null, claim)),
                List.of(claim));

        assertThat(found(Families.facts(
                        RecipientKind.GENERAL,
                        List.of(new Entitlement(claim("2020-01-01"), far)),
                        List.of(child),
                        List.of(new Income(Integer.MAX_VALUE, 0, 0, 0)),
                        "2025-04",
                        "2025-04",
                        far)))
                .containsExactly(
                        YEAR + "correctedOn",
                        YEAR + "entitlements[0].extinguishedOn",
                        YEAR + "children[0].birthDate",
                        YEAR + "children[0].custody[0].from",
                        YEAR + "children[0].facilities[0].to",
                        YEAR + "children[0].equivalentCustody[0].from",
                        YEAR + "children[0].equivalentCustody[0].statement.date",
                        YEAR + "children[0].equivalentCustody[0].statement.event",
                        YEAR + "children[0].revisionClaims[0].date",
                        YEAR + "children[0].revisionClaims[0].event",
                        YEAR + "incomes[0].year");
    }

    @Test
    void of_entitlements_children_periods_and_claims_only_so_many_are_calculated() {
        var born = onwards("2020-05-10");
        var stated = new EquivalentCustody(LocalDate.parse("2020-05-10"), null, claim("2025-01-01"));
        var full = new Child("A", born("2020-05-10"), many(born), many(born), many(stated), many(claim("2025-01-01")));
        var children = IntStream.rangeClosed(0, BoundRules.MOST_CHILDREN)
                .mapToObj(i -> Families.child("子" + i, "2020-05-10"))
                .toList();

        assertThat(found(facts(many(longSince()), List.of(full), "2025-04", "2025-04")))
                .containsExactly(
                        MANY + "entitlements",
                        MANY + "children[0].custody",
                        MANY + "children[0].facilities",
                        MANY + "children[0].equivalentCustody",
                        MANY + "children[0].revisionClaims");
        assertThat(found(facts(List.of(longSince()), children, "2025-04", "2025-04")))
                .containsExactly(MANY + "children");
        assertThat(found(facts(List.of(longSince()), children.subList(1, children.size()), "2025-04", "2025-04")))
                .isEmpty();
        assertThat(found(Families.facts(
                        RecipientKind.GENERAL,
                        List.of(longSince()),
                        List.of(),
                        many(new Income(2023, 0, 0, 0)),
                        "2025-04",
                        "2025-04",
                        null)))
                .containsExactly(MANY + "incomes");
    }

    @Test
    void with_steps_five_years_are_calculated_at_once() {
        assertThat(withSteps("2025-01", "2029-12")).isEmpty();
        assertThat(withSteps("2025-01", "2030-01")).containsExactly("child-allowance.months-too-many@lastMonth");
    }

    @Test
    void two_periods_that_are_the_same_day_overlap() {
        var day = fromTo("2022-01-05", "2022-01-05");
        var child = new Child("A", born("2020-05-10"), List.of(day, day), List.of(), List.of(), List.of());

        assertThat(found(facts(List.of(longSince()), List.of(child), "2025-04", "2025-04")))
                .containsExactly("child-allowance.periods-overlap@children[0].custody[1].from");
    }

    /** As much as the rules let through, which took minutes while spans were copied for each other one. */
    @Test
    void as_much_as_may_be_sent_is_calculated_at_once() {
        // Given
        var periods = IntStream.range(0, BoundRules.MOST)
                .mapToObj(i -> fromTo(2000 + i + "-05-10", 2000 + i + "-11-10"))
                .toList();
        var claims = periods.stream()
                .map(period -> Families.claimed(period.from(), ClaimReason.OTHER, null))
                .toList();
        var children = IntStream.range(0, BoundRules.MOST_CHILDREN)
                .mapToObj(i -> new Child("子" + i, born("2000-05-10"), periods, List.of(), List.of(), claims))
                .toList();
        var entitlements = periods.stream()
                .map(period -> new Entitlement(Families.claimed(period.from(), ClaimReason.OTHER, null), period.to()))
                .toList();
        var facts = facts(entitlements, children, "2025-01", "2074-12");

        // When
        var began = System.nanoTime();
        Families.table(facts);

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static <T> List<T> many(T one) {
        return Collections.nCopies(BoundRules.MOST + 1, one);
    }

    private static AllowanceFacts entitled(Claim claim) {
        return facts(List.of(since(claim)), List.of(), "2025-04", "2025-04");
    }

    private static List<String> withSteps(String first, String last) {
        return Families.codes(FactRules.check(facts(List.of(longSince()), List.of(), first, last), true));
    }

    private static List<String> found(AllowanceFacts facts) {
        return Families.codes(FactRules.check(facts));
    }
}
