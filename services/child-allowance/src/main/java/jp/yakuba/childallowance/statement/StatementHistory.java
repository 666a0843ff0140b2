package jp.yakuba.childallowance.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What a recipient has stated, for pages of other concepts; as its own page, it hides what tells where somebody is. */
@ApplicationScoped
public class StatementHistory {

    private final CustodyStatements statements;

    StatementHistory(CustodyStatements statements) {
        this.statements = statements;
    }

    /** The statements of the recipient about these children, the newest first. */
    public List<StatementLine> of(UnitOfWork work, AddresseeNumber recipient, Set<AddresseeNumber> children) {
        var hiding = StatementSight.of(work, recipient, children);
        return statements.of(work, recipient).stream()
                .map(one -> StatementLine.of(one, hiding.showsHomes(one)))
                .toList();
    }
}
