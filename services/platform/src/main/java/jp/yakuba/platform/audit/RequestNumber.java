package jp.yakuba.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Binds the entries of one request together. */
@ApplicationScoped
class RequestNumber {

    private static final String KEY = "yakuba.request-number";

    private final CurrentVertxRequest request;

    RequestNumber(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The number of the request being served; empty outside one. */
    String current() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return "";
        }
        var data = request.getCurrent().data();
        return (String) data.computeIfAbsent(KEY, key -> UUID.randomUUID().toString());
    }
}
