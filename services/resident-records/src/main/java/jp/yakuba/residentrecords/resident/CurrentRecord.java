package jp.yakuba.residentrecords.resident;

import jp.yakuba.office.addressee.ResidentState;

/**
 * 住民票 of a resident: never with a 消除. One who has notified a 転出 is a resident until the day comes (1.1.5).
 *
 * @param row its items
 */
public record CurrentRecord(ResidentVersion row) implements ResidentRecord {

    /** Takes the row of a resident. */
    public CurrentRecord {
        if (row.state() != ResidentState.RESIDENT || row.deletion() != null) {
            throw new IllegalArgumentException("Not the row of a resident: " + row);
        }
    }

    /** Whether the resident has notified a 転出 whose day has not come. */
    public boolean plansToLeave() {
        return row.moveOut() != null;
    }

    /** Whether the resident is the head of the household. */
    public boolean isHead() {
        var relationship = row.relationship();
        return relationship != null && relationship.isHead();
    }
}
