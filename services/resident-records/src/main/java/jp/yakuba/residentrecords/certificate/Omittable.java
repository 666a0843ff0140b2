package jp.yakuba.residentrecords.certificate;

import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/** Entries that are left out of a copy unless they are asked for (法12条5項; standard 5.1). */
@Requirement("001/5.1")
public enum Omittable implements Coded {
    HOUSEHOLD_HEAD_AND_RELATIONSHIP("世帯主・続柄"),
    FAMILY_REGISTER("本籍・筆頭者", "item.family-register"),
    RESIDENT_RECORD_CODE("住民票コード", "item.resident-record-code"),
    INDIVIDUAL_NUMBER("個人番号", "item.individual-number"),
    NATIONALITY("国籍・地域"),
    FOREIGN_RESIDENT_CLASS("法第30条の45に規定する区分"),
    RESIDENCE_STATUS("在留資格", "item.residence-status"),
    RESIDENCE_PERIOD("在留期間等", "item.residence-status"),
    RESIDENCE_EXPIRY("在留期間の満了の日", "item.residence-status"),
    CARD_NUMBER("在留カード等の番号", "item.residence-status"),
    COMMON_NAME_HISTORY("通称の記載及び削除に関する事項");

    private final String label;
    private final @Nullable String permission;

    Omittable(String label) {
        this.label = label;
        this.permission = null;
    }

    Omittable(String label, String permission) {
        this.label = label;
        this.permission = permission;
    }

    /** Code of the permission that it takes to read it on a screen, and so to print it; null if it takes none. */
    @Nullable
    String permission() {
        return permission;
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

    static Omittable of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
