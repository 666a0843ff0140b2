package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;

/** The first row of one who becomes a resident, by moving in or by birth. */
public final class NewResidents {

    private NewResidents() {}

    /** The items that both ways have; 住所を定めた年月日 is the day of becoming a resident (4.1.1.1). */
    @Requirement({"001/4.1.1.1", "001/4.3.1"})
    public static ResidentVersionBuilder row(
            Newcomer person,
            AddresseeNumber number,
            HouseholdJoined household,
            MovementEntry entry,
            Situation situation) {
        var code = person.residentRecordCode();
        var entered = entry.notificationDate();
        return new ResidentVersionBuilder(
                        number,
                        household.number(),
                        person.kind(),
                        entry,
                        person.names(),
                        person.birthDate(),
                        household.address())
                .sex(person.sex())
                .relationship(person.relationship())
                .residentSince(person.kind() == ResidentKind.JAPANESE ? entry.date() : null)
                .addressSince(entry.date())
                .enteredNotificationDate(entered == null ? entry.processingDate() : entered)
                .familyRegister(person.familyRegister())
                .residentRecordCode(code == null ? situation.numbers().residentRecordCode() : code)
                .foreign(person.foreign());
    }
}
