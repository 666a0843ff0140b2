package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.childallowance.payment.OwedMonths;
import jp.yakuba.childallowance.payment.recipient.RecipientAccounts;
import jp.yakuba.childallowance.task.TaskRaiser;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was decided on claims for unpaid allowance: facts, written once. */
@ApplicationScoped
class DecidedUnpaidClaims {

    private final RecipientAccounts accounts;
    private final TaskRaiser tasks;
    private final Outbox outbox;

    DecidedUnpaidClaims(RecipientAccounts accounts, TaskRaiser tasks, Outbox outbox) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.outbox = outbox;
    }

    /** 支給の決定: what is owed goes over to the child, whom the next payment run pays. */
    void add(UnitOfWork work, UnpaidClaimDraft draft, UnpaidClaimAssessment assessed, UnpaidMonths months) {
        var claim = draft.claim();
        OwedMonths.move(
                work,
                new ActId(draft.id().value()),
                claim.deceased(),
                claim.child(),
                months.moved(assessed.balances()));
        work.sql()
                .createUpdate("""
                        insert into child_allowance.unpaid_decision (unpaid_claim_id, deceased, child, amount, decided_on)
                        values (:id, :deceased, :child, :amount, :on)
                        """)
                .bind("id", draft.id())
                .bind("deceased", claim.deceased().value())
                .bind("child", claim.child().value())
                .bind("amount", months.amount())
                .bind("on", work.today())
                .execute();
        months.months().forEach(month -> add(work, draft, month));
        accounts.unpaid(work, claim.child(), claim.account().toAccount());
        tasks.decided(work, claim.subjects());
        tell(work, "child-allowance.unpaid-granted", draft);
    }

    /** Others are told of it under the child, to whom it is paid or not. */
    private void tell(UnitOfWork work, String kind, UnpaidClaimDraft draft) {
        outbox.publish(
                work,
                new Event(
                        kind,
                        draft.claim().child().value(),
                        Json.object()
                                .put("unpaidClaim", draft.id().toString())
                                .put("recipient", draft.claim().deceased().value())
                                .put("decidedOn", work.today().toString())));
    }

    private static void add(UnitOfWork work, UnpaidClaimDraft draft, UnpaidMonths.Month month) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.unpaid_month
                            (unpaid_claim_id, month, deceased, child, owed, offset_amount, amount, barred, taken_by, given_by)
                        values (:id, :month, :deceased, :child, :owed, :offset, :amount, :barred,
                            case when not :barred then :id end, case when :amount > 0 then :id end)
                        """)
                .bind("id", draft.id())
                .bind("month", month.month().atDay(1))
                .bind("deceased", draft.claim().deceased().value())
                .bind("child", draft.claim().child().value())
                .bind("owed", month.owed())
                .bind("offset", month.offset())
                .bind("amount", month.amount())
                .bind("barred", month.barred())
                .execute();
    }

    /** 却下. */
    void reject(UnitOfWork work, UnpaidClaimDraft draft, Rejection rejection) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.unpaid_rejection (unpaid_claim_id, child, reason, decided_on)
                        values (:id, :child, :reason, :on)
                        """)
                .bind("id", draft.id())
                .bind("child", draft.claim().child().value())
                .bind("reason", rejection.reason())
                .bind("on", work.today())
                .execute();
        tell(work, "child-allowance.unpaid-rejected", draft);
    }

    /** The months of a decision; empty if none was made for it. */
    Optional<UnpaidMonths> months(UnitOfWork work, UnpaidClaimId claim) {
        return decidedOn(work, claim)
                .map(_ -> new UnpaidMonths(work.sql()
                        .createQuery("""
                        select month, owed, offset_amount, amount, barred from child_allowance.unpaid_month
                        where unpaid_claim_id = :id order by month
                        """)
                        .bind("id", claim)
                        .map((row, context) -> new UnpaidMonths.Month(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getLong("owed"),
                                row.getLong("offset_amount"),
                                row.getLong("amount"),
                                row.getBoolean("barred")))
                        .list()));
    }

    /** When it was decided for it; empty if it was not. */
    Optional<LocalDate> decidedOn(UnitOfWork work, UnpaidClaimId claim) {
        return work.sql()
                .createQuery("select decided_on from child_allowance.unpaid_decision where unpaid_claim_id = :id")
                .bind("id", claim)
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** Why and when it was decided against; empty if it was not. */
    Optional<RejectedUnpaidClaim> rejection(UnitOfWork work, UnpaidClaimId claim) {
        return work.sql()
                .createQuery(
                        "select reason, decided_on from child_allowance.unpaid_rejection where unpaid_claim_id = :id")
                .bind("id", claim)
                .map((row, context) ->
                        new RejectedUnpaidClaim(row.getString("reason"), row.getObject("decided_on", LocalDate.class)))
                .findOne();
    }
}
