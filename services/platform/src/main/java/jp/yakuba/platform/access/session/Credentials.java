package jp.yakuba.platform.access.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import jp.yakuba.platform.door.CookieNames;
import jp.yakuba.platform.door.RestPath;

/** What a request brings along to say who makes it. */
public sealed interface Credentials {

    /** The cookie that a browser holds. */
    String COOKIE = "yakuba-session";

    SecretToken token();

    record OfSession(SecretToken token) implements Credentials {}

    record OfApiToken(SecretToken token) implements Credentials {}

    /**
     * The credentials that count on this path: on the REST interface the bearer token alone, because a browser sends its
     * cookie whoever asks it to; on screens the cookie alone.
     */
    static Optional<Credentials> of(HttpServerRequest request) {
        if (isRest(request)) {
            var header = request.getHeader(HttpHeaders.AUTHORIZATION);
            var text = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : "";
            return SecretToken.ofBearer(text.strip()).map(OfApiToken::new);
        }
        var cookie = request.getCookie(CookieNames.of(COOKIE, request));
        return SecretToken.ofCookie(cookie == null ? null : cookie.getValue()).map(OfSession::new);
    }

    /** Whether the path belongs to the REST interface: {@code /<room>/v1/…}. */
    static boolean isRest(HttpServerRequest request) {
        return RestPath.matches(request.path());
    }
}
