package jp.yakuba.platform.access.session;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.door.CookieNames;
import jp.yakuba.platform.operator.Operator;
import org.jspecify.annotations.Nullable;

/** The token that the forms of the page being made carry. Templates reach it as {@code inject:csrf}. */
@Named("csrf")
@RequestScoped
public class FormToken {

    static final String PARAMETER = "csrf-token";
    static final String HEADER = "X-CSRF-TOKEN";

    private static final String COOKIE = "csrf-token";

    private final FormTokens tokens;
    private final CurrentVertxRequest request;
    private final CurrentOperator operator;
    private @Nullable String value;

    FormToken(FormTokens tokens, CurrentVertxRequest request, CurrentOperator operator) {
        this.tokens = tokens;
        this.request = request;
        this.operator = operator;
    }

    /** The name of the field. */
    public String parameterName() {
        return PARAMETER;
    }

    /** The token; a browser without a value gets one with the page. */
    public String token() {
        if (value == null) {
            value = cookie(request.getCurrent().request())
                    .filter(tokens::isValue)
                    .orElseGet(this::give);
        }
        return tokens.token(value, clerk());
    }

    /** Nobody on a page that is rendered where nothing may wait: it has no form but for everybody. */
    private Optional<Operator> clerk() {
        return BlockingOperationControl.isBlockingAllowed() ? operator.ifKnown() : Optional.empty();
    }

    /** The value that the browser sends along. */
    static Optional<String> cookie(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(CookieNames.of(COOKIE, request)))
                .map(Cookie::getValue);
    }

    /** Lax, not strict: whoever comes by a link of another site would get another value, and open forms be lost. */
    private String give() {
        var context = request.getCurrent();
        var made = tokens.newValue();
        context.response()
                .addCookie(Cookie.cookie(CookieNames.of(COOKIE, context.request()), made)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
        return made;
    }
}
