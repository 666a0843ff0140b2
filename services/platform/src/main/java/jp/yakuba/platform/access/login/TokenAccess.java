package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.account.ApiTokens;
import jp.yakuba.platform.access.account.ApiTokens.Holder;
import jp.yakuba.platform.access.account.ApiTokens.State;
import jp.yakuba.platform.access.account.LoginAttempts.Reason;
import jp.yakuba.platform.access.permission.TokenHolders;
import jp.yakuba.platform.access.permission.TokenHolders.Known;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

/** Whoever calls with a token. The audit log is told of one that was once good; what nobody ever issued is nobody. */
@ApplicationScoped
class TokenAccess {

    private final Database database;
    private final TokenHolders holders;
    private final ApiTokens tokens;
    private final Audit audit;

    TokenAccess(Database database, TokenHolders holders, ApiTokens tokens, Audit audit) {
        this.database = database;
        this.holders = holders;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** The operator whose token it is; empty when it or the account may not be used today. */
    @Requirement("001/10.2")
    Optional<Operator> operator(SecretToken token, String terminal) {
        var known = holders.find(token.municipality(), token.hash(), terminal);
        var operator = known.filter(one -> one.token().state() == State.VALID).flatMap(Known::operator);
        if (operator.isEmpty()) {
            known.map(one -> new Refused(
                            one.token(), reason(one.token(), one.locked() ? Reason.LOCKED : Reason.NOT_VALID_TODAY)))
                    .or(() -> ofNoAccountToday(token))
                    .ifPresent(refused -> audit.recordApart(
                            Login.visitor(token.municipality(), refused.holder().userId(), terminal),
                            refused(refused.holder(), refused.reason())));
        }
        return operator;
    }

    private record Refused(Holder holder, Reason reason) {}

    private Optional<Refused> ofNoAccountToday(SecretToken token) {
        return database.transact(Operator.system(token.municipality(), "login"), work -> tokens.holder(work, token)
                .map(holder -> new Refused(holder, reason(holder, Reason.NOT_VALID_TODAY))));
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
