package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.operator.PlatformPermission;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register: all items of one person at one moment (1.2.1), changed or not. The row is one shape for every
 * state; {@link ResidentRecord} tells the states apart. Its components are the items of the data list, in its order.
 *
 * @param addresseeNumber 宛名番号
 * @param version 個人履歴番号, counted up from 1
 * @param householdNumber 世帯番号
 * @param kind 住民種別
 * @param state 住民状態
 * @param movement the movement that made this version
 * @param names 氏名, 旧氏, 通称
 * @param sex 性別
 * @param birthDate 生年月日
 * @param relationship 続柄
 * @param householdHeadName 世帯主氏名
 * @param displayOrder 記載順位 (5.2)
 * @param address 住所
 * @param residentSince 住民となった年月日; Japanese residents
 * @param addressSince 住所を定めた年月日
 * @param enteredNotificationDate 記載の届出年月日
 * @param addressBeforeMovingIn 転入前住所
 * @param unreportedMoveIn whether 転入前住所 is one that was never reported, 未届 (4.1.1.4)
 * @param lastRegisteredAddress 最終登録住所地 (4.1.1.4)
 * @param previousAddress 転居前住所
 * @param familyRegister 戸籍の表示; Japanese residents
 * @param residentRecordCode 住民票コード
 * @param foreign items of foreign residents
 * @param deletion 消除; deleted records
 * @param moveOut 転出, planned and confirmed
 * @param affiliations 個別事項
 * @param adultWard 成年被後見人_該当有無
 * @param remarks 備考 (1.1.14 C)
 * @param recompiledOn 改製記載年月日
 */
@Requirement({"001/1.1.1", "001/1.1.2", "001/1.2.1"})
public record ResidentVersion(
        @Open AddresseeNumber addresseeNumber,
        @Open int version,
        @Open HouseholdNumber householdNumber,
        @Open ResidentKind kind,
        @Open ResidentState state,
        MovementEntry movement,
        Names names,
        @Open @Nullable Sex sex,
        @Open RecordedDate birthDate,
        @Open @Nullable Relationship relationship,
        @Open @MaxLength(100) @Nullable String householdHeadName,
        @Open @Nullable Integer displayOrder,
        @Whereabouts Address address,
        @Open @Nullable RecordedDate residentSince,
        @Open @Nullable RecordedDate addressSince,
        @Open @Nullable LocalDate enteredNotificationDate,
        @Whereabouts @Nullable AddressBeforeMovingIn addressBeforeMovingIn,
        @Open boolean unreportedMoveIn,
        @Whereabouts @MaxLength(300) @Nullable String lastRegisteredAddress,
        @Whereabouts @Nullable PreviousAddress previousAddress,

        @Whereabouts @Guarded(PlatformPermission.Code.ITEM_FAMILY_REGISTER) @Nullable
        FamilyRegister familyRegister,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENT_RECORD_CODE) @Nullable
        ResidentRecordCode residentRecordCode,

        @Nullable ForeignItems foreign,
        @Nullable Deletion deletion,
        @Whereabouts @Nullable MoveOutEntry moveOut,
        @Nullable Affiliations affiliations,
        @Open boolean adultWard,
        @Whereabouts @MaxLength(600) @Nullable String remarks,
        @Open @Nullable LocalDate recompiledOn)
        implements PersonItems {

    /** As rows, files and JSON have it. */
    public static final RecordShape<ResidentVersion> SHAPE = new RecordShape<>(ResidentVersion.class, new Values());

    /** Starts a change of this row; what is not changed stays. */
    public ResidentVersionBuilder change() {
        return new ResidentVersionBuilder(this);
    }

    /** Starts the next row of the same person, made by a movement; what is not changed stays. */
    public ResidentVersionBuilder next(MovementEntry entry) {
        return change().version(version + 1).movement(entry);
    }

    /** Since when the person is a resident, whichever item the kind of resident has for it. */
    public @Nullable RecordedDate residentFrom() {
        return foreign == null ? residentSince : foreign.since();
    }

    /** Whether it is the row of a resident who is the head of the household. */
    public boolean isHeadOfHousehold() {
        return state == ResidentState.RESIDENT && relationship != null && relationship.isHead();
    }

    /** Whether it is that of one whose only entry was taken back, 異動の取消し（減）. */
    public boolean wasNeverEntered() {
        return state == ResidentState.DELETED_OTHERWISE
                && deletion != null
                && deletion.reason() == MovementReason.REVERSAL_DECREASE;
    }

    /** Shows which row it is and nothing of what it says: names and addresses must not reach a log. */
    @Override
    public String toString() {
        return "ResidentVersion[" + addresseeNumber + "/" + version + "]";
    }
}
