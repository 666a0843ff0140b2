package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.LoginAttempts.Reason;
import jp.yakuba.platform.access.login.ProviderClaims.Claimed;
import jp.yakuba.platform.access.permission.Operators;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Logging in by an OpenID provider, which checks the password and any second factor. The account has to be there: none is
 * made of a token. What follows is a session like any other, so that its end, a lock and a change of rights count at once.
 */
@ApplicationScoped
class ProviderLogin {

    private static final Logger LOG = Logger.getLogger(ProviderLogin.class);

    private final Database database;
    private final ProviderClaims claims;
    private final Accounts accounts;
    private final Operators operators;
    private final Sessions sessions;
    private final Audit audit;

    ProviderLogin(
            Database database,
            ProviderClaims claims,
            Accounts accounts,
            Operators operators,
            Sessions sessions,
            Audit audit) {
        this.database = database;
        this.claims = claims;
        this.accounts = accounts;
        this.operators = operators;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Opens a session for the account that the token claims, if it may be used. */
    Optional<SecretToken> enter(JsonWebToken idToken, String terminal) {
        var claimed = claims.of(idToken);
        if (claimed.isEmpty()) {
            // Without a municipality there is no audit log to tell it to.
            LOG.warn("A login by the provider was refused: its token names no account");
        }
        return claimed.flatMap(known -> enter(known, terminal));
    }

    private Optional<SecretToken> enter(Claimed claimed, String terminal) {
        var visitor = Login.visitor(claimed.municipality(), claimed.userId(), terminal);
        var obstacle = database.transact(visitor, work -> obstacle(work, claimed.userId()));
        if (obstacle.isPresent()) {
            var known = obstacle.get() == Reason.UNKNOWN_USER
                    ? Login.visitor(claimed.municipality(), Login.UNKNOWN, terminal)
                    : visitor;
            audit.recordApart(known, byProvider(Login.refused(PlatformOperation.ACCESS_LOGIN, obstacle.get())));
            return Optional.empty();
        }
        return database.transact(visitor, work -> {
            audit.record(work, byProvider(AuditEntry.of(PlatformOperation.ACCESS_LOGIN)));
            return Optional.of(sessions.open(work, claimed.userId(), true));
        });
    }

    private Optional<Reason> obstacle(UnitOfWork work, String userId) {
        var account = accounts.find(work, userId);
        if (account.isEmpty() || account.get().kind() != AccountKind.PERSON) {
            return Optional.of(Reason.UNKNOWN_USER);
        }
        if (account.get().locked()) {
            return Optional.of(Reason.LOCKED);
        }
        return account.get().profile().isValidOn(work.today()) ? Optional.empty() : Optional.of(Reason.NOT_VALID_TODAY);
    }

    /** The account that an access token claims, as an operator, if it may be used. */
    Optional<Operator> operator(JsonWebToken accessToken, String terminal) {
        return claims.of(accessToken)
                .flatMap(claimed -> database.transact(
                        Login.visitor(claimed.municipality(), claimed.userId(), terminal),
                        work -> operators.resolve(work, claimed.userId(), terminal)));
    }

    private static AuditEntry byProvider(AuditEntry entry) {
        return entry.detail("method", "oidc");
    }
}
