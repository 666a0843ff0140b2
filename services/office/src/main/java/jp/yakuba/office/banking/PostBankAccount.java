package jp.yakuba.office.banking;

import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.Digits;
import jp.yakuba.foundation.shape.MaxLength;

/**
 * An account as it stands on a passbook of the post bank (reference 027 §3.4, general knowledge): 1XXY0 and a number that ends
 * in 1 are an ordinary account of the branch XX8; 0XXY0 is a current account of XX9.
 *
 * @param symbol 記号: five digits
 * @param number 番号: up to eight digits, of a current account up to six
 */
public record PostBankAccount(
        @MaxLength(40) String symbol, @MaxLength(40) String number, AccountHolder holder) {

    private static final int SYMBOL = 5;
    private static final int LONGEST_ORDINARY = 8;
    private static final int LONGEST_CURRENT = 6;
    private static final String SYMBOL_LABEL = "記号";
    private static final String NUMBER_LABEL = "番号";

    /** Takes both as they were typed: full-width digits, spaces and hyphens are understood. */
    public PostBankAccount {
        symbol = Digits.require(Digits.read(symbol, SYMBOL_LABEL), SYMBOL, SYMBOL, SYMBOL_LABEL);
        if (!symbol.endsWith("0") || !(symbol.startsWith("0") || symbol.startsWith("1"))) {
            throw new RejectedValue(
                    BankingError.POST_BANK_SYMBOL, "ゆうちょ銀行の記号が正しくありません。", "記号は、1か0で始まり0で終わる5桁の数字です。通帳の見返しを確かめてください。");
        }
        var isOrdinary = symbol.startsWith("1");
        number = Digits.require(
                Digits.read(number, NUMBER_LABEL),
                isOrdinary ? 2 : 1,
                isOrdinary ? LONGEST_ORDINARY : LONGEST_CURRENT,
                NUMBER_LABEL);
        if (isOrdinary && !number.endsWith("1")) {
            throw new RejectedValue(BankingError.POST_BANK_NUMBER, "ゆうちょ銀行の番号の末尾が1ではありません。", "通帳の番号を、末尾の1まで入力してください。");
        }
    }

    /** The account to which other banks pay. */
    public Account toAccount() {
        var isOrdinary = symbol.startsWith("1");
        return new Account(
                BankCode.POST_BANK,
                new BranchCode(symbol.substring(1, 3) + (isOrdinary ? '8' : '9')),
                isOrdinary ? AccountKind.ORDINARY : AccountKind.CURRENT,
                AccountNumber.parse(isOrdinary ? number.substring(0, number.length() - 1) : number),
                holder);
    }

    /** Without what is whose it is alone. */
    @Override
    public String toString() {
        return "ゆうちょ銀行の口座";
    }
}
