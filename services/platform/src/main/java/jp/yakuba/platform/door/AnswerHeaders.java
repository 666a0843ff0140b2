package jp.yakuba.platform.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Map;

/**
 * The headers of every answer, also of those that nobody but the HTTP layer gives. The network of a municipality is closed
 * and a page holds personal data: nothing is loaded from elsewhere, nothing runs that is not a file of ours, no one frames
 * the page (ASVS v5.0.0-3.4.1, -3.4.3, -3.4.4, -3.4.5, -3.4.6).
 */
public final class AnswerHeaders {

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

    private AnswerHeaders() {}

    /** Sets them; over TLS also that the browser is to come by TLS only, here and to every name below this one. */
    public static void set(MultiMap headers, boolean tls) {
        ALWAYS.forEach(headers::set);
        if (tls) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** No cache keeps the answer (ASVS v5.0.0-14.3.2). */
    public static void keepNothing(MultiMap headers) {
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
