package jp.yakuba.office.issuance;

import jp.yakuba.foundation.finding.AlertCode;

/** What a clerk has to know before a paper is issued. */
public enum IssuanceAlert implements AlertCode {
    FONT_MISSING("font-missing"),
    SEAL_MISSING("seal-missing");

    private final String code;

    IssuanceAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
