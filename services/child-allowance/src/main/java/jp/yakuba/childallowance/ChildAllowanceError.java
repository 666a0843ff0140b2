package jp.yakuba.childallowance;

import jp.yakuba.foundation.finding.ErrorCode;

/** What child allowance finds that blocks. */
public enum ChildAllowanceError implements ErrorCode {
    ACCOUNT_GIVEN_TWICE_OR_NEVER("child-allowance.account-given-twice-or-never"),
    BIRTH_DATE_UNKNOWN("child-allowance.birth-date-unknown"),
    CHILD_CERTIFIED("child-allowance.child-certified"),
    CHILD_IN_OTHER_CLAIM("child-allowance.child-in-other-claim"),
    CHILD_IS_CLAIMANT("child-allowance.child-is-claimant"),
    CHILD_TWICE("child-allowance.child-twice"),
    CLAIM_BEFORE_BIRTH("child-allowance.claim-before-birth"),
    CLAIM_BEFORE_CUSTODY("child-allowance.claim-before-custody"),
    CLAIM_BEFORE_EVENT("child-allowance.claim-before-event"),
    CLAIM_CEASED_MISSING("child-allowance.claim-ceased-missing"),
    CLAIM_DAY_UNUSED("child-allowance.claim-day-unused"),
    CLAIM_EVENT_MISSING("child-allowance.claim-event-missing"),
    CLAIM_ID_FORM("child-allowance.claim-id-form"),
    CLAIM_IN_FUTURE("child-allowance.claim-in-future"),
    CLAIM_WITHOUT_CHILD("child-allowance.claim-without-child"),
    CLAIM_WITHOUT_CUSTODY("child-allowance.claim-without-custody"),
    CLAIM_WITHOUT_MONTH("child-allowance.claim-without-month"),
    CLAIMANT_CERTIFIED("child-allowance.claimant-certified"),
    CLAIMANT_IN_OTHER_CLAIM("child-allowance.claimant-in-other-claim"),
    DEMAND_DAY_PAST("child-allowance.demand-day-past"),
    DESIGNATED_LIVES_APART("child-allowance.designated-lives-apart"),
    ELDERLY_TOO_MANY("child-allowance.elderly-too-many"),
    ENTITLEMENT_REVERSED("child-allowance.entitlement-reversed"),
    ENTITLEMENTS_OVERLAP("child-allowance.entitlements-overlap"),
    INCOME_MISSING("child-allowance.income-missing"),
    INCOME_TWICE("child-allowance.income-twice"),
    LIVELIHOOD_NOT_MAINTAINED("child-allowance.livelihood-not-maintained"),
    MONTH_BEFORE_LAW("child-allowance.month-before-law"),
    MONTHS_REVERSED("child-allowance.months-reversed"),
    MONTHS_TOO_MANY("child-allowance.months-too-many"),
    NOTHING_OVERPAID("child-allowance.nothing-overpaid"),
    NUMBER_NEGATIVE("child-allowance.number-negative"),
    PAYMENT_APPROVER_MADE_IT("child-allowance.payment-approver-made-it"),
    PAYMENT_CLIENT_FORM("child-allowance.payment-client-form"),
    PAYMENT_DAY_MISSING("child-allowance.payment-day-missing"),
    PAYMENT_DAY_PAST("child-allowance.payment-day-past"),
    PAYMENT_MONTH_MISSING("child-allowance.payment-month-missing"),
    PAYMENT_MONTH_NOT_OF_LAW("child-allowance.payment-month-not-of-law"),
    PAYMENT_MONTH_TAKEN("child-allowance.payment-month-taken"),
    PAYMENT_NOTHING("child-allowance.payment-nothing"),
    PAYMENT_RUN_ID_FORM("child-allowance.payment-run-id-form"),
    PAYMENT_RUN_OPEN("child-allowance.payment-run-open"),
    PAYMENT_RUN_STATE_WRONG("child-allowance.payment-run-state-wrong"),
    PAYMENT_SETTING_MISSING("child-allowance.payment-setting-missing"),
    PAY_DAY_OUT_OF_MONTH("child-allowance.pay-day-out-of-month"),
    PERIOD_BEFORE_BIRTH("child-allowance.period-before-birth"),
    PERIODS_OVERLAP("child-allowance.periods-overlap"),
    REPAYMENT_IN_FUTURE("child-allowance.repayment-in-future"),
    REPAYMENT_TOO_LARGE("child-allowance.repayment-too-large"),
    RESULT_ACCOUNT_WRONG("child-allowance.result-account-wrong"),
    RESULT_AMOUNT_WRONG("child-allowance.result-amount-wrong"),
    RESULT_COLUMNS("child-allowance.result-columns"),
    RESULT_FILE_UNREADABLE("child-allowance.result-file-unreadable"),
    RESULT_LINE_RETURNED("child-allowance.result-line-returned"),
    RESULT_LINE_UNKNOWN("child-allowance.result-line-unknown"),
    RESULT_REASON_UNKNOWN("child-allowance.result-reason-unknown"),
    RESULT_TOO_MANY("child-allowance.result-too-many"),
    SUSPENDED_NOT("child-allowance.suspended-not"),
    TOO_MANY("child-allowance.too-many"),
    YEAR_OUT_OF_RANGE("child-allowance.year-out-of-range");

    private final String code;

    ChildAllowanceError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
