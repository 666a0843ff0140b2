package jp.yakuba.office.issuance;

import jp.yakuba.foundation.finding.ErrorCode;

/** What stands in the way of issuing a paper, or of what is done with it later. */
public enum IssuanceError implements ErrorCode {
    ALREADY_DISPOSED("already-disposed"),
    CERTIFIER_INCOMPLETE("certifier-incomplete"),
    CERTIFIER_MISSING("certifier-missing"),
    END_BEFORE_START("end-before-start"),
    NOT_PRINTABLE("not-printable");

    private final String code;

    IssuanceError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
