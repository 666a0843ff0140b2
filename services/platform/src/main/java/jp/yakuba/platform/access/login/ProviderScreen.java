package jp.yakuba.platform.access.login;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.session.SessionCookie;
import jp.yakuba.platform.access.session.Terminal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where one comes back from the OpenID provider, and where one ends after a logout. */
@Path(ProviderScreen.ROOT)
class ProviderScreen {

    static final String ROOT = "/login";
    static final String PROVIDER = ROOT + "/provider";
    static final String ENDED = ROOT + "/ended";

    private final ProviderLogin login;
    private final AccessSettings settings;
    private final SecurityIdentity identity;
    private final Instance<OidcSession> session;
    private final Instance<OidcConfigurationMetadata> provider;
    private final RoutingContext context;

    ProviderScreen(
            ProviderLogin login,
            AccessSettings settings,
            SecurityIdentity identity,
            Instance<OidcSession> session,
            Instance<OidcConfigurationMetadata> provider,
            RoutingContext context) {
        this.login = login;
        this.settings = settings;
        this.identity = identity;
        this.session = session;
        this.provider = provider;
        this.context = context;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance entered(SafeTarget target);

        static native TemplateInstance refusedByProvider();

        static native TemplateInstance ended(@Nullable String providerLogout);

        private Templates() {}
    }

    /**
     * Opens the session of the account that the provider vouches for. The page leads on by itself instead of redirecting:
     * a browser that comes from another site does not send a strict cookie along with a redirect.
     */
    @GET
    @Path("/provider")
    @Authenticated
    public Response enter(@RestQuery @Nullable String to) {
        var target = SafeTarget.of(to);
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Response.seeOther(target.address()).build();
        }
        // The provider's own session ends here: one session is enough to keep an eye on.
        session.get().logout().await().indefinitely();
        return login.enter(token, Terminal.of(context))
                .map(opened -> Response.ok(Templates.entered(target))
                        .header("Refresh", "0;url=" + target.path())
                        .cookie(SessionCookie.of(opened, context))
                        .build())
                .orElseGet(() -> Response.status(Response.Status.FORBIDDEN)
                        .entity(Templates.refusedByProvider())
                        .build());
    }

    /** After a logout, or when a session is over while a form is filled in. */
    @GET
    @Path("/ended")
    @PermitAll
    public TemplateInstance ended() {
        return Templates.ended(
                settings.login() == LoginMethod.OIDC ? provider.get().getEndSessionUri() : null);
    }
}
