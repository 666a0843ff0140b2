package jp.yakuba.platform.door;

import io.vertx.core.http.HttpServerRequest;

/**
 * How a cookie is called. Over TLS its name has the prefix that makes browsers take it from this very site and over TLS
 * only (RFC 6265bis, section 4.1.3.2), so that no neighbour in the same domain can plant one.
 */
public final class CookieNames {

    private static final String OF_THIS_HOST = "__Host-";

    private CookieNames() {}

    /** The name under which a cookie of ours comes and goes with the request. */
    public static String of(String name, HttpServerRequest request) {
        return request.isSSL() ? OF_THIS_HOST + name : name;
    }
}
