package jp.yakuba.dogregister;

import jp.yakuba.platform.audit.AuditedOperation;

/** What the dog register tells the audit log of. */
public enum DogRegisterOperation implements AuditedOperation {
    VIEW("dog-register.dog.view"),
    REGISTER("dog-register.dog.register");

    private final String code;

    DogRegisterOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
