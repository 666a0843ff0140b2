package jp.yakuba.residentrecords.movement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.Entry;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * 仮登録: a notification as it was typed, on its way to the register. It is read anew each time it is looked at, so that
 * it is always judged by the register as it is now.
 *
 * @param fields what was typed, by path; without 個人番号, which are kept sealed
 */
public record Draft(MovementId id, MovementKind kind, Map<String, String> fields, Entry entry) implements Approvable {

    public Draft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public DraftId key() {
        return id.draft();
    }

    /** What was typed, to the one who typed it; to others, what they may see of it. */
    @Requirement({"001/3.4", "001/10.3"})
    Map<String, String> shownTo(VisibleItems items) {
        return isTypedBy(items.operator()) ? fields : items.clearance().fields(Examiner.shape(kind), fields);
    }

    /** Whether the operator may read what was written beside it: it may tell where a protected person is. */
    @Requirement("001/3.4")
    boolean remarksReadable(VisibleItems items) {
        return isTypedBy(items.operator()) || !items.addressHidden();
    }

    /** What was written beside it, or the mask. */
    String remark(String text, VisibleItems items) {
        return text.isEmpty() || remarksReadable(items) ? text : Clearance.MASK;
    }

    /** The fields that say what the operator may not know of these people. */
    Set<String> hiddenFrom(VisibleItems items) {
        var shape = Examiner.shape(kind);
        return fields.keySet().stream()
                .filter(path -> !items.clearance().covers(shape, path))
                .collect(Collectors.toSet());
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft[" + id + " " + kind + " " + state() + "]";
    }
}
