package jp.yakuba.platform.tenancy;

import io.quarkus.arc.ClientProxy;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notices when a client leaves before it has its answer. */
class GoneClients {

    private final RoutingContext context;
    private final Waiting waiting;

    GoneClients(RoutingContext context, Waiting waiting) {
        this.context = context;
        this.waiting = waiting;
    }

    @ServerRequestFilter
    public void watch() {
        // The event loop, which notices, knows no request: it gets the object itself.
        var waiter = ClientProxy.unwrap(waiting);
        context.addEndHandler(end -> {
            if (end.failed()) {
                Thread.ofVirtual().start(waiter::leave);
            }
        });
    }
}
