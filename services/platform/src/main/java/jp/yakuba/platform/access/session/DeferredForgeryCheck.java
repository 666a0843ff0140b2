package jp.yakuba.platform.access.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import jp.yakuba.platform.access.OperatorPrincipal;
import jp.yakuba.platform.access.RefusedRequests;

/** The check of {@link ForgeryCheck} for a form that is read as it comes: made when its fields are known. */
@ApplicationScoped
public class DeferredForgeryCheck {

    private static final String DONE = DeferredForgeryCheck.class.getName();

    private final FormTokens tokens;

    DeferredForgeryCheck(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** The token came as a header, and was good. */
    static void done(RoutingContext context) {
        context.put(DONE, true);
    }

    /** Refuses a form without the token of this browser and clerk. */
    public void check(RoutingContext context, UnaryOperator<String> fields) {
        var fits = context.get(DONE) != null
                || FormToken.cookie(context.request())
                        .filter(value ->
                                tokens.fits(value, fields.apply(FormToken.PARAMETER), OperatorPrincipal.of(context)))
                        .isPresent();
        if (!fits) {
            throw RefusedRequests.forged(context);
        }
    }
}
