package jp.yakuba.platform.screens;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * The headers of every response. The network of a municipality is closed and a page holds personal data: nothing is
 * loaded from elsewhere, nothing runs that is not a file of ours, no one frames the page, no cache keeps it
 * (ASVS v5.0.0-3.4.1, -3.4.3, -3.4.4, -3.4.5, -3.4.6, -14.3.2).
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST = 1_000;
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::apply, FIRST);
    }

    private static void apply(RoutingContext context) {
        String path = context.normalizedPath();
        if (!isDeveloperConsole(path)) {
            MultiMap headers = context.response().headers();
            ALWAYS.forEach(headers::set);
            if (context.request().isSSL()) {
                headers.set("Strict-Transport-Security", "max-age=31536000");
            }
            if (!mayBeKept(path)) {
                context.addHeadersEndHandler(ended -> headers.set(HttpHeaders.CACHE_CONTROL, "no-store"));
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
