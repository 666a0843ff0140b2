package jp.yakuba.childallowance.payment.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where it is looked at who owes what was paid too much, and where one proposes and another decides to write it off. */
@ApplicationScoped
class DebtDesk {

    private final Debts debts;
    private final WriteOffs writeOffs;
    private final PaidMonths paid;
    private final Audit audit;

    DebtDesk(Debts debts, WriteOffs writeOffs, PaidMonths paid, Audit audit) {
        this.debts = debts;
        this.writeOffs = writeOffs;
        this.paid = paid;
        this.audit = audit;
    }

    /** So many who owe something, behind one. */
    List<Debtor> list(UnitOfWork work, @Nullable AddresseeNumber after, int limit) {
        var found = debts.list(work, after, limit);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW)
                        .records(found.size())
                        .addressees(found.stream().map(Debtor::recipient).toList()));
        return found;
    }

    /** What one owes; refuses with 404 who owes nothing and of whom nothing was ever written off. */
    Debt look(UnitOfWork work, AddresseeNumber recipient) {
        var debt = known(work, recipient);
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW).subject(recipient));
        return debt;
    }

    private Debt known(UnitOfWork work, AddresseeNumber recipient) {
        var months = debts.of(work, recipient);
        var written = writeOffs.of(work, recipient);
        if (months.isEmpty() && written.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        var debtor =
                months.isEmpty() ? null : Debtor.of(recipient, months, debts.claimed(work, recipient), work.today());
        return new Debt(debtor, months, written);
    }

    /** 不納欠損の起案. */
    void propose(UnitOfWork work, AddresseeNumber recipient, WriteOffRequest asked) {
        Refusal.ifErrors(asked.check());
        paid.await(work, recipient);
        var debt = known(work, recipient);
        if (debt.writeOffs().stream().anyMatch(WriteOff::waits)) {
            throw conflict(ChildAllowanceError.WRITE_OFF_WAITS, "この受給者には、決裁待ちの不納欠損があります。", "それを決裁するか却下してから、入力してください。");
        }
        var amount = amount(work, debt, asked.cause());
        if (amount == 0) {
            throw conflict(
                    ChildAllowanceError.WRITE_OFF_NOTHING,
                    "不納欠損にする過払いがありません。",
                    "時効の完成では、時効になる日が来た月分だけが対象です。月分ごとの日を確かめてください。");
        }
        writeOffs.propose(work, recipient, asked, amount);
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.WRITE_OFF_PROPOSE).subject(recipient));
    }

    private static List<OwedBack> of(UnitOfWork work, Debt debt, WriteOffCause cause) {
        return debt.months().stream()
                .filter(month -> cause == WriteOffCause.UNCOLLECTABLE || month.isBarred(work.today()))
                .toList();
    }

    private static long amount(UnitOfWork work, Debt debt, WriteOffCause cause) {
        return of(work, debt, cause).stream().mapToLong(OwedBack::amount).sum();
    }

    /** 不納欠損の決裁: another than who proposed it decides; what is written off is booked. */
    void decide(UnitOfWork work, AddresseeNumber recipient, int entry, WriteOffDecision decision) {
        Refusal.ifErrors(decision.check());
        paid.await(work);
        paid.await(work, recipient);
        var debt = known(work, recipient);
        var proposed = debt.writeOffs().stream()
                .filter(one -> one.entry() == entry)
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!proposed.waits()) {
            throw conflict(ChildAllowanceError.WRITE_OFF_DECIDED, "この不納欠損は、決裁待ちではありません。", "過払いの債権の画面で、今の状態を確かめてください。");
        }
        if (proposed.recordedBy().equals(work.operator().userId())) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            ChildAllowanceError.WRITE_OFF_APPROVER_ENTERED_IT,
                            "",
                            "入力した人は、その不納欠損を決裁できません。",
                            "ほかの職員に決裁を依頼してください。"));
        }
        writeOffs.decide(
                work, recipient, entry, decision, decision.accepted() ? booked(work, recipient, debt, proposed) : null);
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.WRITE_OFF_DECIDE).subject(recipient));
    }

    private ActId booked(UnitOfWork work, AddresseeNumber recipient, Debt debt, WriteOff proposed) {
        if (amount(work, debt, proposed.cause()) != proposed.amount()) {
            throw conflict(ChildAllowanceError.WRITE_OFF_CHANGED, "起案の後に過払いの額が変わったので、決裁できません。", "却下して、今の額で起案し直してください。");
        }
        var act = new ActId(UUID.randomUUID());
        paid.writeOff(
                work,
                act,
                recipient,
                of(work, debt, proposed.cause()).stream().map(OwedBack::month).toList());
        return act;
    }

    private static Refusal conflict(ChildAllowanceError error, String message, String remedy) {
        return new Refusal(ProblemType.CONFLICT, Finding.error(error, "", message, remedy));
    }
}
