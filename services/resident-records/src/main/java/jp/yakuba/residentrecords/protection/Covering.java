package jp.yakuba.residentrecords.protection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;

/**
 * The suppressions of a measure, which follow what is decided of it.
 *
 * @param wanted what the measure asks for now
 */
record Covering(
        UnitOfWork work, SuppressionEvents events, MeasureId measure, Map<SuppressionTarget, SuppressionRule> wanted) {

    /** Sets what is missing, changes what has changed, lifts what is no longer asked for. */
    void follow() {
        var standing = StoredSuppressions.ofMeasure(work, measure);
        var changes = new TreeMap<AddresseeNumber, SuppressionChange>();
        for (var row : standing) {
            var rule = wanted.get(row.target());
            if (!row.rule().equals(rule)) {
                happens(row.target(), SuppressionChange.between(row.rule(), rule), changes);
            }
        }
        var added = added(standing);
        added.forEach(target -> happens(target, SuppressionChange.SET, changes));
        if (changes.isEmpty() && added.isEmpty()) {
            return;
        }
        events.lock(work, changes.keySet());
        standing.forEach(this::follow);
        added.forEach(target -> StoredSuppressions.add(
                work, SuppressionRow.of(new SuppressionId(UUID.randomUUID()), target, measure, rule(target), null)));
        events.publish(work, changes);
    }

    private List<SuppressionTarget> added(List<SuppressionRow> standing) {
        var covered = standing.stream().map(SuppressionRow::target).toList();
        return wanted.keySet().stream()
                .filter(target -> !covered.contains(target))
                .toList();
    }

    private void happens(
            SuppressionTarget target, SuppressionChange change, Map<AddresseeNumber, SuppressionChange> changes) {
        StoredSuppressions.people(work, target)
                .forEach(person -> changes.merge(person, change, SuppressionChange::and));
    }

    private void follow(SuppressionRow row) {
        var rule = wanted.get(row.target());
        if (rule == null) {
            StoredSuppressions.lift(work, row.suppressionId(), "");
        } else if (!rule.equals(row.rule())) {
            StoredSuppressions.change(work, row.suppressionId(), rule, "");
        }
    }

    private SuppressionRule rule(SuppressionTarget target) {
        var rule = wanted.get(target);
        if (rule == null) {
            throw new IllegalStateException("No rule for " + target);
        }
        return rule;
    }
}
