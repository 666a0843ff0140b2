package jp.yakuba.childallowance.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.law.Ages;

/**
 * A child with what is reckoned of it once.
 *
 * @param child the child
 * @param ages when it reaches ages
 * @param custody when it was with the recipient, in time: of a parent, outside of facilities; of a facility, in it
 * @param facilities when it was in a facility that is not the recipient, in time
 */
record KnownChild(Child child, Ages ages, List<Period> custody, List<Period> facilities) {

    /** By age; of twins in the order of what they are called, so that the order of the input says nothing. */
    private static final Comparator<KnownChild> BY_AGE = Comparator.comparing(
                    (KnownChild known) -> known.child.birthDate())
            .thenComparing(known -> known.child.name());

    /** All of a recipient, the eldest first. */
    static List<KnownChild> all(AllowanceFacts facts) {
        var children = new ArrayList<KnownChild>(facts.children().size());
        for (var child : facts.children()) {
            children.add(of(facts.recipient(), child.inTime()));
        }
        children.sort(BY_AGE);
        return children;
    }

    static KnownChild of(RecipientKind recipient, Child child) {
        var ages = Ages.of(child.birthDate().value());
        var facilities = Period.joined(child.facilities());
        return recipient == RecipientKind.FACILITY
                ? new KnownChild(child, ages, facilities, List.of())
                : new KnownChild(child, ages, outside(facilities, Period.joined(child.custody())), facilities);
    }

    private static List<Period> outside(List<Period> facilities, List<Period> custody) {
        if (facilities.isEmpty()) {
            return custody;
        }
        var outside = new ArrayList<Period>();
        custody.forEach(period -> leaveOut(facilities, period, outside));
        return outside;
    }

    /** The day of coming or going belongs to both, as the month of it does. */
    private static void leaveOut(List<Period> facilities, Period custody, List<Period> outside) {
        var from = custody.from();
        for (var facility : facilities) {
            var touches = facility.to() == null || facility.to().isAfter(from);
            if (!touches || (custody.to() != null && facility.from().isAfter(custody.to()))) {
                continue;
            }
            if (facility.from().isAfter(from)) {
                outside.add(new Period(from, facility.from()));
            }
            if (facility.to() == null) {
                return;
            }
            from = facility.to();
        }
        if (custody.to() == null || !from.isAfter(custody.to())) {
            outside.add(new Period(from, custody.to()));
        }
    }
}
