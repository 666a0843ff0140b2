package jp.yakuba.childallowance.payment;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.Bank;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.Branch;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.banking.PostBankAccount;
import jp.yakuba.platform.screens.FormState;

/**
 * Whose codes were typed into the form of an account, to be compared with the passbook; empty where they are nobody's.
 *
 * @param bank the name of the bank
 * @param branch the name of its branch
 * @param postBank the account that follows from the 記号 and 番号 of a passbook of the post bank
 */
public record BankNames(String bank, String branch, String postBank) {

    private static final String NONE = "";

    /** Of what was typed under {@code account} and {@code postBank}. */
    public static BankNames of(FormState form) {
        var bank = read(() -> BankCode.parse(form.value("account.bank")));
        var branch = read(() -> BranchCode.parse(form.value("account.branch")));
        return new BankNames(
                bank.flatMap(banks()::bank).map(Bank::name).orElse(NONE),
                bank.flatMap(code -> branch.flatMap(of -> banks().branch(code, of)))
                        .map(Branch::name)
                        .orElse(NONE),
                read(() -> new PostBankAccount(
                                form.value("postBank.symbol"),
                                form.value("postBank.number"),
                                AccountHolder.parse(form.value("postBank.holder"))))
                        .map(PostBankAccount::toAccount)
                        .map(BankNames::numbers)
                        .orElse(NONE));
    }

    private static BankDirectory banks() {
        return BankDirectory.ofTheLists();
    }

    private static <T> Optional<T> read(Supplier<T> typed) {
        try {
            return Optional.of(typed.get());
        } catch (RejectedValue notReadable) {
            return Optional.empty();
        }
    }

    /** An account in one line, with the names of its bank and its branch. */
    public static String text(Account account) {
        return numbers(account) + " " + account.holder().value();
    }

    private static String numbers(Account account) {
        return account.bank() + "-" + account.branch() + " " + words(account.kind()) + " "
                + account.number().value() + named(account);
    }

    private static String named(Account account) {
        return banks().bank(account.bank())
                .map(bank -> "（" + bank.name() + branch(account) + "）")
                .orElse(NONE);
    }

    private static String branch(Account account) {
        Function<Branch, String> name = branch -> " " + branch.name();
        return banks().branch(account.bank(), account.branch()).map(name).orElse(NONE);
    }

    /** What a kind of account is called. */
    public static String words(AccountKind kind) {
        return switch (kind) {
            case ORDINARY -> "普通";
            case CURRENT -> "当座";
            case SAVINGS -> "貯蓄";
            case OTHER -> "その他";
        };
    }
}
