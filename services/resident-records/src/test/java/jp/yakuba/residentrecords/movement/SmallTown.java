package jp.yakuba.residentrecords.movement;

import java.time.LocalDate;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ForeignResidentClass;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.ResidenceStatus;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;

/**
 * A town of four households, for tests.
 *
 * <ul>
 *   <li>100, 松町1番地: 1 青木太郎 世帯主, 2 花子 妻, 3 一郎 子
 *   <li>200, 松町8番地: 4 白井次郎 世帯主, 5 梅 妻
 *   <li>300, 松町1番地: 6 青木はな, alone
 *   <li>400, 松町8番地: 7 WANG LI, a student, alone
 *   <li>除票: 11 赤木三郎, moved out; 12 黒田四郎, died; 13 緑川五郎, moved abroad with 旧氏
 * </ul>
 */
public final class SmallTown {

    private SmallTown() {}

    /** The card of 7. */
    public static final ResidenceCardNumber CARD = new ResidenceCardNumber("AB12345678CD");

    /** 個人番号 of 11. */
    public static final IndividualNumber NUMBER_OF_ELEVEN = IndividualNumber.ofBody("12345678901");

    /** The register of the town. */
    public static RegisterInMemory register() {
        return new RegisterInMemory()
                .add(resident("1", "100", "青木", "太郎", "1980-12-03", "世帯主", Sex.MALE, 1))
                .add(resident("2", "100", "青木", "花子", "1982-01-30", "妻", Sex.FEMALE, 2))
                .add(bornHere(resident("3", "100", "青木", "一郎", "2012-06-01", "子", Sex.MALE, 3)))
                .add(atPine8(resident("4", "200", "白井", "次郎", "1970-05-05", "世帯主", Sex.MALE, 1)))
                .add(atPine8(resident("5", "200", "白井", "梅", "1971-07-07", "妻", Sex.FEMALE, 2)))
                .add(resident("6", "300", "青木", "はな", "1955-03-03", "世帯主", Sex.FEMALE, 1))
                .add(atPine8(student()))
                .add(movedOut("11", "赤木", "三郎", MovementReason.MOVE_OUT_DOMESTIC))
                .add(deleted("12", "黒田", "四郎", MovementReason.DEATH, ResidentState.DIED))
                .add(withFormerSurname(movedOut("13", "緑川", "五郎", MovementReason.MOVE_OUT_ABROAD)))
                .withIndividualNumber(Counter.person("11"), NUMBER_OF_ELEVEN);
    }

    /** The items of a student. */
    public static ForeignItems studentItems(ResidenceCardNumber card) {
        return new ForeignItems(
                Persons.LONG_AGO,
                null,
                "中国",
                ForeignResidentClass.MID_TO_LONG_TERM,
                new ResidenceStatus("023"),
                4,
                3,
                null,
                LocalDate.parse("2028-03-31"),
                card,
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ResidentVersion resident(
            String number,
            String household,
            String surname,
            String givenName,
            String birth,
            String relationship,
            Sex sex,
            int place) {
        return Persons.resident(number, household, surname, givenName, birth, relationship)
                .sex(sex)
                .displayOrder(place)
                .build();
    }

    private static ResidentVersion bornHere(ResidentVersion row) {
        var born = row.movement();
        return row.change()
                .movement(new MovementEntry(
                        MovementReason.BIRTH,
                        row.birthDate(),
                        born.notificationDate(),
                        born.basis(),
                        born.processingDate(),
                        null,
                        born.place(),
                        born.terminal(),
                        born.operatorId()))
                .residentSince(row.birthDate())
                .addressSince(row.birthDate())
                .build();
    }

    private static ResidentVersion atPine8(ResidentVersion row) {
        return row.change().address(Persons.PINE_8).build();
    }

    private static ResidentVersion student() {
        var row = resident("7", "400", "王", "麗", "2001-09-09", "世帯主", Sex.FEMALE, 1);
        return new ResidentVersionBuilder(
                        row.addresseeNumber(),
                        row.householdNumber(),
                        ResidentKind.FOREIGN,
                        row.movement(),
                        Names.foreign("WANG LI", "王麗", null),
                        row.birthDate(),
                        row.address())
                .sex(Sex.FEMALE)
                .relationship(Relationship.HEAD)
                .displayOrder(1)
                .addressSince(Persons.LONG_AGO)
                .residentRecordCode(row.residentRecordCode())
                .foreign(studentItems(CARD))
                .build();
    }

    private static ResidentVersion movedOut(String number, String surname, String givenName, MovementReason reason) {
        return deleted(number, surname, givenName, reason, ResidentState.MOVED_OUT);
    }

    private static ResidentVersion deleted(
            String number, String surname, String givenName, MovementReason reason, ResidentState state) {
        return resident(number, "9" + number, surname, givenName, "1975-11-11", "世帯主", Sex.MALE, 1)
                .change()
                .state(state)
                .deletion(new Deletion(reason, Persons.date("2020-04-01"), null))
                .build();
    }

    private static ResidentVersion withFormerSurname(ResidentVersion row) {
        var names = Names.japanese("緑川", "五郎", null);
        var former = new Names(null, null, null, null, null, null, false, "紫野", null, false, null, null, false, null);
        return row.change()
                .names(names.withFormerSurnameAndCommonNameOf(former))
                .build();
    }
}
