package jp.yakuba.platform.audit;

/** What a business might tell the audit log of. */
public enum SampleOperation implements AuditedOperation {
    RESIDENT_VIEW("resident.view"),
    RESIDENT_SEARCH("resident.search"),
    RESIDENT_REGISTER("resident.register");

    private final String code;

    SampleOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
