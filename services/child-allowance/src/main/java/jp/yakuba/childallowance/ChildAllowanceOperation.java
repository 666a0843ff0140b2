package jp.yakuba.childallowance;

import jp.yakuba.platform.audit.AuditedOperation;

/** What child allowance tells the audit log of. */
public enum ChildAllowanceOperation implements AuditedOperation {
    PERSON_SEARCH("child-allowance.person.search"),
    PERSON_VIEW("child-allowance.person.view");

    private final String code;

    ChildAllowanceOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
