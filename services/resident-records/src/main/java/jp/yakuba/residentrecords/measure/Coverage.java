package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.SuppressionKind;
import jp.yakuba.residentrecords.protection.SuppressionRule;
import jp.yakuba.residentrecords.protection.SuppressionTarget;

/**
 * Whom a measure protects at this moment, and how. Whoever is asked for is protected as soon as it is asked, provisionally
 * until it is decided; whoever is to be taken out stays protected until that is decided.
 */
@Requirement("001/3.4")
final class Coverage {

    private Coverage() {}

    /** The suppressions that the measure wants. */
    static Map<SuppressionTarget, SuppressionRule> of(Measure measure) {
        var covered = new LinkedHashMap<SuppressionTarget, SuppressionRule>();
        if (!measure.state().protects()) {
            return covered;
        }
        for (var person : measure.particulars().people()) {
            covered.put(new SuppressionTarget.Person(person), rule(measure, person));
        }
        var request = measure.request();
        var changed = request == null ? null : request.changed();
        var household = measure.household();
        if (request != null && changed != null) {
            for (var person : changed.people()) {
                covered.putIfAbsent(new SuppressionTarget.Person(person), provisional(measure, request.on()));
            }
        }
        if (household != null) {
            covered.put(new SuppressionTarget.Household(household), ofHousehold(measure));
        }
        return covered;
    }

    private static SuppressionRule rule(Measure measure, AddresseeNumber person) {
        var term = measure.term();
        if (term == null) {
            return provisional(measure, measure.particulars().receivedOn());
        }
        return measure.movedOut().contains(person) ? provisional(measure, term.startsOn()) : decided(measure, term);
    }

    private static SuppressionRule ofHousehold(Measure measure) {
        var term = measure.term();
        var request = measure.request();
        if (term != null && measure.particulars().wholeHousehold()) {
            return decided(measure, term);
        }
        var asked = term == null || request == null ? measure.particulars().receivedOn() : request.on();
        return provisional(measure, asked);
    }

    private static SuppressionRule decided(Measure measure, Term term) {
        return SuppressionRule.ofMeasure(SuppressionKind.PROTECTION, term.startsOn(), term.endsOn(), offices(measure));
    }

    private static SuppressionRule provisional(Measure measure, LocalDate startsOn) {
        return SuppressionRule.ofMeasure(SuppressionKind.PROVISIONAL, startsOn, null, offices(measure));
    }

    /** A paper that is asked for is refused at once; one that is to be given again, when that is decided. */
    private static Offices offices(Measure measure) {
        var decided = measure.particulars().offices();
        var request = measure.request();
        var changed = request == null ? null : request.changed();
        return changed == null ? decided : decided.or(changed.offices());
    }
}
