package jp.yakuba.platform.door;

import io.vertx.core.http.impl.HttpUtils;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * What a request asks for. One path has one spelling here: whoever decides by it which credentials count, which check
 * applies or which right is asked for must not be led past by another spelling that reaches the same place.
 */
final class RequestTarget {

    private RequestTarget() {}

    /**
     * Whether the target is well formed and its path the only spelling of itself: no doubled slash, no dot segments, no
     * letters written as numbers, no parameters within the path.
     */
    static boolean isPlain(String target) {
        if (target.equals("*")) {
            return true;
        }
        if (target.startsWith("//")) {
            // To a reader of addresses, what follows is a host and not a path.
            return false;
        }
        try {
            var path = new URI(target).getRawPath();
            return path != null
                    && (path.isEmpty() || path.equals(HttpUtils.normalizePath(path)))
                    && path.indexOf(';') < 0
                    && path.indexOf('\\') < 0
                    && !hasHidden(path);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A slash, a backslash or a NUL that only shows when decoded. */
    private static boolean hasHidden(String path) {
        var lower = path.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("%2f") || lower.contains("%5c") || lower.contains("%00");
    }
}
