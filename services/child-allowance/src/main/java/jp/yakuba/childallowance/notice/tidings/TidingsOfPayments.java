package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.PaidContent;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.Bank;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.Branch;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What there is to tell of a payment: what was booked for which month, and what the transfer file says. Only read here. */
@ApplicationScoped
class TidingsOfPayments {

    private static final int SHOWN_DIGITS = 3;

    /** A recipient in a run. */
    private record Line(
            LocalDate payDay,
            boolean paid,
            long amount,
            @Nullable String account,
            boolean returned,
            boolean told) {

        /** What stands in the way of telling it. */
        Findings check() {
            if (!paid) {
                return found(ChildAllowanceError.NOTICE_UNPAID, "この支払処理では支払われていないので、支払通知書を出せません。", "支払の明細を確かめてください。");
            }
            if (returned) {
                return found(
                        ChildAllowanceError.NOTICE_PAYMENT_RETURNED,
                        "振込不能で戻った支払なので、支払通知書を出せません。",
                        "口座を変更し、あらためて支払った後に、その支払の通知書を出してください。");
            }
            return told
                    ? Findings.none()
                    : found(
                            ChildAllowanceError.NOTICE_PAYMENTS_UNTOLD,
                            "支払の設定で、支払通知書を出さないことになっています。",
                            "出すときは、支払の設定で「支払の都度」にしてください。その後に作る支払処理から出せます。");
        }

        private static Findings found(ChildAllowanceError code, String message, String remedy) {
            return Findings.of(Finding.error(code, "", message, remedy));
        }
    }

    Tidings of(UnitOfWork work, PaymentRunId run, AddresseeNumber recipient) {
        var people = List.of(recipient);
        var line = line(work, run, recipient);
        var findings = line.check();
        if (findings.hasErrors()) {
            return new Tidings(people, findings, null);
        }
        var booked = booked(work, run, recipient);
        return Tidings.of(
                people,
                new Tidings.Told(
                        NoticeKind.PAID,
                        recipient,
                        List.of(),
                        letter -> new PaidContent(
                                letter.name(),
                                letter.postalCode(),
                                letter.address(),
                                line.payDay(),
                                line.amount(),
                                line.account(),
                                NoticeContent.Amount.joined(booked.stream()
                                        .filter(one -> one.amount() > 0)
                                        .toList()),
                                NoticeContent.Amount.joined(booked.stream()
                                        .filter(one -> one.amount() < 0)
                                        .map(NoticeContent.Amount::negated)
                                        .toList()),
                                deducted(work, run, recipient))));
    }

    private static Line line(UnitOfWork work, PaymentRunId run, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select r.pay_day, l.amount, s.notices,
                            r.state in ('booked', 'paid', 'settled') and l.outcome in ('transfer', 'offset', 'deducted') as paid,
                            t.recipient is not null as returned,
                            case l.outcome when 'transfer' then a.bank end as bank, a.branch, a.kind, a.account_number
                        from child_allowance.payment_line l
                        join child_allowance.payment_run r using (municipality_code, run_id)
                        join child_allowance.payment_setting s using (municipality_code, setting_number)
                        left join child_allowance.recipient_account a
                            on a.municipality_code = l.municipality_code and a.recipient = l.recipient
                                and a.entry_number = l.account_entry
                        left join child_allowance.returned_transfer t
                            on t.municipality_code = l.municipality_code and t.run_id = l.run_id and t.recipient = l.recipient
                        where l.run_id = :run and l.recipient = :recipient
                        """)
                .bind("run", run)
                .bind("recipient", recipient.value())
                .map((row, context) -> line(row))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("pay_day", LocalDate.class),
                row.getBoolean("paid"),
                row.getLong("amount"),
                row.getString("bank") == null ? null : account(row),
                row.getBoolean("returned"),
                row.getString("notices").equals("each"));
    }

    /** As much of the account as tells its owner which one it is. */
    private static String account(ResultSet row) throws SQLException {
        var bank = new BankCode(row.getString("bank"));
        var branch = new BranchCode(row.getString("branch"));
        var directory = BankDirectory.ofTheLists();
        var number = row.getString("account_number");
        return directory.bank(bank).map(Bank::name).orElse(bank.toString()) + "\u3000"
                + directory.branch(bank, branch).map(Branch::name).orElse(branch.toString()) + "\u3000"
                + words(Coded.find(AccountKind.class, row.getString("kind")).orElseThrow()) + "\u3000"
                + "＊".repeat(Math.max(0, number.length() - SHOWN_DIGITS))
                + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    private static String words(AccountKind kind) {
        return switch (kind) {
            case ORDINARY -> "普通";
            case CURRENT -> "当座";
            case SAVINGS -> "貯蓄";
            case OTHER -> "その他";
        };
    }

    private static List<PaidContent.Deducted> deducted(UnitOfWork work, PaymentRunId run, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select d.kind, e.amount from child_allowance.payment_deduction e
                        join child_allowance.deduction d using (municipality_code, recipient, deduction_number, version)
                        where e.run_id = :run and e.recipient = :recipient order by e.place
                        """)
                .bind("run", run)
                .bind("recipient", recipient.value())
                .map((row, context) -> new PaidContent.Deducted(
                        new DeductionKind(row.getString("kind")).japanese(), row.getLong("amount")))
                .list();
    }

    private static List<NoticeContent.Amount> booked(UnitOfWork work, PaymentRunId run, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select month, cast(sum(amount) as bigint) as amount from child_allowance.paid_month
                        where recipient = :recipient and act_id in (
                            select unnest(array[run_id, deduction_act_id]) from child_allowance.payment_run where run_id = :run)
                        group by month order by month
                        """)
                .bind("run", run)
                .bind("recipient", recipient.value())
                .map((row, context) -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    return new NoticeContent.Amount(month, month, row.getLong("amount"));
                })
                .list();
    }
}
