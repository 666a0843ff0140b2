package jp.yakuba.childallowance;

import jp.yakuba.foundation.finding.AlertCode;

/** What child allowance finds that may be passed with a reason. */
public enum ChildAllowanceAlert implements AlertCode {
    ACCOUNT_HOLDER_DIFFERS("child-allowance.account-holder-differs"),
    AMENDMENTS_FALL("child-allowance.amendments-fall"),
    AMOUNT_BARRED("child-allowance.amount-barred"),
    AMOUNT_UNCHANGED("child-allowance.amount-unchanged"),
    BIRTH_DATE_ASSUMED("child-allowance.birth-date-assumed"),
    CHILD_AT_HOME("child-allowance.child-at-home"),
    CHILD_COUNTED_ELSEWHERE("child-allowance.child-counted-elsewhere"),
    CHILD_ELSEWHERE("child-allowance.child-elsewhere"),
    CHILD_LIVES_APART("child-allowance.child-lives-apart"),
    CHILD_NOT_IN_REGISTER("child-allowance.child-not-in-register"),
    CLAIMANT_LEAVES("child-allowance.claimant-leaves"),
    CLAIMANT_LEFT("child-allowance.claimant-left"),
    CLAIMANT_NOT_IN_REGISTER("child-allowance.claimant-not-in-register"),
    CLAIMANT_OUTSIDE("child-allowance.claimant-outside"),
    DIVORCE_PAPER_MISSING("child-allowance.divorce-paper-missing"),
    HOMES_NOT_COMPARED("child-allowance.homes-not-compared"),
    NOTICE_TO_PROTECTED_PERSON("child-allowance.notice-to-protected-person"),
    OUTSIDER_SAME_PERSON("child-allowance.outsider-same-person"),
    PAST_PAYMENT_OVERPAID("child-allowance.past-payment-overpaid"),
    SPOUSE_EARNS_MORE("child-allowance.spouse-earns-more"),
    SPOUSE_IN_OTHER_CLAIM("child-allowance.spouse-in-other-claim"),
    SPOUSE_IS_RECIPIENT("child-allowance.spouse-is-recipient"),
    SPOUSE_LIVES_WITH_CHILD("child-allowance.spouse-lives-with-child"),
    SPOUSE_NOT_IN_REGISTER("child-allowance.spouse-not-in-register"),
    SPOUSE_PUBLIC_SERVANT("child-allowance.spouse-public-servant"),
    STATEMENT_MISSING("child-allowance.statement-missing"),
    UNPAID_MONTHS_BARRED("child-allowance.unpaid-months-barred"),
    UNPAID_MONTHS_HELD("child-allowance.unpaid-months-held");

    private final String code;

    ChildAllowanceAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
