package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * A movement that was registered, with what each record was before and after it.
 *
 * @param id its name
 * @param records the records it changed, oldest first; of a planned 転出 also those that its day changed
 */
public record RegisteredMovement(MovementId id, List<DraftRecord> records) {

    /** Copies the list. */
    public RegisteredMovement {
        records = List.copyOf(records);
    }

    /** Whose records it changed. */
    public List<AddresseeNumber> persons() {
        return records.stream()
                .map(change -> change.after().addresseeNumber())
                .distinct()
                .toList();
    }

    /** What it first did to the person. */
    public Optional<DraftRecord> of(AddresseeNumber person) {
        return records.stream()
                .filter(change -> change.after().addresseeNumber().equals(person))
                .findFirst();
    }
}
