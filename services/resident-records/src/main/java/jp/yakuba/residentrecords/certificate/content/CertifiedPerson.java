package jp.yakuba.residentrecords.certificate.content;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one person.
 *
 * @param name 氏名
 * @param birthDate 生年月日
 * @param sex 男 or 女; empty if not entered
 * @param relationship 続柄; empty if the household has no head
 * @param addressSince 住所を定めた年月日; null for a person who never moved inside the municipality, whose certificate
 *     leaves the field blank
 * @param notificationDate 届出の年月日 of becoming a resident
 * @param addressBeforeMovingIn 転入前住所; empty if there is none
 * @param individualNumber 個人番号; null unless it is to be printed
 * @param residentRecordCode 住民票コード; null unless it is to be printed
 * @param items what only Japanese or only foreign residents have
 * @param remarks 備考 of a 世帯連記式; the forms for one person have them in 統合記載欄
 */
public record CertifiedPerson(
        CertifiedName name,
        RecordedDate birthDate,
        String sex,
        String relationship,
        @Nullable RecordedDate addressSince,
        @Nullable LocalDate notificationDate,
        String addressBeforeMovingIn,
        @Nullable IndividualNumber individualNumber,
        @Nullable ResidentRecordCode residentRecordCode,
        KindItems items,
        List<String> remarks) {

    public CertifiedPerson {
        remarks = List.copyOf(remarks);
    }

    /** The same of a household without a head. */
    CertifiedPerson withoutRelationship() {
        return new CertifiedPerson(
                name,
                birthDate,
                sex,
                "",
                addressSince,
                notificationDate,
                addressBeforeMovingIn,
                individualNumber,
                residentRecordCode,
                items,
                remarks);
    }
}
