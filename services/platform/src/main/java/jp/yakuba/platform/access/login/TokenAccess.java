package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.ApiTokens;
import jp.yakuba.platform.access.account.ApiTokens.Holder;
import jp.yakuba.platform.access.account.ApiTokens.State;
import jp.yakuba.platform.access.account.LoginAttempts.Reason;
import jp.yakuba.platform.access.permission.Operators;
import jp.yakuba.platform.access.session.SecretToken;
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
        var known = database.transact(unknown, work -> accounts.holding(work, token.hash())
                .map(held -> known(work, held, terminal))
                .or(() -> tokens.holder(work, token)
                        .map(holder -> new Known.Refused(holder, reason(holder, Reason.NOT_VALID_TODAY)))));
        return known.flatMap(one -> switch (one) {
            case Known.Good(var operator) -> Optional.of(operator);
            case Known.Refused(var holder, var reason) -> {
                audit.recordApart(
                        Login.visitor(token.municipality(), holder.userId(), terminal), refused(holder, reason));
                yield Optional.empty();
            }
        });
    }

    private Known known(UnitOfWork work, Accounts.Holding held, String terminal) {
        var account = held.account();
        var otherwise = account.locked() ? Reason.LOCKED : Reason.NOT_VALID_TODAY;
        return held.token().state() == State.VALID
                ? operators
                        .resolve(work, account, terminal)
                        .<Known>map(Known.Good::new)
                        .orElseGet(() -> new Known.Refused(held.token(), otherwise))
                : new Known.Refused(held.token(), reason(held.token(), otherwise));
    }

    private static Reason reason(Holder holder, Reason otherwise) {
        return switch (holder.state()) {
            case REVOKED -> Reason.TOKEN_REVOKED;
            case EXPIRED -> Reason.TOKEN_EXPIRED;
            case VALID -> otherwise;
        };
    }

    private static AuditEntry refused(Holder holder, Reason reason) {
        return Login.refused(PlatformOperation.ACCESS_TOKEN_REFUSED, reason)
                .detail("token", holder.id().toString());
    }
}
