package jp.yakuba.office.banking;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What keeps a transfer file from being written. */
public final class TransferRules {

    /** 合計件数 has six digits. */
    static final int MOST = 999_999;

    private TransferRules() {}

    /** All that is wrong; a file is written of what has no errors. */
    public static Findings check(TransferOrder order, List<Transfer> transfers, BankDirectory directory) {
        var number = number(transfers);
        if (number.hasErrors()) {
            return number;
        }
        return when(
                        !BankDays.isBankDay(order.day()),
                        () -> Finding.error(
                                BankingError.TRANSFER_DAY_CLOSED,
                                "day",
                                "振込日が金融機関の休業日です。",
                                "直前の営業日は" + BankDays.onOrBefore(order.day()) + "です。営業日を指定してください。"))
                .and(AccountRules.check(order.from(), directory, order.day()).at("from"))
                .and(when(
                        order.from().kind() == AccountKind.SAVINGS,
                        () -> Finding.error(
                                BankingError.KIND_NOT_OF_PAYER,
                                "from.kind",
                                "貯蓄預金の口座からは振り込めません。",
                                "普通か当座の口座を指定してください。")))
                .and(inEach("transfers", transfers.size(), i -> check(order, transfers.get(i), directory)));
    }

    private static Findings number(List<Transfer> transfers) {
        return when(
                        transfers.isEmpty(),
                        () -> Finding.error(
                                BankingError.TRANSFERS_NONE, "transfers", "振込の明細がありません。", "振り込む相手があるときだけ作成してください。"))
                .and(when(
                        transfers.size() > MOST,
                        () -> Finding.error(
                                BankingError.TRANSFERS_TOO_MANY,
                                "transfers",
                                "一つのファイルに入る件数を超えています。",
                                MOST + "件までに分けて作成してください。")));
    }

    private static Findings check(TransferOrder order, Transfer transfer, BankDirectory directory) {
        return AccountRules.check(transfer.to(), directory, order.day())
                .at("to")
                .and(when(
                        !transfer.isPayable(),
                        () -> Finding.error(
                                BankingError.AMOUNT_NOT_PAYABLE,
                                "amount",
                                "振り込めない金額です。",
                                "1円以上、10桁までの金額にしてください。払わないものは明細から除いてください。")));
    }
}
