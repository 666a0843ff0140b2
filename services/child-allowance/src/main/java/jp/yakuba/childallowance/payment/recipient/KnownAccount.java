package jp.yakuba.childallowance.payment.recipient;

import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;

/** An account that is kept of a recipient; who may read it stands where it is kept. */
record KnownAccount(BankCode bank, BranchCode branch, AccountKind kind, AccountNumber number, AccountHolder holder) {

    /** As banks know it. */
    Account toAccount() {
        return new Account(bank, branch, kind, number, holder);
    }
}
