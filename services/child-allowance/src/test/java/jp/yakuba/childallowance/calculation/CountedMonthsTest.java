package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.born;
import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.month;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is counted past the school year of 18: A, before B and C, who are in school. */
class CountedMonthsTest {

    private static final Claim CLAIMED = claim("2020-01-10");

    /** Certified long before, claimed for by the end of March 2025: from October 2024 (令和6年改正法附則). */
    @Test
    void a_statement_by_the_reform_counts_from_its_first_month() {
        var reform = Families.claimed(LocalDate.parse("2025-03-31"), ClaimReason.REFORM, null);
        var first = counted(onwards("2005-06-01"), reform);

        assertThat(amounts(first, "2024-09")).isEqualTo(20_000);
        assertThat(amounts(first, "2024-10")).isEqualTo(40_000);
    }

    /** What began after the reform has nothing to do with it. */
    @Test
    void a_statement_by_the_reform_of_what_began_later_counts_from_the_month_after_it() {
        var reform = Families.claimed(LocalDate.parse("2025-01-20"), ClaimReason.REFORM, null);
        var first = counted(onwards("2024-11-15"), reform);

        assertThat(amounts(first, "2025-01")).isEqualTo(20_000);
        assertThat(amounts(first, "2025-02")).isEqualTo(40_000);
    }

    /** The same of a statement that is made with the claim for certification. */
    @Test
    void a_statement_with_the_claim_by_the_reform_of_what_began_later_counts_from_the_month_after_it() {
        var reform = Families.claimed(LocalDate.parse("2025-03-20"), ClaimReason.REFORM, null);
        var first = counted(onwards("2024-12-01"), reform);
        var facts = Families.facts(
                List.of(Families.since(reform)), List.of(first, second(), third()), "2024-10", "2025-04");

        assertThat(Families.table(facts).months())
                .extracting(month -> month.amount().amount())
                .containsExactly(20_000L, 20_000L, 20_000L, 20_000L, 20_000L, 20_000L, 40_000L);
    }

    /** Reference 027 §1.8, vector 7: counted to the age of 22, but nobody has said so. */
    @Test
    void who_might_count_but_is_not_stated_says_so_and_nobody_is_counted_for_a_facility() {
        var student = new Child("A", born("2003-05-10"), List.of(), List.of(), List.of(), List.of());
        var placed = new Child(
                "A",
                born("2003-05-10"),
                List.of(),
                List.of(onwards("2020-01-10")),
                List.of(new EquivalentCustody(LocalDate.parse("2022-04-01"), null, claim("2022-03-01"))),
                List.of());
        var younger =
                new Child("C", born("2016-05-15"), List.of(), List.of(onwards("2020-01-10")), List.of(), List.of());
        var facility = Families.facts(
                RecipientKind.FACILITY,
                List.of(Families.since(CLAIMED)),
                List.of(placed, younger),
                List.of(),
                "2026-03",
                "2026-03",
                null);

        assertThat(month(certified("2026-03", student, second())).children().getFirst())
                .extracting(ChildAmount::rank, ChildAmount::reason)
                .containsExactly(0, AmountReason.NOT_STATED);
        assertThat(month(certified("2026-04", student, second()))
                        .children()
                        .getFirst()
                        .reason())
                .isEqualTo(AmountReason.PAST_AGE);
        assertThat(month(facility).children().getFirst())
                .extracting(ChildAmount::rank, ChildAmount::reason)
                .containsExactly(0, AmountReason.PAST_AGE);
    }

    private static long amounts(Child first, String month) {
        return month(certified(month, first, second(), third())).amount().amount();
    }

    private static AllowanceFacts certified(String month, Child... children) {
        return Families.facts(List.of(Families.since(CLAIMED)), List.of(children), month, month);
    }

    private static Child second() {
        return inSchool("B", "2012-05-15");
    }

    private static Child third() {
        return inSchool("C", "2016-05-15");
    }

    private static Child inSchool(String name, String birth) {
        return new Child(name, born(birth), List.of(onwards("2020-01-10")), List.of(), List.of(), List.of());
    }

    private static Child counted(Period period, Claim statement) {
        var stated = new EquivalentCustody(period.from(), period.to(), statement);
        return new Child("A", born("2005-06-01"), List.of(), List.of(), List.of(stated), List.of());
    }
}
