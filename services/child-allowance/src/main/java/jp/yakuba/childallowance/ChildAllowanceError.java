package jp.yakuba.childallowance;

import jp.yakuba.foundation.finding.ErrorCode;

/** What child allowance finds that blocks. */
public enum ChildAllowanceError implements ErrorCode {
    ACCOUNT_GIVEN_TWICE_OR_NEVER("child-allowance.account-given-twice-or-never"),
    AMENDMENT_BASIS_WRONG("child-allowance.amendment-basis-wrong"),
    AMENDMENT_ID_FORM("child-allowance.amendment-id-form"),
    AMENDMENT_IN_FUTURE("child-allowance.amendment-in-future"),
    AMENDMENT_ITEM_UNUSED("child-allowance.amendment-item-unused"),
    AMENDMENT_REASON_WRONG("child-allowance.amendment-reason-wrong"),
    AMENDMENT_WITHOUT_CERTIFICATION("child-allowance.amendment-without-certification"),
    BIRTH_DATE_DIFFERS("child-allowance.birth-date-differs"),
    BIRTH_DATE_UNKNOWN("child-allowance.birth-date-unknown"),
    CHILD_ALREADY_COUNTED("child-allowance.child-already-counted"),
    CHILD_CERTIFIED("child-allowance.child-certified"),
    CHILD_DEAD("child-allowance.child-dead"),
    CHILD_IN_OTHER_CLAIM("child-allowance.child-in-other-claim"),
    CHILD_IS_CLAIMANT("child-allowance.child-is-claimant"),
    CHILD_NOT_IN_CARE("child-allowance.child-not-in-care"),
    CHILD_TWICE("child-allowance.child-twice"),
    CHILD_UNKNOWN("child-allowance.child-unknown"),
    CLAIMANT_CERTIFIED("child-allowance.claimant-certified"),
    CLAIMANT_GONE("child-allowance.claimant-gone"),
    CLAIMANT_IN_OTHER_CLAIM("child-allowance.claimant-in-other-claim"),
    CLAIMANT_UNKNOWN("child-allowance.claimant-unknown"),
    CLAIMANT_YOUNGER("child-allowance.claimant-younger"),
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
    DESIGNATED_LIVES_APART("child-allowance.designated-lives-apart"),
    ELDERLY_TOO_MANY("child-allowance.elderly-too-many"),
    ENTITLEMENTS_OVERLAP("child-allowance.entitlements-overlap"),
    ENTITLEMENT_ENDED("child-allowance.entitlement-ended"),
    ENTITLEMENT_REVERSED("child-allowance.entitlement-reversed"),
    INCOME_MISSING("child-allowance.income-missing"),
    INCOME_TWICE("child-allowance.income-twice"),
    LIVELIHOOD_NOT_MAINTAINED("child-allowance.livelihood-not-maintained"),
    MONTHS_REVERSED("child-allowance.months-reversed"),
    MONTHS_TOO_MANY("child-allowance.months-too-many"),
    MONTH_BEFORE_LAW("child-allowance.month-before-law"),
    NOTICE_ADDRESS_HIDDEN("child-allowance.notice-address-hidden"),
    NOTICE_ADDRESS_MISSING("child-allowance.notice-address-missing"),
    NOTICE_PERSON_UNKNOWN("child-allowance.notice-person-unknown"),
    NOTICE_TO_BE_CONFIRMED("child-allowance.notice-to-be-confirmed"),
    NOTICE_UNDECIDED("child-allowance.notice-undecided"),
    NUMBER_NEGATIVE("child-allowance.number-negative"),
    PERIODS_OVERLAP("child-allowance.periods-overlap"),
    PERIOD_BEFORE_BIRTH("child-allowance.period-before-birth"),
    RECIPIENT_IN_OTHER_AMENDMENT("child-allowance.recipient-in-other-amendment"),
    RESCISSION_OF_NOTHING("child-allowance.rescission-of-nothing"),
    TASK_CLOSED("child-allowance.task-closed"),
    TASK_ID_FORM("child-allowance.task-id-form"),
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
