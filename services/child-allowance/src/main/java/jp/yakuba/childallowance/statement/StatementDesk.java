package jp.yakuba.childallowance.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.task.TaskRaiser;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where statements are looked at and entered; what asked for one is answered by it. */
@ApplicationScoped
class StatementDesk {

    private final CustodyStatements statements;
    private final PaidMonths paid;
    private final TaskRaiser tasks;
    private final Audit audit;

    StatementDesk(CustodyStatements statements, PaidMonths paid, TaskRaiser tasks, Audit audit) {
        this.statements = statements;
        this.paid = paid;
        this.tasks = tasks;
        this.audit = audit;
    }

    /**
     * What a recipient has stated.
     *
     * @param children of whom it could be
     */
    record Seen(Set<AddresseeNumber> children, List<CustodyStatement> statements) {}

    /** Refuses with 404 who never was a recipient. */
    Seen look(UnitOfWork work, AddresseeNumber recipient) {
        var children = known(work, recipient);
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.STATEMENT_VIEW).subject(recipient));
        return new Seen(children, statements.of(work, recipient));
    }

    private Set<AddresseeNumber> known(UnitOfWork work, AddresseeNumber recipient) {
        var children = statements.children(work, recipient);
        if (children.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return children;
    }

    void enter(UnitOfWork work, AddresseeNumber recipient, CustodyStatement statement) {
        paid.await(work, recipient);
        var children = known(work, recipient);
        Refusal.ifErrors(statement.check(work.today()));
        if (!children.contains(statement.child())) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            ChildAllowanceError.STATEMENT_CHILD_UNKNOWN,
                            "child",
                            "この受給者の請求にない子です。",
                            "新しい子は、額改定（増額）の請求で加えてください。"));
        }
        statements.add(work, recipient, statement);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.STATEMENT_ENTER)
                        .addressees(List.of(recipient, statement.child())));
        tasks.decided(work, List.of(statement.child()));
    }
}
