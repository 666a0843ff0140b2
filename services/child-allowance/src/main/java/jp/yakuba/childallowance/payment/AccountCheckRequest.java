package jp.yakuba.childallowance.payment;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountRules;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.PostBankAccount;
import org.jspecify.annotations.Nullable;

/**
 * An account that somebody would be paid to, given in one of two ways.
 *
 * @param account as other banks have it
 * @param postBank as it stands on a passbook of the post bank
 * @param day on which it would be paid to
 */
public record AccountCheckRequest(
        @Nullable Account account, @Nullable PostBankAccount postBank, LocalDate day) {

    /** What is wrong with how it was given. */
    public Findings check() {
        return when(
                (account == null) == (postBank == null),
                () -> Finding.error(
                        ChildAllowanceError.ACCOUNT_GIVEN_TWICE_OR_NEVER,
                        "account",
                        "口座は、ふつうの口座かゆうちょ銀行の記号・番号のどちらか一つで指定します。",
                        "どちらか一方だけを入力してください。"));
    }

    /** All that is wrong with it, at the fields under which it was given. */
    public Findings check(BankDirectory banks) {
        var found = check();
        return found.hasErrors() ? found : given().check(banks, day);
    }

    /** The account, and the field under which it was given. */
    public Given given() {
        return Optional.ofNullable(account)
                .map(one -> new Given("account", one))
                .orElseGet(() -> new Given(
                        "postBank", Optional.ofNullable(postBank).orElseThrow().toAccount()));
    }

    /** An account and the field under which it was given. */
    public record Given(String field, Account account) {

        private static final String POST_BANK = "postBank";

        private Findings check(BankDirectory banks, LocalDate day) {
            return AccountRules.check(account, banks, day).about(found -> field + "." + typed(found.field()));
        }

        /** Of a passbook of the post bank the branch and the kind are in the 記号. */
        private String typed(String found) {
            return !field.equals(POST_BANK) || found.equals("number") ? found : "symbol";
        }
    }
}
