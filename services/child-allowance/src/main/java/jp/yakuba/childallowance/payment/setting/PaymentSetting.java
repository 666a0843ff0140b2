package jp.yakuba.childallowance.payment.setting;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountRules;
import jp.yakuba.office.banking.BankDays;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.TransferOrder;
import jp.yakuba.office.banking.TransferOrder.LineEnd;
import org.jspecify.annotations.Nullable;

/**
 * How the municipality pays from a day on.
 *
 * @param payDay 支払日: the day of the month, 1 to 28
 * @param client 振込依頼人コード, ten digits that the bank has given
 * @param from the account from which is paid, whose holder is the 振込依頼人名
 * @param notices whether recipients are told of each payment (支払通知書); where nothing is said, they are
 * @param accountChanges how many it takes to change an account (口座変更); where nothing is said, two
 */
public record PaymentSetting(
        LocalDate firstDay,
        int payDay,
        @MaxLength(10) String client,
        Account from,
        LineEnd lineEnd,
        @Nullable PaymentNotices notices,
        @Nullable AccountChanges accountChanges) {

    private static final int LAST_DAY = 28;

    /** Says so where nothing is said. */
    public PaymentSetting {
        notices = Objects.requireNonNullElse(notices, PaymentNotices.EACH);
        accountChanges = Objects.requireNonNullElse(accountChanges, AccountChanges.TWO_PEOPLE);
    }

    /** All that is wrong with it. */
    Findings check() {
        return when(
                        payDay < 1 || payDay > LAST_DAY,
                        () -> Finding.error(
                                ChildAllowanceError.PAY_DAY_OUT_OF_MONTH,
                                "payDay",
                                "支払日が1日から28日までの日ではありません。",
                                "どの月にもある日を入力してください。"))
                .and(when(
                        !client.matches("[0-9]{10}"),
                        () -> Finding.error(
                                ChildAllowanceError.PAYMENT_CLIENT_FORM,
                                "client",
                                "振込依頼人コードが10桁の数字ではありません。",
                                "金融機関から通知された10桁の番号を入力してください。")))
                .and(AccountRules.check(from, BankDirectory.ofTheLists(), firstDay)
                        .at("from"));
    }

    /** Whether recipients are told of each payment. */
    PaymentNotices told() {
        return Objects.requireNonNull(notices);
    }

    /** How many it takes to change an account. */
    AccountChanges changed() {
        return Objects.requireNonNull(accountChanges);
    }

    /** The day on which the month is paid: that of the setting or the last bank day before it. */
    public LocalDate payDayOf(YearMonth month) {
        return BankDays.onOrBefore(month.atDay(payDay));
    }

    /** The head of the transfer file. */
    public TransferOrder order(LocalDate day) {
        return new TransferOrder(client, day, from, lineEnd);
    }
}
