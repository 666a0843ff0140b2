package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What a recipient can be told of the payments: what holds of suspensions, each payment that was made, and all that is received. */
@ApplicationScoped
public class RecipientMatters {

    /**
     * A matter in a few words.
     *
     * @param key by which it is chosen among those of a recipient
     */
    public record Named(String key, Matter matter, String words) {}

    /** What is mostly wanted first, of payments the newest; refuses with 404 where nothing is known of the recipient. */
    public List<Named> of(UnitOfWork work, AddresseeNumber recipient) {
        requireKnown(work, recipient);
        var found = new ArrayList<Named>();
        newestSuspension(work, recipient)
                .ifPresent(entry ->
                        found.add(new Named("suspension", new Matter.OfSuspension(recipient, entry), "今の差止、又はその解除")));
        found.addAll(demands(work, recipient));
        found.addAll(deductions(work, recipient));
        found.addAll(payments(work, recipient));
        found.add(new Named("receipt", new Matter.OfReceipt(recipient), "受給証明書"));
        return found;
    }

    /** The suspension or release that counts; refuses where nothing was ever suspended. */
    public Matter suspension(UnitOfWork work, AddresseeNumber recipient) {
        requireKnown(work, recipient);
        var entry = newestSuspension(work, recipient);
        if (entry.isEmpty()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(ChildAllowanceError.SUSPENDED_NOT, "", "この受給者の支払は差し止められていません。", "受給者の支払を確かめてください。"));
        }
        return new Matter.OfSuspension(recipient, entry.get());
    }

    /** What is received; refuses with 404 where nothing is known of the recipient. */
    public Matter receipt(UnitOfWork work, AddresseeNumber recipient) {
        requireKnown(work, recipient);
        return new Matter.OfReceipt(recipient);
    }

    private static Optional<Integer> newestSuspension(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select entry_number from child_allowance.payment_suspension
                        where recipient = :recipient order by entry_number desc limit 1
                        """)
                .bind("recipient", recipient.value())
                .mapTo(Integer.class)
                .findOne();
    }

    private static List<Named> payments(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select l.run_id, r.pay_day, l.amount
                        from child_allowance.payment_line l
                        join child_allowance.payment_run r using (municipality_code, run_id)
                        where l.recipient = :recipient and r.state in ('booked', 'paid', 'settled')
                            and l.outcome in ('transfer', 'offset', 'deducted')
                        order by r.pay_day desc, r.made_at desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new Named(
                        row.getString("run_id"),
                        new Matter.OfPayment(new PaymentRunId(row.getObject("run_id", UUID.class)), recipient),
                        NoticeContent.day(row.getObject("pay_day", LocalDate.class)) + "の支払（"
                                + NoticeContent.yen(row.getLong("amount")) + "）"))
                .list();
    }

    private static List<Named> demands(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select entry_number, amount, demanded_on from child_allowance.repayment_demand
                        where recipient = :recipient order by entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new Named(
                        "demand-" + row.getInt("entry_number"),
                        new Matter.OfDemand(recipient, row.getInt("entry_number")),
                        NoticeContent.day(row.getObject("demanded_on", LocalDate.class)) + "の返還の請求（"
                                + NoticeContent.yen(row.getLong("amount")) + "）、期限の後は督促状"))
                .list();
    }

    private static List<Named> deductions(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select distinct deduction_number, kind from child_allowance.deduction
                        where recipient = :recipient order by deduction_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new Named(
                        "deduction-" + row.getInt("deduction_number"),
                        new Matter.OfDeduction(recipient, row.getInt("deduction_number")),
                        words(new DeductionKind(row.getString("kind")))))
                .list();
    }

    private static String words(DeductionKind kind) {
        return kind.japanese()
                + switch (kind.way()) {
                    case SPECIAL, MUNICIPALITY, ELSEWHERE -> "の徴収通知";
                    case DONATION -> "の受領証明";
                };
    }

    private static void requireKnown(UnitOfWork work, AddresseeNumber recipient) {
        var known = work.sql()
                .createQuery("""
                        select exists(select from child_allowance.payment_line where recipient = :recipient)
                            or exists(select from child_allowance.payment_suspension where recipient = :recipient)
                            or exists(select from child_allowance.recipient_account where recipient = :recipient)
                            or exists(select from child_allowance.due_amount where recipient = :recipient)
                        """)
                .bind("recipient", recipient.value())
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
