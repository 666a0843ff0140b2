package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.MovementEntry;

/** A registered movement in the words by which a clerk finds it in the history. */
public final class NamedMovement {

    private NamedMovement() {}

    /** 転居、令和5年4月1日. */
    public static String of(MovementEntry movement) {
        return of(movement, movement.date());
    }

    /** The same with another date than that of the entry. */
    static String of(MovementEntry movement, RecordedDate date) {
        return reason(movement) + "、" + date.display(DateStyle.WAREKI);
    }

    /** 転居（異動日 令和5年4月1日、処理日 令和5年4月3日）. */
    public static String whole(MovementEntry movement) {
        return reason(movement) + "（異動日 " + movement.date().display(DateStyle.WAREKI) + "、処理日 "
                + RecordedDate.of(movement.processingDate()).display(DateStyle.WAREKI) + "）";
    }

    private static String reason(MovementEntry movement) {
        return CodeList.load("movement-reason").name(movement.reason().code());
    }
}
