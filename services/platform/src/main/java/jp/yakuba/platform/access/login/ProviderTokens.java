package jp.yakuba.platform.access.login;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.session.Credentials;
import jp.yakuba.platform.access.session.Terminal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Makes an operator of the provider's access token; on the REST interface only, as with API tokens. An ID token, which is for
 * the same audience, opens nothing: it says how somebody logged in, and was given to a browser.
 */
@ApplicationScoped
class ProviderTokens implements SecurityIdentityAugmentor {

    /** Claims of an ID token that no access token has (OpenID Connect Core 3.1.3.6, 3.3.2.11). */
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    private final ProviderLogin login;
    private final AccessSettings settings;

    ProviderTokens(ProviderLogin login, AccessSettings settings) {
        this.login = login;
        this.settings = settings;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || identity.getCredential(IdTokenCredential.class) != null) {
            return Uni.createFrom().item(identity);
        }
        var request = HttpSecurityUtils.getRoutingContextAttribute(identity);
        return context.runBlocking(() -> operator(token, request));
    }

    private SecurityIdentity operator(JsonWebToken token, @Nullable RoutingContext request) {
        if (settings.login() != LoginMethod.OIDC
                || request == null
                || !Credentials.isRest(request.request())
                || isIdToken(token)) {
            throw new AuthenticationFailedException();
        }
        return login.operator(token, Terminal.of(request))
                .map(AccessMechanism::identity)
                .orElseThrow(AuthenticationFailedException::new);
    }

    private static boolean isIdToken(JsonWebToken token) {
        return OF_ID_TOKENS.stream().anyMatch(token::containsClaim) || "ID".equals(token.getClaim("typ"));
    }
}
