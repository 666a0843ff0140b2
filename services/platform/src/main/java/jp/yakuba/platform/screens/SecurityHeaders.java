package jp.yakuba.platform.screens;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yakuba.platform.door.AnswerHeaders;

/** Gives every answer its headers; no cache keeps what may hold somebody's data (ASVS v5.0.0-14.3.2). */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::apply, FIRST);
    }

    private static void apply(RoutingContext context) {
        String path = context.normalizedPath();
        if (!isDeveloperConsole(path)) {
            MultiMap headers = context.response().headers();
            AnswerHeaders.set(headers, context.request().isSSL());
            if (!mayBeKept(path)) {
                context.addHeadersEndHandler(ended -> AnswerHeaders.keepNothing(headers));
            }
        }
        context.next();
    }

    /** Style sheets, scripts, pictures and the character font hold nobody's data. */
    private static boolean mayBeKept(String path) {
        return path.startsWith("/assets/") || path.startsWith("/_static/") || path.equals(CharacterFontScreen.PATH);
    }

    /** Quarkus' own pages, there only while developing, use inline scripts. */
    private static boolean isDeveloperConsole(String path) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith("/q/");
    }
}
