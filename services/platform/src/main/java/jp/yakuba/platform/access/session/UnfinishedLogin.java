package jp.yakuba.platform.access.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The step of the login that the session of a request still lacks: that is where a screen leads which is not for it. */
public final class UnfinishedLogin {

    private static final String STEP = UnfinishedLogin.class.getName();

    private UnfinishedLogin() {}

    public static void remember(RoutingContext context, Sessions.Step step) {
        context.put(STEP, step);
    }

    public static Optional<Sessions.Step> step(RoutingContext context) {
        return Optional.ofNullable(context.get(STEP));
    }
}
