package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/** Families for tests: claimed long ago, every child with its parent from birth. */
final class Families {

    /** Before every month that is looked at. */
    static final LocalDate LONG_AGO = LocalDate.parse("2012-03-01");

    /** Far below every limit, in each year. */
    static final List<Income> LITTLE = IntStream.rangeClosed(2010, 2023)
            .mapToObj(year -> new Income(year, 1_000_000, 0, 0))
            .toList();

    private Families() {}

    static Claim claimed(LocalDate date, ClaimReason reason, @Nullable LocalDate event) {
        return new Claim(date, reason, event, null);
    }

    static Claim claim(String date) {
        return claimed(LocalDate.parse(date), ClaimReason.OTHER, null);
    }

    static Claim claim(String date, ClaimReason reason, String event) {
        return claimed(LocalDate.parse(date), reason, LocalDate.parse(event));
    }

    static Entitlement since(Claim claim) {
        return new Entitlement(claim, null);
    }

    /** With the first child, or long ago if it was there by then. */
    static Entitlement sinceTheFirst(List<Child> children) {
        var eldest = children.stream()
                .map(child -> child.birthDate().value().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(LONG_AGO);
        return eldest.isAfter(LONG_AGO) ? since(claimed(eldest, ClaimReason.BIRTH, eldest)) : longSince();
    }

    static Entitlement longSince() {
        return since(claimed(LONG_AGO, ClaimReason.OTHER, null));
    }

    static Period onwards(String from) {
        return new Period(LocalDate.parse(from), null);
    }

    static Period fromTo(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static RecordedDate born(String birth) {
        return RecordedDate.of(CivilDate.parse(birth));
    }

    /**
     * A child in custody since its birth, or since {@link #LONG_AGO}'s claim if it is older than that claim. What follows the
     * day of birth says more: {@code *} equivalent custody stated before the end of the school year of 18.
     */
    static Child child(String name, String written) {
        var birth = written.replace("*", "");
        var day = LocalDate.parse(birth);
        var revisions = day.isAfter(LONG_AGO) ? List.of(claimed(day, ClaimReason.BIRTH, day)) : List.<Claim>of();
        var stated = written.endsWith("*")
                ? List.of(new EquivalentCustody(day, null, claimed(day.plusYears(18), ClaimReason.OTHER, null)))
                : List.<EquivalentCustody>of();
        return new Child(name, born(birth), List.of(new Period(day, null)), List.of(), stated, revisions);
    }

    /** Children called A, B, C … in the order in which they are written. */
    static List<Child> children(List<String> written) {
        var children = new ArrayList<Child>();
        for (var birth : written) {
            children.add(child(String.valueOf((char) ('A' + children.size())), birth));
        }
        return children;
    }

    static AllowanceFacts facts(List<Entitlement> entitlements, List<Child> children, String first, String last) {
        return facts(RecipientKind.GENERAL, entitlements, children, LITTLE, first, last, null);
    }

    static AllowanceFacts facts(
            RecipientKind recipient,
            List<Entitlement> entitlements,
            List<Child> children,
            List<Income> incomes,
            String first,
            String last,
            @Nullable LocalDate correctedOn) {
        return new AllowanceFacts(
                recipient, entitlements, children, incomes, YearMonth.parse(first), YearMonth.parse(last), correctedOn);
    }

    /** What was found, and where. */
    static List<String> codes(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.code() + "@" + finding.field())
                .toList();
    }

    /** What comes of it; the facts must be without errors. */
    static AllowanceTable table(AllowanceFacts facts) {
        var found = FactRules.check(facts);
        if (found.hasErrors()) {
            throw new AssertionError(found.list().toString());
        }
        return AllowanceCalculator.calculate(facts);
    }

    static AllowanceMonth month(AllowanceFacts facts) {
        return table(facts).months().getFirst();
    }
}
