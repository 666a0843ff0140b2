package jp.yakuba.platform.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where one logs out; also from a session that is not complete, or over already. */
@Path("/logout")
@PermitAll
class LogoutScreen {

    private final Login login;
    private final RoutingContext context;

    LogoutScreen(Login login, RoutingContext context) {
        this.login = login;
        this.context = context;
    }

    @POST
    public Response leave() {
        SessionCookie.token(context).ifPresent(token -> login.logout(token, Terminal.of(context)));
        return Response.seeOther(URI.create("/login"))
                .cookie(SessionCookie.ended(context))
                .build();
    }
}
