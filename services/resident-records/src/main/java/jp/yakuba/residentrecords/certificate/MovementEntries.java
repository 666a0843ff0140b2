package jp.yakuba.residentrecords.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason.Effect;
import jp.yakuba.residentrecords.resident.ResidentState;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The versions of a record as its history of entries (統合記載欄 A and B). */
@Requirement("001/1.1.14")
final class MovementEntries {

    private MovementEntries() {}

    /** The movements, oldest first. */
    static List<RecordedMovement> of(List<ResidentVersion> versions, Choices choices) {
        var movements = new ArrayList<RecordedMovement>();
        @Nullable ResidentVersion before = null;
        for (var row : versions) {
            if (!isPlan(row)) {
                movements.add(movement(before, row, choices));
            }
            before = row;
        }
        return movements;
    }

    /** A move-out that was notified and has not come: nothing of it is printed before its day (5.1). */
    @Requirement("001/5.1")
    private static boolean isPlan(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT && row.movement().reason().effect() == Effect.DELETION;
    }

    private static RecordedMovement movement(@Nullable ResidentVersion before, ResidentVersion row, Choices choices) {
        var entry = row.movement();
        var changes = before == null
                ? List.<RecordedMovement.Change>of()
                : PrintedItem.ALL.stream()
                        .map(item -> item.change(before, row, choices))
                        .flatMap(Optional::stream)
                        .toList();
        return new RecordedMovement(
                CodeList.load("movement-reason").name(entry.reason().code()),
                entry.date(),
                basis(entry),
                entry.notificationDate(),
                changes,
                Stream.ofNullable(entry.note()).toList(),
                before != null && !PrintedItem.sex(before).equals(PrintedItem.sex(row)));
    }

    private static String basis(MovementEntry entry) {
        var basis = entry.basis();
        return basis == null ? "" : CodeList.load("notification-basis").name(basis.code());
    }
}
