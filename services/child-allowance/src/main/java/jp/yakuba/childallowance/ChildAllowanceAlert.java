package jp.yakuba.childallowance;

import jp.yakuba.foundation.finding.AlertCode;

/** What child allowance finds that may be passed with a reason. */
public enum ChildAllowanceAlert implements AlertCode {
    CHILD_LIVES_APART("child-allowance.child-lives-apart"),
    NOTICE_TO_PROTECTED_PERSON("child-allowance.notice-to-protected-person");

    private final String code;

    ChildAllowanceAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
