package jp.yakuba.childallowance.payment.recipient;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.migration.PastPayments;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where the payments of one recipient are looked at, and suspensions and repayments are entered. */
@ApplicationScoped
class RecipientDesk {

    private final PaidMonths paid;
    private final RecipientAccounts accounts;
    private final Suspensions suspensions;
    private final Repayments repayments;
    private final PastPayments past;
    private final Audit audit;

    RecipientDesk(
            PaidMonths paid,
            RecipientAccounts accounts,
            Suspensions suspensions,
            Repayments repayments,
            PastPayments past,
            Audit audit) {
        this.paid = paid;
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.repayments = repayments;
        this.past = past;
        this.audit = audit;
    }

    /** All that is known; refuses with 404 where nothing is. */
    RecipientPayments look(UnitOfWork work, AddresseeNumber recipient) {
        var known = known(work, recipient);
        record(work, ChildAllowanceOperation.RECIPIENT_VIEW, recipient);
        return known;
    }

    private RecipientPayments known(UnitOfWork work, AddresseeNumber recipient) {
        return find(work, recipient).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** All that is known; empty where nothing is. Who shows it tells the audit log. */
    Optional<RecipientPayments> find(UnitOfWork work, AddresseeNumber recipient) {
        var months = paid.of(
                work, recipient, YearMonth.from(work.today()).plusMonths(1).atDay(1));
        var known = new RecipientPayments(
                recipient,
                months.stream()
                        .mapToLong(month -> Math.max(0, month.due() - month.paid()))
                        .sum(),
                paid.overpaid(work, recipient),
                months,
                accounts.of(work, recipient),
                suspensions.of(work, recipient),
                payments(work, recipient),
                repayments.demands(work, recipient),
                repayments.received(work, recipient),
                past.of(work, recipient));
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static List<RecipientPayments.Payment> payments(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select l.run_id, r.pay_day, l.outcome, l.amount, l.offset_amount,
                            case when l.outcome in ('transfer', 'deducted') then l.deducted else 0 end as deducted, t.reason
                        from child_allowance.payment_line l
                        join child_allowance.payment_run r using (municipality_code, run_id)
                        left join child_allowance.returned_transfer t using (municipality_code, run_id, recipient)
                        where l.recipient = :recipient and r.state in ('booked', 'paid', 'settled')
                        order by r.pay_day desc, r.made_at desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new RecipientPayments.Payment(
                        row.getObject("run_id", UUID.class),
                        row.getObject("pay_day", LocalDate.class),
                        row.getString("outcome"),
                        row.getLong("amount"),
                        row.getLong("offset_amount"),
                        row.getLong("deducted"),
                        row.getString("reason")))
                .list();
    }

    /** 差止. */
    void suspend(UnitOfWork work, AddresseeNumber recipient, YearMonth firstMonth, String reason) {
        Refusal.ifErrors(given(reason));
        inTurn(work, recipient);
        suspensions.add(work, recipient, firstMonth, reason);
        record(work, ChildAllowanceOperation.RECIPIENT_SUSPEND, recipient);
    }

    /** 差止の解除: what was held back is paid with the next run. */
    void release(UnitOfWork work, AddresseeNumber recipient, String reason) {
        Refusal.ifErrors(given(reason));
        var known = inTurn(work, recipient);
        if (known.suspensions().isEmpty() || known.suspensions().getFirst().firstMonth() == null) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(ChildAllowanceError.SUSPENDED_NOT, "", "この受給者の支払は差し止められていません。", "受給者の支払を確かめてください。"));
        }
        suspensions.add(work, recipient, null, reason);
        record(work, ChildAllowanceOperation.RECIPIENT_RELEASE, recipient);
    }

    /** 返還の請求 of all that is overpaid. */
    void demand(UnitOfWork work, AddresseeNumber recipient, LocalDate payBy) {
        Refusal.ifErrors(when(
                payBy.isBefore(work.today()),
                () -> Finding.error(
                        ChildAllowanceError.DEMAND_DAY_PAST, "payBy", "納付の期限が過ぎた日です。", "今日より後の日を入力してください。")));
        var known = inTurn(work, recipient);
        if (known.overpaid() == 0) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(ChildAllowanceError.NOTHING_OVERPAID, "", "この受給者に過払いはありません。", "受給者の支払を確かめてください。"));
        }
        repayments.demand(work, recipient, known.overpaid(), payBy);
        record(work, ChildAllowanceOperation.RECIPIENT_DEMAND, recipient);
    }

    /** 返還の受領. */
    void receive(UnitOfWork work, AddresseeNumber recipient, Repayments.Repayment repayment) {
        paid.await(work);
        var known = inTurn(work, recipient);
        Refusal.ifErrors(when(
                        repayment.receivedOn().isAfter(work.today()),
                        () -> Finding.error(
                                ChildAllowanceError.REPAYMENT_IN_FUTURE,
                                "receivedOn",
                                "受け取った日がまだ来ていません。",
                                "受け取った日を確かめてください。"))
                .and(when(
                        repayment.amount() <= 0 || repayment.amount() > known.overpaid(),
                        () -> Finding.error(
                                ChildAllowanceError.REPAYMENT_TOO_LARGE,
                                "amount",
                                "返還の額が1円以上、過払いの額以下ではありません。",
                                "受給者の支払で過払いの額を確かめてください。"))));
        repayments.receive(work, recipient, repayment);
        record(work, ChildAllowanceOperation.RECIPIENT_REPAYMENT, recipient);
    }

    private static Findings given(String reason) {
        return when(
                reason.isBlank(),
                () -> Finding.error(FoundationError.REQUIRED, "reason", "理由が入力されていません。", "理由を入力してください。"));
    }

    /** All that is known, once who enters something of the recipient at the moment has done it. */
    RecipientPayments inTurn(UnitOfWork work, AddresseeNumber recipient) {
        paid.await(work, recipient);
        return known(work, recipient);
    }

    private void record(UnitOfWork work, ChildAllowanceOperation operation, AddresseeNumber recipient) {
        audit.record(work, AuditEntry.of(operation).subject(recipient));
    }
}
