package jp.yakuba.childallowance.payment.run;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.AccountRules;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Which branches and kinds of account can be paid to on a day: recipients share some thousands of them, so each is looked at
 * once by the rules, and the rest is asked of the database.
 */
final class UsableAccounts {

    /** How a branch and kind of account is called in the query; a number of noughts alone is a kind of its own. */
    static final String KEY =
            "bank || '-' || branch || '-' || kind || case when account_number ~ '[1-9]' then '' else '-0' end";

    private static final AccountHolder ANYBODY = new AccountHolder("A");

    private UsableAccounts() {}

    /** The keys of all that are in use by recipients and can be paid to. */
    static List<String> on(UnitOfWork work, LocalDate payDay) {
        var directory = BankDirectory.ofTheLists();
        return work
                .sql()
                .createQuery("select distinct " + KEY + " from child_allowance.recipient_account")
                .mapTo(String.class)
                .stream()
                .filter(key ->
                        !AccountRules.check(account(key), directory, payDay).hasErrors())
                .toList();
    }

    private static Account account(String key) {
        var parts = key.split("-", -1);
        return new Account(
                new BankCode(parts[0]),
                new BranchCode(parts[1]),
                Coded.find(AccountKind.class, parts[2]).orElseThrow(),
                new AccountNumber(parts.length > 3 ? "0000000" : "0000001"),
                ANYBODY);
    }
}
