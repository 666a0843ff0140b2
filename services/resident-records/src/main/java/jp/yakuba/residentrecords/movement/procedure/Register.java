package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Sex;

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

    /** The newest records, current or deleted, of those who have the 住民票コード. */
    List<ResidentRecord> withResidentRecordCode(ResidentRecordCode code);

    /** The newest records, current or deleted, of those who have the residence card. */
    List<ResidentRecord> withCardNumber(ResidenceCardNumber number);

    /** The newest records, current or deleted, of those who have the 個人番号. */
    List<ResidentRecord> withIndividualNumber(IndividualNumber number);

    /** The newest records, current or deleted, of those with the same 氏名, 性別 and 生年月日 (４情報 without the address). */
    List<ResidentRecord> withSameNameSexAndBirth(String fullName, Sex sex, RecordedDate birthDate);

    /** What a registered movement did. */
    Optional<RegisteredMovement> movement(MovementId id);
}
