package jp.yakuba.childallowance.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.Entitlement;
import jp.yakuba.childallowance.calculation.EquivalentCustody;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.childallowance.calculation.StartMonth;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the months of a certification follow from: what was claimed, and what was decided since. In which order
 * that was decided says nothing; what is taken back is left out.
 */
public final class Ledger {

    private Ledger() {}

    /** The facts of one certification with all that was decided of it. */
    public static AllowanceFacts facts(AllowanceFacts certified, Collection<Effect> effects) {
        var claim = certified.entitlements().getFirst().claim();
        Map<String, Child> children = new LinkedHashMap<>();
        certified.children().forEach(child -> children.put(child.name(), child));
        each(effects, Effect.Joined.class)
                .map(joined -> sinceCertified(joined.child(), claim.date()))
                .forEach(child -> children.merge(child.name(), child, Ledger::together));
        each(effects, Effect.Left.class)
                .forEach(left -> children.computeIfPresent(
                        left.child(), (name, child) -> until(certified.recipient(), child, left.on())));
        var ended = Stream.concat(
                        each(effects, Effect.Extinguished.class).map(Effect.Extinguished::on),
                        each(effects, Effect.Annulled.class).map(annulled -> beforeItBegins(claim)))
                .min(LocalDate::compareTo)
                .orElse(certified.entitlements().getFirst().extinguishedOn());
        return new AllowanceFacts(
                certified.recipient(),
                List.of(new Entitlement(claim, ended)),
                List.copyOf(children.values()),
                certified.incomes(),
                certified.firstMonth(),
                certified.lastMonth(),
                certified.correctedOn());
    }

    /** What ended before the first month leaves none. */
    private static LocalDate beforeItBegins(Claim claim) {
        return StartMonth.of(claim).month().atDay(1).minusDays(1);
    }

    private static <E extends Effect> Stream<E> each(Collection<Effect> effects, Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Who was not claimed for with the certification counts by the claim for revision alone (児童手当法第9条第1項), however long
     * it has been in custody.
     */
    private static Child sinceCertified(Child child, LocalDate certified) {
        var later =
                child.revisionClaims().stream().allMatch(claim -> claim.date().isAfter(certified));
        UnaryOperator<Period> since = period ->
                later && !period.from().isAfter(certified) ? new Period(certified.plusDays(1), period.to()) : period;
        return child.revisionClaims().isEmpty()
                ? child
                : new Child(
                        child.name(),
                        child.birthDate(),
                        child.custody().stream().map(since).toList(),
                        child.facilities().stream().map(since).toList(),
                        child.equivalentCustody(),
                        child.revisionClaims());
    }

    private static Child together(Child one, Child other) {
        return new Child(
                one.name(),
                one.birthDate(),
                both(one.custody(), other.custody()),
                both(one.facilities(), other.facilities()),
                both(one.equivalentCustody(), other.equivalentCustody()),
                both(one.revisionClaims(), other.revisionClaims()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The child as far as it counts to a day; of a parent its time in facilities, in which it does not count, stays. */
    private static Child until(RecipientKind recipient, Child child, LocalDate day) {
        return new Child(
                child.name(),
                child.birthDate(),
                cut(child.custody(), day),
                recipient == RecipientKind.FACILITY ? cut(child.facilities(), day) : child.facilities(),
                child.equivalentCustody().stream()
                        .map(custody -> has(custody.from(), custody.to(), day)
                                ? new EquivalentCustody(custody.from(), day, custody.statement())
                                : custody)
                        .toList(),
                child.revisionClaims());
    }

    private static List<Period> cut(List<Period> periods, LocalDate day) {
        var cut = new ArrayList<Period>(periods.size());
        for (var period : periods) {
            cut.add(has(period.from(), period.to(), day) ? new Period(period.from(), day) : period);
        }
        return cut;
    }

    private static boolean has(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
