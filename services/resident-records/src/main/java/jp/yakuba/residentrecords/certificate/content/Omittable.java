package jp.yakuba.residentrecords.certificate.content;

import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Entries that are left out of a copy unless they are asked for (法12条5項; standard 5.1). */
@Requirement("001/5.1")
public enum Omittable implements Coded {
    HOUSEHOLD_HEAD_AND_RELATIONSHIP("世帯主・続柄", "relationship.first"),
    FAMILY_REGISTER("本籍・筆頭者", "familyRegister.domicile"),
    RESIDENT_RECORD_CODE("住民票コード", "residentRecordCode"),
    INDIVIDUAL_NUMBER("個人番号"),
    NATIONALITY("国籍・地域", "foreign.nationalityName"),
    FOREIGN_RESIDENT_CLASS("法第30条の45に規定する区分", "foreign.residentClass"),
    RESIDENCE_STATUS("在留資格", "foreign.residenceStatus"),
    RESIDENCE_PERIOD("在留期間等", "foreign.periodYears"),
    RESIDENCE_EXPIRY("在留期間の満了の日", "foreign.residenceExpiry"),
    CARD_NUMBER("在留カード等の番号", "foreign.cardNumber"),
    COMMON_NAME_HISTORY("通称の記載及び削除に関する事項", "names.commonName");

    private static final Secrecy OF_INDIVIDUAL_NUMBER =
            new Secrecy(true, false, PlatformPermission.Code.ITEM_INDIVIDUAL_NUMBER);

    private final String label;
    private final @Nullable String path;

    /** One that does not stand in the record. */
    Omittable(String label) {
        this.label = label;
        this.path = null;
    }

    /** @param path where it, or the first part of it, stands in the record */
    Omittable(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** From whom it is to be kept on a screen, and so on paper. */
    Secrecy secrecy() {
        return path == null ? OF_INDIVIDUAL_NUMBER : ResidentVersion.SHAPE.secrecyAt(path);
    }

    /** Its name on screens. */
    public String label() {
        return label;
    }

    /** Its name in JSON and in the history: {@code family-register}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Omittable of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
