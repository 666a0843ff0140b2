package jp.yakuba.platform.access.login;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yakuba.platform.access.OperatorPrincipal;
import jp.yakuba.platform.access.permission.Operators;
import jp.yakuba.platform.access.session.Credentials;
import jp.yakuba.platform.access.session.Credentials.OfApiToken;
import jp.yakuba.platform.access.session.Credentials.OfSession;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.access.session.Terminal;
import jp.yakuba.platform.access.session.UnfinishedLogin;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;

/** Knows the operator by the session's cookie or the API token. Ahead of OIDC, which knows other tokens. */
@ApplicationScoped
class AccessMechanism implements HttpAuthenticationMechanism {

    private final Database database;
    private final Sessions sessions;
    private final TokenAccess tokens;
    private final Operators operators;
    private final BlockingSecurityExecutor blocking;

    AccessMechanism(
            Database database,
            Sessions sessions,
            TokenAccess tokens,
            Operators operators,
            BlockingSecurityExecutor blocking) {
        this.database = database;
        this.sessions = sessions;
        this.tokens = tokens;
        this.operators = operators;
        this.blocking = blocking;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var terminal = Terminal.of(context);
        return Credentials.of(context.request())
                .map(credentials -> blocking.executeBlocking(() -> switch (credentials) {
                    case OfApiToken(var token) -> tokens.operator(token, terminal);
                    case OfSession(var token) -> ofSession(token, terminal, context);
                }))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .onItem()
                .transformToUni(known -> known.map(operator -> Uni.createFrom().item(identity(operator)))
                        .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    private Optional<Operator> ofSession(SecretToken token, String terminal, RoutingContext context) {
        var unknown = Operator.system(token.municipality(), "login");
        return database.transact(unknown, work -> sessions.standing(work, token).flatMap(standing -> {
            if (standing.step() != Sessions.Step.COMPLETE) {
                UnfinishedLogin.remember(context, standing.step());
                return Optional.empty();
            }
            return operators.resolve(work, standing.userId(), terminal);
        }));
    }

    static SecurityIdentity identity(Operator operator) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OperatorPrincipal(operator))
                .addPermissionsAsString(
                        operator.permissions().stream().map(Permission::code).collect(Collectors.toSet()))
                .build();
    }

    /** How one logs in; none where OIDC answers. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
