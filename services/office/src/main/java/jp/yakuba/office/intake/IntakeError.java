package jp.yakuba.office.intake;

import jp.yakuba.foundation.finding.ErrorCode;

/** What can be wrong with a file of records as such, whatever its records are. */
public enum IntakeError implements ErrorCode {
    COLUMN_COUNT("column-count"),
    DOUBLED_ITEM("doubled-item"),
    FILE_BROKEN("file-broken"),
    FILE_EMPTY("file-empty"),
    FILE_IS_A_BOMB("file-is-a-bomb"),
    FILE_TOO_LARGE("file-too-large"),
    ITEM_MISSING("item-missing"),
    NOT_CSV("not-csv"),
    NOT_ONE_FILE("not-one-file"),
    NOT_UTF_8("not-utf-8"),
    NOTHING_LOADED("nothing-loaded"),
    REGISTERED_MEANWHILE("registered-meanwhile"),
    UNKNOWN_ITEM("unknown-item");

    private final String code;

    IntakeError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
