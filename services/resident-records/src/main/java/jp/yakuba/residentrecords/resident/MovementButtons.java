package jp.yakuba.residentrecords.resident;

import java.util.List;
import jp.yakuba.foundation.number.HouseholdNumber;

/** Which movements a page offers, in the order of the counter's work; the room of movements answers. */
public interface MovementButtons {

    /** Those of a person. */
    List<MovementButton> ofPerson(ResidentVersion row);

    /** Those of a household. */
    List<MovementButton> ofHousehold(HouseholdNumber number, List<ResidentVersion> members);
}
