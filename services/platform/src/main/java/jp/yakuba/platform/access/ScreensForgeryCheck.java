package jp.yakuba.platform.access;

import io.quarkus.csrf.reactive.runtime.CsrfRequestResponseReactiveFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * The check of the token against forgery, of screens only. The REST interface knows no cookie ({@link Credentials}), so
 * that no foreign page can make a browser act there; a file or a form sent to it is nobody's forgery.
 */
@Singleton
@Alternative
@Priority(1)
class ScreensForgeryCheck extends CsrfRequestResponseReactiveFilter {

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (!Credentials.isRest(routing.request())) {
            super.filter(request, routing);
        }
    }
}
