package jp.yakuba.platform.access.session;

import io.vertx.ext.web.RoutingContext;

/** From which machine a request comes, for the audit log (端末名; 001/10.2). */
public final class Terminal {

    private Terminal() {}

    /** The client's address; behind a proxy, the one that {@code quarkus.http.proxy.*} makes of the headers. */
    public static String of(RoutingContext context) {
        var address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }
}
