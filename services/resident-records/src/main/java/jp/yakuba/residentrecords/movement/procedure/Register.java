package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.SamePerson;
import org.jspecify.annotations.Nullable;

/** The register as of one moment, as far as rules ask. Drafts are not in it (4.0.8). */
public interface Register {

    /** The person's newest record, current or deleted. */
    Optional<ResidentRecord> record(AddresseeNumber number);

    /** The household, if somebody lives in it. */
    Optional<Household> household(HouseholdNumber number);

    /** All rows of a person, oldest first. */
    List<ResidentVersion> versions(AddresseeNumber number);

    /** The households on the same lot. */
    List<Household> householdsAt(Address address);

    /** The municipality and its 町字. */
    Places places();

    /** The newest record, current or deleted, of the one who has or had the number. */
    List<ResidentRecord> holders(HeldNumber number);

    /** The newest record, current or deleted, of the one who has or had the 個人番号. */
    List<ResidentRecord> holders(IndividualNumber number);

    /** Whether the person has a 個人番号 now and it is another one. */
    boolean hasOtherIndividualNumber(AddresseeNumber person, IndividualNumber number);

    /** The newest records, current or deleted, of those who may be the same by ３情報 ({@link SamePerson}). */
    List<ResidentRecord> like(Names names, @Nullable Sex sex, RecordedDate birthDate);

    /** Whether the one who processes may be told that it is this person. */
    boolean mayTell(ResidentRecord record);

    /** Whether the one who processes may be told whose a 個人番号 is. */
    boolean mayTellByIndividualNumber();

    /** What a registered movement did. */
    Optional<RegisteredMovement> movement(MovementId id);
}
