package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.ApiTokens.Holder;
import jp.yakuba.platform.access.LoginAttempts.Reason;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Whoever calls with a token. The audit log is told of one that was once good; what nobody ever issued is nobody. */
@ApplicationScoped
class TokenAccess {

    private final Database database;
    private final ApiTokens tokens;
    private final Operators operators;
    private final Accounts accounts;
    private final Audit audit;

    TokenAccess(Database database, ApiTokens tokens, Operators operators, Accounts accounts, Audit audit) {
        this.database = database;
        this.tokens = tokens;
        this.operators = operators;
        this.accounts = accounts;
        this.audit = audit;
    }

    private sealed interface Known {
        record Good(Operator operator) implements Known {}

        record Refused(Holder holder, Reason reason) implements Known {}
    }

    /** The operator whose token it is; empty when it or the account may not be used today. */
    @Requirement("001/10.2")
    Optional<Operator> operator(SecretToken token, String terminal) {
        var unknown = Operator.system(token.municipality(), "login");
        var known =
                database.transact(unknown, work -> tokens.holder(work, token).map(holder -> switch (holder.state()) {
                    case REVOKED -> new Known.Refused(holder, Reason.TOKEN_REVOKED);
                    case EXPIRED -> new Known.Refused(holder, Reason.TOKEN_EXPIRED);
                    case VALID ->
                        operators
                                .resolve(work, holder.userId(), terminal)
                                .<Known>map(Known.Good::new)
                                .orElseGet(() -> new Known.Refused(holder, reason(work, holder)));
                }));
        return known.flatMap(one -> switch (one) {
            case Known.Good(var operator) -> Optional.of(operator);
            case Known.Refused(var holder, var reason) -> {
                audit.recordApart(
                        Login.visitor(token.municipality(), holder.userId(), terminal), refused(holder, reason));
                yield Optional.empty();
            }
        });
    }

    private Reason reason(UnitOfWork work, Holder holder) {
        var locked = accounts.find(work, holder.userId()).map(Account::locked).orElse(false);
        return locked ? Reason.LOCKED : Reason.NOT_VALID_TODAY;
    }

    private static AuditEntry refused(Holder holder, Reason reason) {
        return Login.refused(PlatformOperation.ACCESS_TOKEN_REFUSED, reason)
                .detail("token", holder.id().toString());
    }
}
