package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;

/**
 * 除票: the record of one who is no longer a resident; always with its 消除.
 *
 * @param row its items
 * @param deletion why and when
 */
@Requirement("001/1.1.5")
public record DeletedRecord(ResidentVersion row, Deletion deletion) implements ResidentRecord {

    /** Takes the row of one who is no longer a resident, with the 消除 of that row. */
    public DeletedRecord {
        if (row.state() == ResidentState.RESIDENT || !deletion.equals(row.deletion())) {
            throw new IllegalArgumentException("Not the row of a deleted record: " + row);
        }
    }

    /** Takes the row of one who is no longer a resident. */
    public DeletedRecord(ResidentVersion row) {
        this(row, deletionOf(row));
    }

    private static Deletion deletionOf(ResidentVersion row) {
        var deletion = row.deletion();
        if (deletion == null) {
            throw new IllegalArgumentException("A deleted record has a deletion: " + row);
        }
        return deletion;
    }

    /** Whether the person died. */
    public boolean isOfDeceased() {
        return row.state() == ResidentState.DIED;
    }
}
