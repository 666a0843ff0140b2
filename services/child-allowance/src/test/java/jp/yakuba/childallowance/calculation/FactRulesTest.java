package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.fromTo;
import static jp.yakuba.childallowance.calculation.Families.longSince;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static jp.yakuba.childallowance.calculation.Families.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import org.junit.jupiter.api.Test;

class FactRulesTest {

    private static final String BORN = "2020-05-10";

    @Test
    void facts_that_fit_have_no_findings() {
        assertThat(found(child(
                        List.of(onwards(BORN)), List.of(), List.of(claim("2020-05-12", ClaimReason.BIRTH, BORN)))))
                .isEmpty();
    }

    @Test
    void ages_are_not_counted_from_an_unknown_birth_date() {
        var unknown = RecordedDate.unknown(CivilDate.parse("2020-05-01"), "令和2年5月頃");
        var whollyUnknown = RecordedDate.unknown(CivilDate.parse("0001-01-01"), "不詳");
        var impossible = RecordedDate.of(new CivilDate(2019, 2, 29));

        assertThat(found(new Child("A", unknown, List.of(), List.of(), List.of(), List.of())))
                .containsExactly("child-allowance.birth-date-unknown@children[0].birthDate");
        assertThat(found(new Child("A", whollyUnknown, List.of(), List.of(), List.of(), List.of())))
                .containsExactly("child-allowance.birth-date-unknown@children[0].birthDate");
        assertThat(found(new Child("A", impossible, List.of(), List.of(), List.of(), List.of())))
                .containsExactly("date-not-on-calendar@children[0].birthDate");
    }

    @Test
    void a_child_is_counted_once() {
        var child = child(List.of(onwards(BORN)), List.of(), List.of());

        assertThat(found(child, child)).containsExactly("child-allowance.child-twice@children[1].name");
    }

