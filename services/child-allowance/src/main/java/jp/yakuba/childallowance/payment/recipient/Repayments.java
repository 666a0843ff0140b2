package jp.yakuba.childallowance.payment.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 過払いの返還 (児童手当法第14条): what was demanded back, and what was given back. Facts; what is still owed is what was paid less
 * what is due, so that nothing that was set off meanwhile is taken twice.
 */
@ApplicationScoped
class Repayments {

    private final PaidMonths paid;

    Repayments(PaidMonths paid) {
        this.paid = paid;
    }

    /** 返還の請求. */
    @Schema(name = "RepaymentDemand")
    record Demand(long amount, LocalDate payBy, LocalDate demandedOn) {}

    /** What was given back. */
    @Schema(name = "Repayment")
    record Repayment(long amount, LocalDate receivedOn) {}

    void demand(UnitOfWork work, AddresseeNumber recipient, long amount, LocalDate payBy) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.repayment_demand (recipient, entry_number, amount, pay_by, demanded_on,
                            recorded_by, recorded_by_name)
                        select :recipient, coalesce(max(entry_number), 0) + 1, :amount, :payBy, :on, :by, :name
                        from child_allowance.repayment_demand where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("amount", amount)
                .bind("payBy", payBy)
                .bind("on", work.today())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .execute();
    }

    void receive(UnitOfWork work, AddresseeNumber recipient, Repayment repayment) {
        var id = new ActId(UUID.randomUUID());
        work.sql()
                .createUpdate("""
                        insert into child_allowance.repayment (repayment_id, recipient, amount, received_on, recorded_by,
                            recorded_by_name, recorded_at)
                        values (:id, :recipient, :amount, :on, :by, :name, :at)
                        """)
                .bind("id", id)
                .bind("recipient", recipient.value())
                .bind("amount", repayment.amount())
                .bind("on", repayment.receivedOn())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
        paid.repay(work, id, recipient, repayment.amount());
    }

    List<Demand> demands(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.repayment_demand where recipient = :recipient order by entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new Demand(
                        row.getLong("amount"),
                        row.getObject("pay_by", LocalDate.class),
                        row.getObject("demanded_on", LocalDate.class)))
                .list();
    }

    List<Repayment> received(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.repayment where recipient = :recipient
                        order by received_on desc, recorded_at desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) ->
                        new Repayment(row.getLong("amount"), row.getObject("received_on", LocalDate.class)))
                .list();
    }
}
