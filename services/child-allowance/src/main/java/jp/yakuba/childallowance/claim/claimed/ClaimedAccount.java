package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;

/** 振込先口座: to which account a claim is to be paid; who may read it stands where it is claimed. */
public record ClaimedAccount(
        BankCode bank, BranchCode branch, AccountKind kind, AccountNumber number, AccountHolder holder) {

    /** As banks know it. */
    public Account toAccount() {
        return new Account(bank, branch, kind, number, holder);
    }
}
