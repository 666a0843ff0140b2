package jp.yakuba.platform.audit;

/** What the platform tells the audit log of. */
public enum PlatformOperation implements AuditedOperation {
    ACCESS_LOGIN("access.login"),
    ACCESS_LOGOUT("access.logout"),
    ACCESS_PASSWORD_CHECK("access.password-check"),
    ACCESS_SECOND_FACTOR("access.second-factor"),
    ACCESS_PASSWORD("access.password"),
    ACCESS_ENROLMENT("access.enrolment"),
    ACCESS_REFUSED("access.refused"),
    ACCESS_FORGED("access.forged"),
    ACCESS_SESSION_END("access.session.end"),
    ACCESS_ADMINISTRATOR_RESET("access.administrator.reset"),
    MUNICIPALITY_CREATE("municipality.create"),
    MUNICIPALITY_RENAME("municipality.rename"),
    ACCESS_ACCOUNT_CREATE("access.account.create"),
    ACCESS_ACCOUNT_CHANGE("access.account.change"),
    ACCESS_ACCOUNT_WITHDRAW("access.account.withdraw"),
    ACCESS_ACCOUNT_LOCK("access.account.lock"),
    ACCESS_ACCOUNT_UNLOCK("access.account.unlock"),
    ACCESS_ACCOUNT_RESET_PASSWORD("access.account.reset-password"),
    ACCESS_ACCOUNT_REMOVE_SECOND_FACTOR("access.account.remove-second-factor"),
    ACCESS_PERMISSION_SETTING("access.permission-setting"),
    ACCESS_POLICY("access.policy"),
    ACCESS_TOKEN_ISSUE("access.token.issue"),
    ACCESS_TOKEN_REVOKE("access.token.revoke"),
    ACCESS_TOKEN_REFUSED("access.token.refused"),
    INDIVIDUAL_NUMBER_DISCLOSE("individual-number.disclose"),
    INDIVIDUAL_NUMBER_REKEY("individual-number.rekey"),
    AUDIT_SEARCH("audit.search"),
    AUDIT_READ("audit.read"),
    AUDIT_VIEW("audit.view"),
    AUDIT_ANALYSE("audit.analyse"),
    AUDIT_EXPORT("audit.export"),
    AUDIT_VERIFY("audit.verify"),
    JOB_CANCEL("job.cancel"),
    JOB_RESTART("job.restart"),
    FILE_DOWNLOAD("file.download"),
    EVENT_RESUME("event.resume"),
    CERTIFICATE_CERTIFIER_SET("certificate.certifier.set"),
    CERTIFICATE_CERTIFIER_END("certificate.certifier.end"),
    CERTIFICATE_SEAL_SET("certificate.seal.set");

    private final String code;

    PlatformOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
