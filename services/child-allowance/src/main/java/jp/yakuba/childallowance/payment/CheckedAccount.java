package jp.yakuba.childallowance.payment;

import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.Bank;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.Branch;
import jp.yakuba.office.banking.TransferFile;
import jp.yakuba.platform.problems.Refusal;

/**
 * An account that can be paid to.
 *
 * @param account as it is written into a transfer file
 * @param bankName to be read out to whose account it is
 * @param branchName likewise
 * @param holderCut whether the name is longer than its place in the file
 */
public record CheckedAccount(Account account, String bankName, String branchName, boolean holderCut) {

    /** Looks at it by the lists of banks; refuses all that is wrong with it. */
    public static CheckedAccount of(AccountCheckRequest request) {
        var directory = BankDirectory.ofTheLists();
        Refusal.ifErrors(request.check(directory));
        return of(request.given().account(), directory);
    }

    private static CheckedAccount of(Account account, BankDirectory directory) {
        return new CheckedAccount(
                account,
                directory.bank(account.bank()).map(Bank::name).orElseThrow(),
                directory
                        .branch(account.bank(), account.branch())
                        .map(Branch::name)
                        .orElseThrow(),
                TransferFile.cuts(account.holder()));
    }
}
