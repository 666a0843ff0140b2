package jp.yakuba.childallowance;

import jp.yakuba.platform.audit.AuditedOperation;

/** What child allowance tells the audit log of. */
public enum ChildAllowanceOperation implements AuditedOperation {
    PERSON_SEARCH("child-allowance.person.search"),
    PERSON_VIEW("child-allowance.person.view"),
    CLAIM_VIEW("child-allowance.claim.view"),
    CLAIM_ENTER("child-allowance.claim.enter"),
    CLAIM_CHANGE("child-allowance.claim.change"),
    CLAIM_REVIEW("child-allowance.claim.review"),
    CLAIM_SEND_BACK("child-allowance.claim.send-back"),
    CLAIM_WITHDRAW("child-allowance.claim.withdraw"),
    CLAIM_REGISTER("child-allowance.claim.register"),
    CLAIM_REJECT("child-allowance.claim.reject"),
    CLAIM_IMPORT_ORDER("child-allowance.claim.import-order"),
    CLAIM_IMPORT("child-allowance.claim.import"),
    NOTICE_VIEW("child-allowance.notice.view"),
    NOTICE_ISSUE("child-allowance.notice.issue"),
    NOTICE_PRINT("child-allowance.notice.print"),
    NOTICE_REPRINT("child-allowance.notice.reprint"),
    NOTICE_DISPOSE("child-allowance.notice.dispose"),
    RECIPIENT_VIEW("child-allowance.recipient.view"),
    RECIPIENT_ACCOUNT("child-allowance.recipient.account"),
    RECIPIENT_ACCOUNT_DECIDE("child-allowance.recipient.account-decide"),
    ACCOUNT_IMPORT_ORDER("child-allowance.recipient.account-import-order"),
    ACCOUNT_IMPORT("child-allowance.recipient.account-import"),
    RECIPIENT_SUSPEND("child-allowance.recipient.suspend"),
    RECIPIENT_RELEASE("child-allowance.recipient.release"),
    RECIPIENT_DEMAND("child-allowance.recipient.demand"),
    RECIPIENT_REPAYMENT("child-allowance.recipient.repayment"),
    DEDUCTION_ENTER("child-allowance.deduction.enter"),
    DEDUCTION_CHANGE("child-allowance.deduction.change"),
    DEDUCTION_WITHDRAW("child-allowance.deduction.withdraw"),
    WRITE_OFF_PROPOSE("child-allowance.write-off.propose"),
    WRITE_OFF_DECIDE("child-allowance.write-off.decide"),
    AMENDMENT_VIEW("child-allowance.amendment.view"),
    AMENDMENT_ENTER("child-allowance.amendment.enter"),
    AMENDMENT_CHANGE("child-allowance.amendment.change"),
    AMENDMENT_REVIEW("child-allowance.amendment.review"),
    AMENDMENT_SEND_BACK("child-allowance.amendment.send-back"),
    AMENDMENT_WITHDRAW("child-allowance.amendment.withdraw"),
    AMENDMENT_REGISTER("child-allowance.amendment.register"),
    AMENDMENT_REJECT("child-allowance.amendment.reject"),
    AGE_VIEW("child-allowance.age.view"),
    AGE_DECIDE("child-allowance.age.decide"),
    TASK_VIEW("child-allowance.task.view"),
    TASK_DISMISS("child-allowance.task.dismiss"),
    PAYMENT_VIEW("child-allowance.payment.view"),
    PAYMENT_PREPARE("child-allowance.payment.prepare"),
    PAYMENT_APPROVE("child-allowance.payment.approve"),
    PAYMENT_BOOK("child-allowance.payment.book"),
    PAYMENT_WITHDRAW("child-allowance.payment.withdraw"),
    PAYMENT_FILE("child-allowance.payment.file"),
    PAYMENT_RESULTS("child-allowance.payment.results"),
    PAYMENT_SETTING("child-allowance.payment.setting"),
    PAYMENT_IMPORT_ORDER("child-allowance.payment.import-order"),
    PAYMENT_IMPORT("child-allowance.payment.import"),
    STATUS_REPORT_VIEW("child-allowance.status-report.view"),
    STATUS_REPORT_FIND("child-allowance.status-report.find"),
    STATUS_REPORT_ENTER("child-allowance.status-report.enter"),
    STATUS_REPORT_CHANGE("child-allowance.status-report.change"),
    STATUS_REPORT_SETTING("child-allowance.status-report.setting"),
    STATEMENT_VIEW("child-allowance.statement.view"),
    STATEMENT_ENTER("child-allowance.statement.enter"),
    STATISTICS_VIEW("child-allowance.statistics.view"),
    MONTHS_CHECK("child-allowance.months.check"),
    UNPAID_VIEW("child-allowance.unpaid.view"),
    UNPAID_ENTER("child-allowance.unpaid.enter"),
    UNPAID_CHANGE("child-allowance.unpaid.change"),
    UNPAID_REVIEW("child-allowance.unpaid.review"),
    UNPAID_SEND_BACK("child-allowance.unpaid.send-back"),
    UNPAID_WITHDRAW("child-allowance.unpaid.withdraw"),
    UNPAID_REGISTER("child-allowance.unpaid.register"),
    UNPAID_REJECT("child-allowance.unpaid.reject"),
    CHANGE_VIEW("child-allowance.change.view"),
    CHANGE_ENTER("child-allowance.change.enter"),
    OUTSIDER_VIEW("child-allowance.outsider.view"),
    OUTSIDER_ENTER("child-allowance.outsider.enter"),
    OUTSIDER_CORRECT("child-allowance.outsider.correct"),
    OUTSIDER_JOIN("child-allowance.outsider.join");

    private final String code;

    ChildAllowanceOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
