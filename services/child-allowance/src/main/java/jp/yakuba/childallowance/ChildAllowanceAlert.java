package jp.yakuba.childallowance;

import jp.yakuba.foundation.finding.AlertCode;

/** What child allowance finds that may be passed with a reason. */
public enum ChildAllowanceAlert implements AlertCode {
    AMOUNT_BARRED("child-allowance.amount-barred"),
    AMOUNT_UNCHANGED("child-allowance.amount-unchanged"),
    CHILD_LIVES_APART("child-allowance.child-lives-apart");

    private final String code;

    ChildAllowanceAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
