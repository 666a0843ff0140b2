package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.residentrecords.Limit;

/**
 * The last day on which a movement may be notified. A term that would end on a day on which the office is closed ends on
 * the next open one (地方自治法第4条の2第4項).
 */
public final class Deadline {

    private Deadline() {}

    /** 転入, 転居, 世帯変更 (法第22条, 第23条, 第25条): days of which the first is not counted (民法第140条). */
    static LocalDate ofMovement(LocalDate movementDate) {
        return Holidays.officeDayFrom(movementDate.plusDays(Limit.NOTIFICATION.on(movementDate)));
    }

    /** 転出 as a 届出 (4.1.3.0.1): once these days have passed it is for the office to act. Closed days do not count in. */
    public static LocalDate ofMoveOut(LocalDate moveOutDate) {
        return moveOutDate.plusDays(Limit.NOTIFICATION_OF_MOVE_OUT.on(moveOutDate));
    }
}
