package jp.yakuba.platform.door;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Requests are counted by the template of their endpoint. What reaches none is counted as one: its path is a sender's
 * words, which may hold the number of a person, and of which there are more than a meter keeps.
 */
@ApplicationScoped
class MeasuredPaths {

    private static final int BEFORE_ALL_OTHERS = 20_000;
    private static final String NO_ENDPOINT = "/unmatched";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    withoutPath(context.request());
                    context.next();
                },
                BEFORE_ALL_OTHERS);
    }

    /** An endpoint that is reached says its template later, and that counts. */
    static void withoutPath(HttpServerRequest request) {
        if (request instanceof HttpServerRequestInternal measured
                && measured.metric() instanceof HttpRequestMetric metric) {
            metric.setTemplatePath(NO_ENDPOINT);
        }
    }
}
