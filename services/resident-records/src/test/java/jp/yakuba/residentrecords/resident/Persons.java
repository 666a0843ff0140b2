package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.place.BlockNumbers;
import org.jspecify.annotations.Nullable;

/** People for tests; none of them lives. */
public final class Persons {

    /** The town of the tests. */
    public static final MunicipalityCode TOWN = new MunicipalityCode("131016");

    /** An address in it. */
    public static final Address PINE_1 = address("松町", "1番地");

    /** Another. */
    public static final Address PINE_8 = address("松町", "8番地");

    /** When everybody of the tests moved in. */
    public static final RecordedDate LONG_AGO = date("2010-04-01");

    private Persons() {}

    /** An address in the town of the tests. */
    public static Address address(String town, String block) {
        return address(town, block, null);
    }

    /** The same with its 町字コード. */
    public static Address address(String town, String block, @Nullable String code) {
        var written = BlockNumbers.written(block);
        return new Address(
                TOWN,
                code == null ? null : new TownAreaCode(code),
                null,
                "東京都",
                "千代田区",
                town,
                written,
                BlockNumbers.of(written),
                null,
                null,
                null,
                null);
    }

    /** Another building on the lot. */
    public static Address annex(Address lot, String buildingNote) {
        return new Address(
                TOWN, null, null, "東京都", "千代田区", lot.town(), lot.block(), null, null, buildingNote, null, null);
    }

    /** A known day. */
    public static RecordedDate date(String iso) {
        return RecordedDate.of(CivilDate.parse(iso));
    }

    /** A Japanese resident who moved in long ago from elsewhere in Japan. */
    public static ResidentVersionBuilder resident(
            String number, String household, String surname, String givenName, String birth, String relationship) {
        var movement = new MovementEntry(
                MovementReason.MOVE_IN_DOMESTIC,
                LONG_AGO,
                LocalDate.parse("2010-04-02"),
                NotificationBasis.NOTIFICATION,
                LocalDate.parse("2010-04-02"),
                null,
                "本庁",
                "T01",
                "u1");
        return new ResidentVersionBuilder(
                        new AddresseeNumber(number),
                        new HouseholdNumber(household),
                        ResidentKind.JAPANESE,
                        movement,
                        Names.japanese(surname, givenName, null),
                        date(birth),
                        PINE_1)
                .sex(Sex.MALE)
                .relationship(Relationship.parse(relationship))
                .residentSince(LONG_AGO)
                .addressSince(LONG_AGO)
                .familyRegister(new FamilyRegister("東京都千代田区松町1番地", null, null, null, null, surname + "　" + givenName))
                .residentRecordCode(code(number));
    }

    private static ResidentRecordCode code(String number) {
        return ResidentRecordCode.ofBody("0".repeat(10 - number.length()) + number);
    }
}
