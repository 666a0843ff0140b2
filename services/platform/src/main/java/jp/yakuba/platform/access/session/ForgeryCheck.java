package jp.yakuba.platform.access.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import jp.yakuba.platform.access.OperatorPrincipal;
import jp.yakuba.platform.access.RefusedRequests;
import jp.yakuba.platform.door.StreamedForm;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * What changes something on a screen comes of one of our forms. A browser that says where a request comes from must name
 * this site, and the form, or a header that no foreign page can set, must carry the token of this browser and clerk. The REST
 * interface knows no cookie ({@link Credentials}), so that no foreign page can make a browser act there.
 */
class ForgeryCheck {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final FormTokens tokens;

    ForgeryCheck(FormTokens tokens) {
        this.tokens = tokens;
    }

    @ServerRequestFilter(preMatching = true)
    void site(RoutingContext context) {
        var request = context.request();
        var site = request.getHeader("Sec-Fetch-Site");
        if (isChecked(request) && site != null && !OWN.contains(site)) {
            throw RefusedRequests.forged(context);
        }
    }

    @ServerRequestFilter
    @WithFormRead
    void token(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        if (!isChecked(context.request())) {
            return;
        }
        var header = request.getHeaderString(FormToken.HEADER);
        if (header == null && StreamedForm.boundary(context).isPresent()) {
            // Its fields are not read yet: whoever reads them makes the check.
            return;
        }
        var served = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var sent = header != null ? header : served.getFormParameter(FormToken.PARAMETER, true, false);
        var fits = sent instanceof String token
                && FormToken.cookie(context.request())
                        .filter(value -> tokens.fits(value, token, OperatorPrincipal.of(context)))
                        .isPresent();
        if (!fits) {
            throw RefusedRequests.forged(context);
        }
        DeferredForgeryCheck.done(context);
    }

    private static boolean isChecked(HttpServerRequest request) {
        return !SAFE.contains(request.method()) && !Credentials.isRest(request);
    }
}
