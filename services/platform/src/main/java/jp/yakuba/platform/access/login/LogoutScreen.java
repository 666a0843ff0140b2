package jp.yakuba.platform.access.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.session.SessionCookie;
import jp.yakuba.platform.access.session.Terminal;

/** Where one logs out; also from a session that is not complete, or over already. */
@Path("/logout")
@PermitAll
class LogoutScreen {

    private final Login login;
    private final AccessSettings settings;
    private final RoutingContext context;

    LogoutScreen(Login login, AccessSettings settings, RoutingContext context) {
        this.login = login;
        this.settings = settings;
        this.context = context;
    }

    @POST
    public Response leave() {
        SessionCookie.token(context).ifPresent(token -> login.logout(token, Terminal.of(context)));
        // The provider may still know who sits here: going to the login would log in again.
        var next = settings.login() == LoginMethod.OIDC ? ProviderScreen.ENDED : "/login";
        return Response.seeOther(URI.create(next))
                .cookie(SessionCookie.ended(context))
                .build();
    }
}
