package jp.yakuba.office.banking;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What is wrong with an account before any bank is asked. */
public final class AccountRules {

    /** The branches of the post bank for ordinary and for current accounts end so. */
    private static final String POST_BANK_ORDINARY = "8";

    private static final String POST_BANK_CURRENT = "9";

    private AccountRules() {}

    /** All that is wrong with an account to which money is paid on the day. */
    public static Findings check(Account account, BankDirectory directory, LocalDate day) {
        return ofBank(account, directory, day)
                .and(ofPostBank(account))
                .and(when(
                        account.number().isBlank(),
                        () -> Finding.error(
                                BankingError.ACCOUNT_NUMBER_BLANK,
                                "number",
                                "口座番号がすべて0です。",
                                "通帳かキャッシュカードの口座番号を入力してください。")));
    }

    private static Findings ofBank(Account account, BankDirectory directory, LocalDate day) {
        var bank = directory.bank(account.bank());
        if (bank.isEmpty()) {
            return Findings.of(
                    Finding.error(BankingError.BANK_UNKNOWN, "bank", "金融機関一覧にない金融機関コードです。", "通帳の金融機関コードを確かめてください。"));
        }
        if (!bank.get().inUse().on(day)) {
            return Findings.of(Finding.error(
                    BankingError.BANK_CLOSED,
                    "bank",
                    "その日には使えない金融機関コードです。",
                    insteadOf("金融機関", bank.get().successor().map(BankCode::toString))));
        }
        return ofBranch(account, directory, day);
    }

    private static Findings ofBranch(Account account, BankDirectory directory, LocalDate day) {
        var branch = directory.branch(account.bank(), account.branch());
        if (branch.isEmpty()) {
            return Findings.of(Finding.error(
                    BankingError.BRANCH_UNKNOWN, "branch", "この金融機関にない支店コードです。", "通帳の支店コード（店番）を確かめてください。"));
        }
        return when(
                !branch.get().inUse().on(day),
                () -> Finding.error(
                        BankingError.BRANCH_CLOSED,
                        "branch",
                        "その日には使えない支店コードです。",
                        insteadOf("支店", branch.get().successor().map(Branch.Key::toString))));
    }

    private static String insteadOf(String what, Optional<String> successor) {
        return successor
                .map(code -> "統廃合の後の" + what + "（" + code + "）の口座かどうかを本人に確かめ、入力し直してください。")
                .orElse("本人に口座を確かめ、使える" + what + "の口座を入力してください。");
    }

    private static Findings ofPostBank(Account account) {
        if (!account.bank().equals(BankCode.POST_BANK)) {
            return Findings.none();
        }
        var end = account.branch().value().substring(2);
        return when(
                (end.equals(POST_BANK_ORDINARY) && account.kind() != AccountKind.ORDINARY)
                        || (end.equals(POST_BANK_CURRENT) && account.kind() != AccountKind.CURRENT),
                () -> Finding.error(
                        BankingError.KIND_NOT_OF_BRANCH,
                        "kind",
                        "ゆうちょ銀行の店番と預金種目が合いません。",
                        "店番の末尾が8なら普通、9なら当座です。通帳の記号と番号から入力し直してください。"));
    }
}
