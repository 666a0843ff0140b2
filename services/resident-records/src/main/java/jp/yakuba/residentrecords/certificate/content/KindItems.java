package jp.yakuba.residentrecords.certificate.content;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/** Entries that depend on whether a resident is Japanese (standard 1.1.1) or foreign (1.1.2). */
public sealed interface KindItems {

    /**
     * Of a Japanese resident.
     *
     * @param formerSurname 旧氏
     * @param residentSince 住民となった年月日
     * @param registeredDomicile 本籍, also 「なし」 or 「不明」
     * @param familyRegisterHead 筆頭者, also 「なし」 or 「不明」
     */
    @Requirement("001/1.1.1")
    record Japanese(
            CertifiedName formerSurname,
            @Nullable RecordedDate residentSince,
            String registeredDomicile,
            String familyRegisterHead)
            implements KindItems {}

    /**
     * Of a foreign resident. What a class of resident does not have is empty.
     *
     * @param commonName 通称
     * @param since 外国人住民となった年月日
     * @param nationality 国籍・地域
     * @param residentClass 法第30条の45に規定する区分
     * @param residenceStatus 在留資格
     * @param residencePeriod 在留期間等: also 上陸期間 and 仮滞在期間
     * @param residenceExpiry 在留期間の満了の日
     * @param cardNumber of the residence card or the special permanent resident certificate
     * @param commonNameHistory 通称の記載及び削除に関する事項, one line each
     */
    @Requirement("001/1.1.2")
    record Foreign(
            CertifiedName commonName,
            RecordedDate since,
            String nationality,
            String residentClass,
            String residenceStatus,
            String residencePeriod,
            @Nullable LocalDate residenceExpiry,
            String cardNumber,
            List<String> commonNameHistory)
            implements KindItems {

        public Foreign {
            commonNameHistory = List.copyOf(commonNameHistory);
        }
    }
}
