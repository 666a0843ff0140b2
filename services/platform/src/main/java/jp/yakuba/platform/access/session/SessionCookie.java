package jp.yakuba.platform.access.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import jp.yakuba.platform.door.CookieNames;

/** The cookie of a session: gone with the browser, unreadable to scripts, not sent when another site asks. */
public final class SessionCookie {

    private SessionCookie() {}

    public static NewCookie of(SecretToken token, RoutingContext context) {
        return cookie(context).value(token.cookie()).build();
    }

    public static NewCookie ended(RoutingContext context) {
        return cookie(context).value("").maxAge(0).build();
    }

    public static Optional<SecretToken> token(RoutingContext context) {
        var cookie = context.request().getCookie(CookieNames.of(Credentials.COOKIE, context.request()));
        return SecretToken.ofCookie(cookie == null ? null : cookie.getValue());
    }

    private static NewCookie.Builder cookie(RoutingContext context) {
        return new NewCookie.Builder(CookieNames.of(Credentials.COOKIE, context.request()))
                .path("/")
                .httpOnly(true)
                .secure(context.request().isSSL())
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
