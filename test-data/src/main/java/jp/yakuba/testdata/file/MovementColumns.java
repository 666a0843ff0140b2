package jp.yakuba.testdata.file;

import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Confirmation;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Leaving.MoveOut;
import jp.yakuba.testdata.register.Movement;
import org.jspecify.annotations.Nullable;

/** 異動, 消除 and 転出. */
final class MovementColumns {

    private MovementColumns() {}

    static void addMovement(Column.Collector to) {
        Column.Collector movement = to.below("movement");
        movement.accept("reason", of(Movement::reason));
        DateColumns.add(to, "movement.date", row -> row.version().movement().date());
        movement.accept("notificationDate", of(Movement::notified));
        movement.accept("basis", of(Movement::basis));
        movement.accept("processingDate", of(Movement::processed));
        movement.accept("note", of(Movement::note));
        movement.accept("place", of(found -> found.desk().place()));
        movement.accept("terminal", of(found -> found.desk().terminal()));
        movement.accept("operatorId", of(found -> found.desk().operatorId()));
    }

    private static Column of(Column.Item<Movement> item) {
        return row -> Column.print(item.of(row.version().movement()));
    }

    static void addDeletion(Column.Collector to) {
        to.accept("deletion.reason", Column.of(MovementColumns::deletion, Deletion::reason));
        DateColumns.add(to, "deletion.date", row -> {
            Deletion deletion = deletion(row);
            return deletion == null ? null : deletion.date();
        });
        to.accept("deletion.notificationDate", Column.of(MovementColumns::deletion, Deletion::notified));
    }

    static void addMoveOut(Column.Collector to) {
        Column.Collector moveOut = to.below("moveOut");
        moveOut.accept("notificationDate", Column.of(MovementColumns::moveOut, MoveOut::notified));
        moveOut.accept("plannedDate", Column.of(MovementColumns::moveOut, MoveOut::planned));
        moveOut.accept("specialCase", Column.of(MovementColumns::moveOut, MoveOut::specialCase));
        AddressColumns.addWithAbroad(to, "moveOut.planned", row -> {
            MoveOut found = moveOut(row);
            return found == null ? null : found.destination();
        });
        moveOut.accept("noticeDate", Column.of(MovementColumns::confirmation, Confirmation::noticed));
        moveOut.accept("confirmedDate", Column.of(MovementColumns::confirmation, Confirmation::movedOn));
        AddressColumns.add(to, "moveOut.confirmed", row -> {
            Confirmation found = confirmation(row);
            return found == null ? null : found.destination();
        });
    }

    private static @Nullable Deletion deletion(Row row) {
        Leaving leaving = row.version().leaving();
        return leaving == null ? null : leaving.deletion();
    }

    private static @Nullable MoveOut moveOut(Row row) {
        Leaving leaving = row.version().leaving();
        return leaving == null ? null : leaving.moveOut();
    }

    private static @Nullable Confirmation confirmation(Row row) {
        MoveOut moveOut = moveOut(row);
        return moveOut == null ? null : moveOut.confirmation();
    }
}