    @Test
    void a_period_does_not_end_before_it_begins_nor_begin_before_birth_nor_overlap_another() {
        assertThat(found(child(List.of(fromTo("2021-05-02", "2021-05-01")), List.of(), List.of())))
                .containsExactly("period-reversed@children[0].custody[0].to");
        assertThat(found(child(List.of(onwards("2020-05-09")), List.of(), List.of())))
                .containsExactly("child-allowance.period-before-birth@children[0].custody[0].from");
        assertThat(found(child(
                        List.of(onwards(BORN)),
                        List.of(fromTo("2022-01-01", "2022-05-01"), onwards("2022-04-30")),
                        List.of())))
                .containsExactly("child-allowance.periods-overlap@children[0].facilities[1].from");
        assertThat(found(child(List.of(fromTo(BORN, "2022-05-01"), onwards("2022-05-01")), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_child_is_found_at_once() {
        var unknown = RecordedDate.unknown(CivilDate.parse("2020-05-01"), "令和2年5月頃");
        var reversed = List.of(fromTo("2021-05-02", "2021-05-01"));
        var nameless = Families.claimed(LocalDate.parse("2020-05-09"), ClaimReason.BIRTH, null);

        assertThat(found(new Child("A", unknown, reversed, List.of(), List.of(), List.of(nameless))))
                .containsExactly(
                        "child-allowance.birth-date-unknown@children[0].birthDate",
                        "period-reversed@children[0].custody[0].to",
                        "child-allowance.claim-event-missing@children[0].revisionClaims[0].event");
        assertThat(found(child(List.of(onwards(BORN)), List.of(), List.of(nameless))))
                .containsExactly(
                        "child-allowance.claim-event-missing@children[0].revisionClaims[0].event",
                        "child-allowance.claim-before-birth@children[0].revisionClaims[0].date");
    }

    @Test
    void entitlements_end_after_they_begin_and_follow_one_another() {
        var reversed = new Entitlement(claim("2025-04-02"), LocalDate.parse("2025-04-01"));
        var first = new Entitlement(claim("2024-04-01"), LocalDate.parse("2025-04-02"));

        assertThat(found(reversed))
                .containsExactly("child-allowance.entitlement-reversed@entitlements[0].extinguishedOn");
        assertThat(found(first, since(claim("2025-03-31"))))
                .containsExactly("child-allowance.entitlements-overlap@entitlements[1].claim");
        assertThat(found(since(claim("2025-03-31")), first))
                .containsExactly("child-allowance.entitlements-overlap@entitlements[1].claim");
        assertThat(found(first, since(claim("2025-04-01")))).isEmpty();
        assertThat(found(
                        new Entitlement(claim("2024-04-01"), LocalDate.parse("2025-05-02")),
                        since(claim("2025-05-03", ClaimReason.MOVED_IN, "2025-04-20"))))
                .containsExactly("child-allowance.entitlements-overlap@entitlements[1].claim");
    }

    /** Ended by the upper limit in June 2022 and with the last child in March 2024, so that neither goes on. */
    @Test
    void who_claims_again_after_the_law_has_ended_an_entitlement_has_one() {
        var reform = since(Families.claimed(LocalDate.parse("2024-12-01"), ClaimReason.REFORM, null));
        var rich = List.of(new Income(2021, 99_000_000, 0, 0));

        assertThat(codes(facts(rich, "2015-05-10", longSince(), reform))).isEmpty();
        assertThat(codes(facts(List.of(), "2015-05-10", since(claim("2015-05-10")), reform)))
                .containsExactly("child-allowance.entitlements-overlap@entitlements[1].claim");
        assertThat(codes(facts(List.of(), "2009-04-01", longSince(), reform))).isEmpty();
        assertThat(codes(facts(List.of(), "2009-04-02", longSince(), reform)))
                .containsExactly("child-allowance.entitlements-overlap@entitlements[1].claim");
    }

    private static AllowanceFacts facts(List<Income> incomes, String birth, Entitlement... entitlements) {
        return Families.facts(
                RecipientKind.GENERAL,
                List.of(entitlements),
                Families.children(List.of(birth)),
                incomes,
                "2025-04",
                "2025-04",
                null);
    }

    @Test
    void months_are_in_order_not_too_many_and_of_a_law_that_is_known() {
        assertThat(months("2025-05", "2025-04")).containsExactly("child-allowance.months-reversed@lastMonth");
        assertThat(months("2025-01", "2075-01")).containsExactly("child-allowance.months-too-many@lastMonth");
        assertThat(months("2025-01", "2074-12")).isEmpty();
        assertThat(months("2012-03", "2012-04")).containsExactly("child-allowance.month-before-law@firstMonth");
        assertThat(months("2012-04", "2012-05")).isEmpty();
    }

    @Test
    void a_month_of_the_old_law_needs_one_income_of_its_year_that_can_be() {
        assertThat(incomes(List.of(), "2024-09")).containsExactly("child-allowance.income-missing@incomes");
        assertThat(incomes(List.of(), "2024-10")).isEmpty();
        assertThat(incomes(List.of(income(2023, 0), income(2023, 1)), "2024-09"))
                .containsExactly("child-allowance.income-twice@incomes[1].year");
        assertThat(incomes(List.of(income(2023, -1)), "2024-09"))
                .containsExactly("child-allowance.number-negative@incomes[0].amount");
        assertThat(incomes(List.of(new Income(2023, 0, 1, 2)), "2024-09"))
                .containsExactly("child-allowance.elderly-too-many@incomes[0].elderly");
    }

    private static Income income(int year, long amount) {
        return new Income(year, amount, 0, 0);
    }

    private static List<String> incomes(List<Income> incomes, String month) {
        var children = Families.children(List.of("2010-05-10"));
        return codes(
                Families.facts(RecipientKind.GENERAL, List.of(longSince()), children, incomes, month, month, null));
    }

    private static List<String> months(String first, String last) {
        return codes(Families.facts(List.of(longSince()), List.of(), first, last));
    }

    private static List<String> found(Entitlement... entitlements) {
        return codes(
                Families.facts(List.of(entitlements), Families.children(List.of("2010-05-10")), "2025-04", "2025-04"));
    }

    private static List<String> found(Child... children) {
        return codes(Families.facts(List.of(longSince()), List.of(children), "2025-04", "2025-04"));
    }

    private static Child child(List<Period> custody, List<Period> facilities, List<Claim> revisions) {
        return new Child("A", Families.born(BORN), custody, facilities, List.of(), revisions);
    }

    private static List<String> codes(AllowanceFacts facts) {
        return Families.codes(FactRules.check(facts));
    }
}
