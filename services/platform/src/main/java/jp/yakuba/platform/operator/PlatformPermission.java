package jp.yakuba.platform.operator;

/**
 * The rights that the platform asks for, and those to items that every business has. A code is stored with accounts and
 * decisions, so that it never changes.
 */
public final class PlatformPermission {

    public static final Permission ITEM_INDIVIDUAL_NUMBER = new Permission(Code.ITEM_INDIVIDUAL_NUMBER);
    public static final Permission ITEM_RESIDENT_RECORD_CODE = new Permission(Code.ITEM_RESIDENT_RECORD_CODE);
    public static final Permission ITEM_FAMILY_REGISTER = new Permission(Code.ITEM_FAMILY_REGISTER);
    public static final Permission ITEM_RESIDENCE_STATUS = new Permission(Code.ITEM_RESIDENCE_STATUS);
    public static final Permission ITEM_PROTECTED_ADDRESS = new Permission(Code.ITEM_PROTECTED_ADDRESS);
    public static final Permission CERTIFICATE_SETTINGS = new Permission(Code.CERTIFICATE_SETTINGS);
    public static final Permission ACCESS_ACCOUNTS = new Permission(Code.ACCESS_ACCOUNTS);
    public static final Permission ACCESS_PERMISSIONS = new Permission(Code.ACCESS_PERMISSIONS);
    public static final Permission ACCESS_TOKENS = new Permission(Code.ACCESS_TOKENS);
    public static final Permission AUDIT_READ = new Permission(Code.AUDIT_READ);
    public static final Permission AUDIT_EXPORT = new Permission(Code.AUDIT_EXPORT);
    public static final Permission AUDIT_VERIFY = new Permission(Code.AUDIT_VERIFY);
    public static final Permission JOB_VIEW = new Permission(Code.JOB_VIEW);
    public static final Permission JOB_OPERATE = new Permission(Code.JOB_OPERATE);
    public static final Permission EVENT_VIEW = new Permission(Code.EVENT_VIEW);
    public static final Permission EVENT_OPERATE = new Permission(Code.EVENT_OPERATE);

    private PlatformPermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String ITEM_INDIVIDUAL_NUMBER = "item.individual-number";
        public static final String ITEM_RESIDENT_RECORD_CODE = "item.resident-record-code";
        public static final String ITEM_FAMILY_REGISTER = "item.family-register";
        public static final String ITEM_RESIDENCE_STATUS = "item.residence-status";
        public static final String ITEM_PROTECTED_ADDRESS = "item.protected-address";
        public static final String CERTIFICATE_SETTINGS = "certificate.settings";
        public static final String ACCESS_ACCOUNTS = "access.accounts";
        public static final String ACCESS_PERMISSIONS = "access.permissions";
        public static final String ACCESS_TOKENS = "access.tokens";
        public static final String AUDIT_READ = "audit.read";
        public static final String AUDIT_EXPORT = "audit.export";
        public static final String AUDIT_VERIFY = "audit.verify";
        public static final String JOB_VIEW = "job.view";
        public static final String JOB_OPERATE = "job.operate";
        public static final String EVENT_VIEW = "event.view";
        public static final String EVENT_OPERATE = "event.operate";

        private Code() {}
    }
}
