package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * What a notification does.
 *
 * @param records before and after of everyone it touches
 * @param people where it names those of them whom it names; those who come have their numbers only since they have a row
 */
public record Effect(List<DraftRecord> records, PlacesOfPeople people) {

    /** Copies the list. */
    public Effect {
        records = List.copyOf(records);
    }

    /** Nothing comes of it. */
    public static Effect none() {
        return new Effect(List.of(), PlacesOfPeople.nobody());
    }
}
