package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 転出による消除: makes the row of one who has notified a 転出 that of a 除票. */
@Requirement("001/1.1.5")
public final class Departure {

    private Departure() {}

    /** The row as of the day on which they leave. */
    public static ResidentVersion on(LocalDate day, ResidentVersion row) {
        return row.change()
                .state(ResidentState.MOVED_OUT)
                .deletion(new Deletion(
                        row.movement().reason(),
                        RecordedDate.of(day),
                        row.movement().notificationDate()))
                .build();
    }
}
