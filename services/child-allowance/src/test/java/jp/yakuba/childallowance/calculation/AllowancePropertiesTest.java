package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.yakuba.foundation.money.Yen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any family, tried with many that chance has made; each seed makes the same family every time. */
class AllowancePropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_table_does_not_depend_on_the_order_of_the_input(int seed) {
        var family = new AnyFamily(seed);
        var facts = family.facts();
        var shuffled = family.shuffled(facts);

        assertThat(Families.table(shuffled)).isEqualTo(Families.table(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_child_that_is_taken_away_and_added_again_restores_the_table(int seed) {
        var family = new AnyFamily(seed);
        var facts = family.facts();
        var fewer = new ArrayList<>(facts.children());
        var gone = fewer.remove(seed % fewer.size());
        var without = Families.table(family.with(facts, fewer));
        fewer.addFirst(gone);

        assertThat(Families.table(family.with(facts, fewer))).isEqualTo(Families.table(facts));
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
        assertThat(table.months().stream().map(AllowanceMonth::amount).reduce(Yen.ZERO, Yen::plus))
                .isEqualTo(table.total());
    }

    /** Who claims within the days at the new place is paid by exactly one of both for each month, what one would have paid. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_family_that_moves_has_no_gap_and_no_double_month(int seed) {
        var family = new AnyFamily(seed);
        var stayed = family.facts();
        var planned = family.dayBetween("2023-06-01", "2026-06-30");
        var claimed = planned.plusDays(family.random.nextInt(16));
        var left = family.entitled(
                stayed, new Entitlement(stayed.entitlements().getFirst().claim(), planned));
        var arrived = family.entitled(
                family.withStatementsOn(stayed, claimed),
                new Entitlement(new Claim(claimed, ClaimReason.MOVED_IN, planned), null));

        var before = Families.table(left).months();
        var after = Families.table(arrived).months();
        var whole = Families.table(stayed).months();

        for (var i = 0; i < whole.size(); i++) {
            var paidBefore = before.get(i).status() != MonthStatus.NOT_ENTITLED;
            var paidAfter = after.get(i).status() != MonthStatus.NOT_ENTITLED;
            assertThat(paidBefore ^ paidAfter).as("%s", whole.get(i).month()).isTrue();
            assertThat(before.get(i).amount().plus(after.get(i).amount()))
                    .as("%s", whole.get(i).month())
                    .isEqualTo(whole.get(i).amount());
        }
    }

    /** A family that a seed makes. */
    private static final class AnyFamily {

        private final Random random;

        /** When the last one was born; one in four is its twin. */
        private LocalDate last = LocalDate.parse("2012-02-29");

        AnyFamily(int seed) {
            random = new Random(seed);
        }

        AllowanceFacts facts() {
            var children = new ArrayList<Child>();
            for (var i = 0; i <= random.nextInt(5); i++) {
                children.add(child("子" + i));
            }
            return new AllowanceFacts(
                    RecipientKind.GENERAL,
                    List.of(Families.since(Families.claim("2022-11-15"))),
                    children,
                    IntStream.rangeClosed(2020, 2023)
                            .mapToObj(year -> new Income(year, random.nextInt(11_000_000), random.nextInt(4), 0))
                            .toList(),
                    YearMonth.parse("2022-12"),
                    YearMonth.parse("2027-06"),
                    random.nextBoolean() ? null : dayBetween("2026-01-01", "2027-12-31"));
        }

        private Child child(String name) {
            var born = random.nextInt(4) == 0 ? last : dayBetween("2002-01-01", "2022-11-14");
            last = born;
            var counts = random.nextInt(3) > 0;
            var stated = new EquivalentCustody(
                    born,
                    random.nextBoolean() ? null : dayBetween("2026-07-01", "2027-03-31"),
                    new Claim(LocalDate.parse("2022-11-15"), ClaimReason.OTHER, null));
            return new Child(
                    name,
                    Families.born(born.toString()),
                    List.of(new Period(born, random.nextInt(4) > 0 ? null : dayBetween("2026-07-01", "2027-03-31"))),
                    List.of(),
                    counts ? List.of(stated) : List.of(),
                    List.of());
        }

        LocalDate dayBetween(String from, String to) {
            var first = LocalDate.parse(from).toEpochDay();
            return LocalDate.ofEpochDay(
                    first + random.nextLong(LocalDate.parse(to).toEpochDay() - first + 1));
        }

        AllowanceFacts with(AllowanceFacts facts, List<Child> children) {
            return changed(facts, facts.entitlements(), children, facts.incomes());
        }

        AllowanceFacts entitled(AllowanceFacts facts, Entitlement entitlement) {
            return changed(facts, List.of(entitlement), facts.children(), facts.incomes());
        }

        AllowanceFacts shuffled(AllowanceFacts facts) {
            return changed(
                    facts, shuffled(facts.entitlements()), shuffled(facts.children()), shuffled(facts.incomes()));
        }

        /** The new place is told of everything with the claim. */
        AllowanceFacts withStatementsOn(AllowanceFacts facts, LocalDate day) {
            var children = facts.children().stream()
                    .map(child -> new Child(
                            child.name(),
                            child.birthDate(),
                            child.custody(),
                            child.facilities(),
                            child.equivalentCustody().stream()
                                    .map(stated -> new EquivalentCustody(
                                            stated.from(), stated.to(), new Claim(day, ClaimReason.OTHER, null)))
                                    .toList(),
                            child.revisionClaims()))
                    .toList();
            return with(facts, children);
        }

        private AllowanceFacts changed(
                AllowanceFacts facts, List<Entitlement> entitlements, List<Child> children, List<Income> incomes) {
            return new AllowanceFacts(
                    facts.recipient(),
                    entitlements,
                    children,
                    incomes,
                    facts.firstMonth(),
                    facts.lastMonth(),
                    facts.correctedOn());
        }

        private <T> List<T> shuffled(List<T> list) {
            var shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
