package jp.yakuba.residentrecords;

import jp.yakuba.platform.operator.Permission;

/**
 * The rights of resident records. Their codes are stored with accounts and decisions and stay as they are: they are from the
 * time before there was another business, and do not begin with its name.
 */
public final class RecordsPermission {

    public static final Permission RESIDENT_SEARCH = new Permission(Code.RESIDENT_SEARCH);
    public static final Permission RESIDENT_VIEW = new Permission(Code.RESIDENT_VIEW);
    public static final Permission MOVEMENT_ENTER = new Permission(Code.MOVEMENT_ENTER);
    public static final Permission MOVEMENT_REVIEW = new Permission(Code.MOVEMENT_REVIEW);
    public static final Permission MOVEMENT_APPROVE = new Permission(Code.MOVEMENT_APPROVE);
    public static final Permission CERTIFICATE_ISSUE = new Permission(Code.CERTIFICATE_ISSUE);
    public static final Permission CERTIFICATE_SPECIAL_REASONS = new Permission(Code.CERTIFICATE_SPECIAL_REASONS);
    public static final Permission CERTIFICATE_DISPOSE = new Permission(Code.CERTIFICATE_DISPOSE);
    public static final Permission PROTECTION_VIEW = new Permission(Code.PROTECTION_VIEW);
    public static final Permission PROTECTION_ENTER = new Permission(Code.PROTECTION_ENTER);
    public static final Permission PROTECTION_MANAGE = new Permission(Code.PROTECTION_MANAGE);
    public static final Permission PROTECTION_DETAILS = new Permission(Code.PROTECTION_DETAILS);
    public static final Permission SUPPRESSION_SET = new Permission(Code.SUPPRESSION_SET);
    public static final Permission SUPPRESSION_LIFT = new Permission(Code.SUPPRESSION_LIFT);
    public static final Permission PROTECTION_RELEASE = new Permission(Code.PROTECTION_RELEASE);
    public static final Permission IMPORT_RUN = new Permission(Code.IMPORT_RUN);
    public static final Permission RECORD_CODE_STOCK = new Permission(Code.RECORD_CODE_STOCK);
    public static final Permission TOWN_LIST_LOAD = new Permission(Code.TOWN_LIST_LOAD);
    public static final Permission EVENT_READ = new Permission(Code.EVENT_READ);
    public static final Permission SEARCH_REBUILD = new Permission(Code.SEARCH_REBUILD);

    private RecordsPermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String RESIDENT_SEARCH = "resident.search";
        public static final String RESIDENT_VIEW = "resident.view";
        public static final String MOVEMENT_ENTER = "movement.enter";
        public static final String MOVEMENT_REVIEW = "movement.review";
        public static final String MOVEMENT_APPROVE = "movement.approve";
        public static final String CERTIFICATE_ISSUE = "certificate.issue";
        public static final String CERTIFICATE_SPECIAL_REASONS = "certificate.special-reasons";
        public static final String CERTIFICATE_DISPOSE = "certificate.dispose";
        public static final String PROTECTION_VIEW = "protection.view";
        public static final String PROTECTION_ENTER = "protection.enter";
        public static final String PROTECTION_MANAGE = "protection.manage";
        public static final String PROTECTION_DETAILS = "protection.details";
        public static final String SUPPRESSION_SET = "suppression.set";
        public static final String SUPPRESSION_LIFT = "suppression.lift";
        public static final String PROTECTION_RELEASE = "protection.release";
        public static final String IMPORT_RUN = "import.run";
        public static final String RECORD_CODE_STOCK = "record-code.stock";
        public static final String TOWN_LIST_LOAD = "town-list.load";
        public static final String EVENT_READ = "event.read";
        public static final String SEARCH_REBUILD = "search.rebuild";

        private Code() {}
    }
}
