package jp.yakuba.office.intake;

import jp.yakuba.foundation.finding.InfoCode;

/** What is only told of a file of records. */
public enum IntakeInfo implements InfoCode {
    UNKNOWN_ITEM_LEFT_ASIDE("unknown-item-left-aside");

    private final String code;

    IntakeInfo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
