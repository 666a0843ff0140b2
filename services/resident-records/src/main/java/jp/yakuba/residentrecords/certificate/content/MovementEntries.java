package jp.yakuba.residentrecords.certificate.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason.Effect;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The versions of a record as its history of entries (統合記載欄 A and B). */
@Requirement("001/1.1.14")
final class MovementEntries {

    private final List<ResidentVersion> versions;
    private final Choices choices;

    /** For each version what a special reason changed in it; empty for all other movements. */
    private final List<List<PrintedItem>> special = new ArrayList<>();

    private MovementEntries(List<ResidentVersion> versions, Choices choices) {
        this.versions = versions;
        this.choices = choices;
        for (var index = 0; index < versions.size(); index++) {
            special.add(isSpecial(index) ? changed(index) : List.of());
        }
    }

    /** The movements, oldest first. */
    static List<RecordedMovement> of(List<ResidentVersion> versions, Choices choices) {
        return new MovementEntries(versions, choices).movements();
    }

    private List<RecordedMovement> movements() {
        var movements = new ArrayList<RecordedMovement>();
        for (var index = 0; index < versions.size(); index++) {
            if (!isPlan(versions.get(index))) {
                movements.add(movement(index));
            }
        }
        return movements;
    }

    /** A move-out that was notified and has not come: nothing of it is printed before its day (5.1). */
    @Requirement("001/5.1")
    private static boolean isPlan(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT && row.movement().reason().effect() == Effect.DELETION;
    }

    private RecordedMovement movement(int index) {
        var row = versions.get(index);
        var before = before(index);
        var entry = row.movement();
        var changes = before == null
                ? List.<RecordedMovement.Change>of()
                : PrintedItem.ALL.stream()
                        .filter(item -> choices.specialReasons() || !isChangedLater(item, index))
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
                isSpecial(index));
    }

    /** What a special reason changed has no history on a copy that does not show it: the old name would tell of it. */
    @Requirement("001/1.1.4")
    private boolean isChangedLater(PrintedItem item, int index) {
        return special.subList(index, special.size()).stream().anyMatch(items -> items.contains(item));
    }

    private boolean isSpecial(int index) {
        var earlier = special.stream().limit(index).flatMap(List::stream).toList();
        return SpecialReasons.isReasonOf(before(index), versions.get(index), earlier);
    }

    private List<PrintedItem> changed(int index) {
        var before = before(index);
        return before == null
                ? List.of()
                : PrintedItem.ALL.stream()
                        .filter(item -> item.isChanged(before, versions.get(index)))
                        .toList();
    }

    private @Nullable ResidentVersion before(int index) {
        return index == 0 ? null : versions.get(index - 1);
    }

    private static String basis(MovementEntry entry) {
        var basis = entry.basis();
        return basis == null ? "" : CodeList.load("notification-basis").name(basis.code());
    }
}
