package jp.yakuba.residentrecords.movement;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * 仮登録: a notification as it was typed, on its way to the register. It is read anew each time it is looked at, so that
 * it is always judged by the register as it is now.
 *
 * @param revision counted up with every change; what an ETag says
 * @param fields what was typed, by path; without 個人番号, which are kept sealed
 * @param passedAlerts code of each alert that was passed, with the reason
 * @param noteToClerk why it was sent back, empty if it was not
 * @param place 入力場所 of the entry
 * @param terminal 入力端末 of the entry
 * @param enteredBy user id of the clerk who entered it and so cannot approve it
 */
public record Draft(
        MovementId id,
        MovementKind kind,
        DraftState state,
        int revision,
        Map<String, String> fields,
        Map<String, String> passedAlerts,
        String noteToClerk,
        String enteredBy,
        String enteredByName,
        String place,
        String terminal,
        Instant enteredAt,
        Instant changedAt) {

    public Draft {
        fields = Map.copyOf(fields);
        passedAlerts = Map.copyOf(passedAlerts);
    }

    /** Whether the operator is the clerk who typed it. */
    boolean isEnteredBy(Operator operator) {
        return enteredBy.equals(operator.userId());
    }

    /** The fields that say what the operator may not know of these people. */
    Set<String> hiddenFrom(VisibleItems items) {
        var shape = Examiner.shape(kind);
        return fields.keySet().stream()
                .filter(path -> !items.sees(shape.secrecyAt(path)))
                .collect(Collectors.toSet());
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft[" + id + " " + kind + " " + state + "]";
    }
}
