package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;

/**
 * One time of living here: from the entry of a person to the deletion of the record, if it has been deleted. A 除票 is of a
 * stay, not of a person: one who comes back has another record, though the 宛名番号 is the same (1.1.5, 2.2.1).
 *
 * @param versions its rows, oldest first
 */
@Requirement({"001/1.1.5", "001/2.2.1"})
public record Stay(List<ResidentVersion> versions) {

    /** Takes at least one row. */
    public Stay {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A stay has a row");
        }
    }

    /** The stays of a person, oldest first. */
    public static List<Stay> of(List<ResidentVersion> versions) {
        var stays = new ArrayList<Stay>();
        for (var row : versions) {
            if (stays.isEmpty()) {
                stays.add(new Stay(List.of(row)));
            } else {
                add(stays, row);
            }
        }
        return List.copyOf(stays);
    }

    private static void add(List<Stay> stays, ResidentVersion row) {
        var current = stays.removeLast();
        if (isReturn(current.newest(), row)) {
            stays.add(current);
            stays.add(new Stay(List.of(row)));
        } else if (!stays.isEmpty() && takesBackReturn(stays.getLast(), row)) {
            stays.add(stays.removeLast().and(current.versions()).and(List.of(row)));
        } else {
            stays.add(current.and(List.of(row)));
        }
    }

    /** Entered again after the record was deleted; taking back the deletion goes on with the old stay. */
    private static boolean isReturn(ResidentVersion before, ResidentVersion row) {
        return before.state() != ResidentState.RESIDENT
                && row.state() == ResidentState.RESIDENT
                && row.movement().reason() != MovementReason.REVERSAL_INCREASE;
    }

    /** The entry was taken back, and the record is again the 除票 that it was before. */
    private static boolean takesBackReturn(Stay before, ResidentVersion row) {
        return row.movement().reason() == MovementReason.REVERSAL_DECREASE
                && row.state() != ResidentState.RESIDENT
                && Objects.equals(row.deletion(), before.newest().deletion());
    }

    private Stay and(List<ResidentVersion> more) {
        var all = new ArrayList<>(versions);
        all.addAll(more);
        return new Stay(all);
    }

    /** The row that stands for it: as it is, or as it was when the record was deleted. */
    public ResidentVersion newest() {
        return versions.getLast();
    }

    /** Whether there is a 除票 of it. */
    public boolean isEnded() {
        return newest().state() != ResidentState.RESIDENT;
    }

    /** Whether the version is one of its rows. */
    public boolean has(int version) {
        return versions.stream().anyMatch(row -> row.version() == version);
    }
}
