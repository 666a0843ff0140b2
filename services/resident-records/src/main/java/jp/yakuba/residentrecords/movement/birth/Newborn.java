package jp.yakuba.residentrecords.movement.birth;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.Names;
import org.jspecify.annotations.Nullable;

/**
 * One who was born on the day of the movement. Twins are two.
 *
 * @param kind 住民種別
 * @param names 氏名; blank while it is not given
 * @param sex 性別
 * @param relationship 続柄 in the household
 * @param parent a parent in the household, whose 戸籍の表示 is taken when none is given (4.2.0.3)
 * @param familyRegister 戸籍の表示; Japanese
 * @param foreign items of foreign residents
 */
@Requirement({"001/4.2.1.2", "001/4.2.0.3"})
public record Newborn(
        @Open ResidentKind kind,
        Names names,
        @Open @Nullable Sex sex,
        @Open @Nullable Relationship relationship,
        @Open @Nullable AddresseeNumber parent,

        @Whereabouts @Guarded(PlatformPermission.Code.ITEM_FAMILY_REGISTER) @Nullable
        FamilyRegister familyRegister,

        @Nullable ForeignItems foreign) {

    /** The child as one who becomes a resident on the day of birth. */
    public Newcomer bornOn(RecordedDate birthDate, @Nullable FamilyRegister register) {
        return new Newcomer(null, kind, names, sex, birthDate, relationship, register, null, null, foreign);
    }
}
