package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.PersonItems;
import org.jspecify.annotations.Nullable;

/**
 * One who moves in (4.1.1.1).
 *
 * @param formerNumber 宛名番号 of their 除票 when they lived here before: 再転入 (4.1.1.2)
 * @param kind 住民種別
 * @param names 氏名, 旧氏, 通称
 * @param sex 性別
 * @param birthDate 生年月日
 * @param relationship 続柄 in the household of destination
 * @param familyRegister 戸籍の表示; Japanese
 * @param residentRecordCode 住民票コード; one who has none gets one (4.3.1)
 * @param individualNumber 個人番号; goes to where it is kept apart, never into the record
 * @param foreign items of foreign residents
 */
@Requirement({"001/4.0.1", "001/4.1.1.1", "001/4.1.1.2"})
public record Newcomer(
        @Open @Nullable AddresseeNumber formerNumber,
        @Open ResidentKind kind,
        Names names,
        @Open @Nullable Sex sex,
        @Open RecordedDate birthDate,
        @Open @Nullable Relationship relationship,

        @Whereabouts @Guarded(PlatformPermission.Code.ITEM_FAMILY_REGISTER) @Nullable
        FamilyRegister familyRegister,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENT_RECORD_CODE) @Nullable
        ResidentRecordCode residentRecordCode,

        @Guarded(PlatformPermission.Code.ITEM_INDIVIDUAL_NUMBER) @Nullable
        IndividualNumber individualNumber,

        @Nullable ForeignItems foreign)
        implements PersonItems {

    /** The same person with the code. */
    public Newcomer withResidentRecordCode(@Nullable ResidentRecordCode code) {
        return new Newcomer(
                formerNumber,
                kind,
                names,
                sex,
                birthDate,
                relationship,
                familyRegister,
                code,
                individualNumber,
                foreign);
    }
}
