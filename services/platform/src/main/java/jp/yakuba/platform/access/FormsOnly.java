package jp.yakuba.platform.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap that the check of the token against forgery leaves: it looks at forms only. What changes something on a
 * screen must therefore be a form, or carry the token as a header, which no foreign page can set; and a browser that says
 * where the request comes from must name this site. The REST interface takes no form: one would be read
 * before anybody asked for it.
 */
class FormsOnly {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method())) {
            return null;
        }
        if (Credentials.isRest(request)) {
            var type = request.getHeader("Content-Type");
            if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
                throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            }
            return null;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var own = site == null || OWN.contains(site);
        return own && (isForm(request.getHeader("Content-Type")) || request.getHeader("X-CSRF-TOKEN") != null)
                ? null
                : Response.status(Response.Status.BAD_REQUEST).build();
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                        || contentType.startsWith(MediaType.MULTIPART_FORM_DATA));
    }
}
