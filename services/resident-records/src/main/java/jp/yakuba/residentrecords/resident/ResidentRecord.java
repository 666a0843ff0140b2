package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;

/** A registered 住民票 in one of its two states. What is only a draft is a {@link DraftRecord} and none of these. */
public sealed interface ResidentRecord permits CurrentRecord, DeletedRecord {

    /** The row that holds its items. */
    ResidentVersion row();

    /** The state of a registered row. */
    static ResidentRecord of(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT ? new CurrentRecord(row) : new DeletedRecord(row);
    }

    /** Whose record it is. */
    default AddresseeNumber addresseeNumber() {
        return row().addresseeNumber();
    }
}
