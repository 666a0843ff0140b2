package jp.yakuba.residentrecords.movement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.VisibleItems;
import org.jspecify.annotations.Nullable;

/**
 * What a notification amounts to, seen against the register of this moment.
 *
 * @param notification null if it could not be read
 * @param findings everything that was found
 * @param effect what it would make of each record; nothing while there are errors
 */
public record Examination(@Nullable Notification notification, Findings findings, Effect effect) {

    public Examination {
        effect = findings.hasErrors() ? Effect.none() : effect;
    }

    /** Before and after of everyone it touches. */
    public List<DraftRecord> records() {
        return effect.records();
    }

    /** Whom it touches that is in the register already. */
    public Set<AddresseeNumber> subjects() {
        var subjects = new LinkedHashSet<AddresseeNumber>();
        for (var record : records()) {
            if (record.before() != null) {
                subjects.add(record.after().addresseeNumber());
            }
        }
        return subjects;
    }

    /** What the operator may see of the records afterwards, having typed the notification. */
    VisibleItems afterwards(VisibleItems items) {
        return items.typing(TypedPlaces.of(notification));
    }

    /** The same of one record: an address that the movement leaves as it is was not typed. */
    @Requirement("001/3.4")
    VisibleItems afterwards(VisibleItems items, DraftRecord record) {
        var before = record.before();
        var stays =
                before != null && before.row().address().equals(record.after().address());
        var typed = new LinkedHashSet<>(TypedPlaces.of(notification));
        if (stays) {
            typed.remove("address");
        }
        return items.typing(typed);
    }

    /** The same with more findings. */
    Examination with(Findings more) {
        return new Examination(notification, findings.and(more), effect);
    }

    /** The households that the records are in before or after. */
    public Collection<String> households() {
        var households = new LinkedHashSet<String>();
        for (var record : records()) {
            households.add(record.after().householdNumber().value());
            var before = record.before();
            if (before != null) {
                households.add(before.row().householdNumber().value());
            }
        }
        return households;
    }
}
