package jp.yakuba.childallowance;

import jp.yakuba.platform.operator.Permission;

/** The rights of child allowance. */
public final class ChildAllowancePermission {

    public static final Permission CALCULATE = new Permission(Code.CALCULATE);
    public static final Permission CHECK_ACCOUNT = new Permission(Code.CHECK_ACCOUNT);
    public static final Permission VIEW_PERSON = new Permission(Code.VIEW_PERSON);
    public static final Permission CLAIM_VIEW = new Permission(Code.CLAIM_VIEW);
    public static final Permission CLAIM_ENTER = new Permission(Code.CLAIM_ENTER);
    public static final Permission CLAIM_REVIEW = new Permission(Code.CLAIM_REVIEW);
    public static final Permission CLAIM_APPROVE = new Permission(Code.CLAIM_APPROVE);
    public static final Permission CLAIM_ACCOUNT = new Permission(Code.CLAIM_ACCOUNT);
    public static final Permission NOTICE_VIEW = new Permission(Code.NOTICE_VIEW);
    public static final Permission NOTICE_ISSUE = new Permission(Code.NOTICE_ISSUE);
    public static final Permission PAYMENT_VIEW = new Permission(Code.PAYMENT_VIEW);
    public static final Permission PAYMENT_PREPARE = new Permission(Code.PAYMENT_PREPARE);
    public static final Permission PAYMENT_APPROVE = new Permission(Code.PAYMENT_APPROVE);
    public static final Permission PAYMENT_TRANSFER = new Permission(Code.PAYMENT_TRANSFER);
    public static final Permission PAYMENT_RECIPIENT = new Permission(Code.PAYMENT_RECIPIENT);
    public static final Permission PAYMENT_SETTING = new Permission(Code.PAYMENT_SETTING);
    public static final Permission STATUS_REPORT_VIEW = new Permission(Code.STATUS_REPORT_VIEW);
    public static final Permission STATUS_REPORT_ENTER = new Permission(Code.STATUS_REPORT_ENTER);
    public static final Permission STATUS_REPORT_SETTING = new Permission(Code.STATUS_REPORT_SETTING);
    public static final Permission STATISTICS_VIEW = new Permission(Code.STATISTICS_VIEW);
    public static final Permission CLAIM_IMPORT = new Permission(Code.CLAIM_IMPORT);
    public static final Permission ACCOUNT_IMPORT = new Permission(Code.ACCOUNT_IMPORT);
    public static final Permission PAYMENT_IMPORT = new Permission(Code.PAYMENT_IMPORT);

    private ChildAllowancePermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String CALCULATE = "child-allowance.calculate";
        public static final String CHECK_ACCOUNT = "child-allowance.account.check";
        public static final String VIEW_PERSON = "child-allowance.person.view";
        public static final String CLAIM_VIEW = "child-allowance.claim.view";
        public static final String CLAIM_ENTER = "child-allowance.claim.enter";
        public static final String CLAIM_REVIEW = "child-allowance.claim.review";
        public static final String CLAIM_APPROVE = "child-allowance.claim.approve";
        public static final String CLAIM_ACCOUNT = "child-allowance.claim.account";
        public static final String NOTICE_VIEW = "child-allowance.notice.view";
        public static final String NOTICE_ISSUE = "child-allowance.notice.issue";
        public static final String PAYMENT_VIEW = "child-allowance.payment.view";
        public static final String PAYMENT_PREPARE = "child-allowance.payment.prepare";
        public static final String PAYMENT_APPROVE = "child-allowance.payment.approve";
        public static final String PAYMENT_TRANSFER = "child-allowance.payment.transfer";
        public static final String PAYMENT_RECIPIENT = "child-allowance.payment.recipient";
        public static final String PAYMENT_SETTING = "child-allowance.payment.setting";
        public static final String STATUS_REPORT_VIEW = "child-allowance.status-report.view";
        public static final String STATUS_REPORT_ENTER = "child-allowance.status-report.enter";
        public static final String STATUS_REPORT_SETTING = "child-allowance.status-report.setting";
        public static final String STATISTICS_VIEW = "child-allowance.statistics.view";
        public static final String CLAIM_IMPORT = "child-allowance.claim.import";
        public static final String ACCOUNT_IMPORT = "child-allowance.account.import";
        public static final String PAYMENT_IMPORT = "child-allowance.payment.import";

        private Code() {}
    }
}
