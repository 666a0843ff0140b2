package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.migration.PastPayments;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is paid to a recipient, as the page shows it.
 *
 * @param held from which month on payments are suspended; empty if they are not
 * @param mayEnter whether who looks at it may enter something
 */
public record RecipientPage(
        String recipient,
        String owed,
        String overpaid,
        boolean isOverpaid,
        String held,
        List<Row> months,
        List<Account> accounts,
        List<Row> suspensions,
        List<Row> payments,
        List<Row> repayments,
        List<Row> pastPayments,
        List<Option> accountKinds,
        boolean mayEnter) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("transfer", "振込"),
            Map.entry("offset", "全額内払調整"),
            Map.entry("deducted", "全額徴収・寄附"),
            Map.entry("overpaid", "過払い"),
            Map.entry("suspended", "差止"),
            Map.entry("unconfirmed", "異動の確認待ち"),
            Map.entry("barred", "時効"),
            Map.entry("died", "受給者死亡"),
            Map.entry("account-missing", "口座なし"),
            Map.entry("account-invalid", "口座使用不可"),
            Map.entry("account-returned", "振込不能の口座"));

    /**
     * An account.
     *
     * @param why it is the recipient's own though the name differs, or why it was refused; empty if neither
     * @param waits whether another has to decide that it counts
     * @param mayDecide whether who looks at it may do so
     */
    public record Account(
            int entry,
            String firstDay,
            String text,
            String publicMoney,
            String state,
            String why,
            boolean waits,
            boolean mayDecide) {}

    /** A line of a table. */
    public record Row(String first, String second, String third, String fourth) {}

    static RecipientPage of(Operator who, RecipientPayments of) {
        var suspended =
                of.suspensions().isEmpty() ? null : of.suspensions().getFirst().firstMonth();
        return new RecipientPage(
                of.recipient().value(),
                yen(of.owed()),
                yen(of.overpaid()),
                of.overpaid() > 0,
                suspended == null ? "" : month(suspended),
                of.months().reversed().stream().map(RecipientPage::month).toList(),
                of.accounts().stream().map(account -> account(who, account)).toList(),
                of.suspensions().stream().map(RecipientPage::suspension).toList(),
                of.payments().stream().map(RecipientPage::payment).toList(),
                repayments(of),
                of.pastPayments().stream().map(RecipientPage::past).toList(),
                Option.of(
                        new AccountKind[] {AccountKind.ORDINARY, AccountKind.CURRENT, AccountKind.OTHER},
                        BankNames::words),
                who.may(ChildAllowancePermission.PAYMENT_RECIPIENT));
    }

    /** Whether an account waits for another to decide that it counts. */
    public boolean hasWaitingAccount() {
        return accounts.stream().anyMatch(Account::waits);
    }

    private static Row month(PaidMonths.Month month) {
        var difference = month.due() - month.paid();
        return new Row(
                month(month.month()),
                yen(month.due()),
                yen(month.paid()),
                difference == 0 ? "" : difference > 0 ? "未払 " + yen(difference) : "過払い " + yen(-difference));
    }

    private static Account account(Operator who, RecipientAccount account) {
        var text = BankNames.text(account.account().toAccount());
        var waits = account.state() == AccountState.WAITS;
        return new Account(
                account.entry(),
                day(account.firstDay()),
                Clearance.of(who).text(RecipientAccount.SHAPE.secrecyAt("account.number"), text),
                account.publicMoney() ? "公金受取口座" : "",
                account.state().japanese(),
                why(who, account),
                waits,
                waits
                        && who.may(ChildAllowancePermission.PAYMENT_APPROVE)
                        && !account.recordedBy().equals(who.userId()));
    }

    private static String why(Operator who, RecipientAccount account) {
        var clearance = Clearance.of(who);
        return Stream.of(
                        reason(clearance, "holderReason", "名義の相違：", account.holderReason()),
                        reason(clearance, "refusal", "却下：", account.refusal()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private static String reason(Clearance clearance, String item, String word, @Nullable String reason) {
        return reason == null ? "" : word + clearance.text(RecipientAccount.SHAPE.secrecyAt(item), reason);
    }

    private static Row suspension(Suspension suspension) {
        return new Row(
                suspension.firstMonth() == null ? "解除" : month(suspension.firstMonth()) + "から差止",
                suspension.reason(),
                suspension.recordedBy(),
                TIME.format(ZonedDateTime.ofInstant(suspension.recordedAt(), UnitOfWork.JAPAN)));
    }

    private static Row payment(RecipientPayments.Payment payment) {
        return new Row(
                day(payment.payDay()),
                OUTCOMES.getOrDefault(payment.outcome(), "") + (payment.returned() == null ? "" : "（振込不能）"),
                yen(payment.amount()),
                Stream.of(taken("内払調整 ", payment.offset()), taken("徴収・寄附 ", payment.deducted()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("、")));
    }

    private static String taken(String word, long amount) {
        return amount == 0 ? "" : word + yen(amount);
    }

    private static Row past(PastPayments.OfADay past) {
        var months = past.firstMonth().equals(past.lastMonth())
                ? month(past.firstMonth())
                : month(past.firstMonth()) + "から" + month(past.lastMonth()) + "まで";
        return new Row(day(past.paidOn()), past.kind().japanese(), months, yen(past.amount()));
    }

    private static List<Row> repayments(RecipientPayments of) {
        var rows = new ArrayList<Row>();
        of.demands()
                .forEach(one ->
                        rows.add(new Row(day(one.demandedOn()), "請求", yen(one.amount()), day(one.payBy()) + "まで")));
        of.repayments().forEach(one -> rows.add(new Row(day(one.receivedOn()), "受領", yen(one.amount()), "")));
        return rows;
    }

    private static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    private static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }

    private static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
