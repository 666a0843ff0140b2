package jp.yakuba.platform.access.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.session.Credentials;
import jp.yakuba.platform.access.session.UnfinishedLogin;
import jp.yakuba.platform.door.TurnedAway;
import jp.yakuba.platform.door.UnknownCaller;
import jp.yakuba.platform.problems.Problem;
import jp.yakuba.platform.problems.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is known to make the request: the REST interface answers 401, a screen shows the way to the login. */
@ApplicationScoped
class UnauthenticatedRequests implements UnknownCaller {

    private final AccessSettings settings;
    private final HttpAuthenticator authenticator;

    UnauthenticatedRequests(AccessSettings settings, HttpAuthenticator authenticator) {
        this.settings = settings;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> unauthenticated(UnauthorizedException none, RoutingContext context) {
        return mapped(context);
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> refusedToken(AuthenticationFailedException refused, RoutingContext context) {
        return mapped(context);
    }

    /** Before a body is read: the rest of the request is of no use to anybody. */
    @Override
    public void answer(RoutingContext context) {
        if (Credentials.isRest(context.request())) {
            context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            TurnedAway.answer(context.request(), ProblemType.UNAUTHENTICATED);
            return;
        }
        var way = toLogin(context);
        var response = context.response().setStatusCode(way.getStatus()).putHeader("Connection", "close");
        way.getStringHeaders().forEach((name, values) -> response.putHeader(name, values));
        response.end().onComplete(_ -> context.request().connection().close());
    }

    private Uni<Response> mapped(RoutingContext context) {
        if (Credentials.isRest(context.request())) {
            return Uni.createFrom().item(problem());
        }
        if (byProvider() && ProviderScreen.PROVIDER.equals(context.request().path())) {
            return toProvider(context);
        }
        return Uni.createFrom().item(toLogin(context));
    }

    private static Response problem() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type("application/problem+json;charset=UTF-8")
                .entity(Problem.of(ProblemType.UNAUTHENTICATED))
                .build();
    }

    private boolean byProvider() {
        return settings.login() == LoginMethod.OIDC;
    }

    private Response toLogin(RoutingContext context) {
        var address = loginAddress(context);
        // htmx would put a page it is redirected to into the middle of the one shown.
        return inPage(context)
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("HX-Redirect", address)
                        .build()
                : Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, address)
                        .build();
    }

    /** Where the login goes on; back from there to a page that was asked for, not into the middle of a form. */
    private String loginAddress(RoutingContext context) {
        var request = context.request();
        var page = request.method().equals(HttpMethod.GET) && !inPage(context);
        var unfinished = UnfinishedLogin.step(context);
        if (unfinished.isPresent()) {
            var target = page ? asked(request) : SafeTarget.of(null);
            return LoginStepScreen.address(unfinished.get(), target).toString();
        }
        if (page) {
            return "/login?to=" + URLEncoder.encode(asked(request).path(), StandardCharsets.UTF_8);
        }
        // The policy of the page lets a form lead to this site only, so that it cannot be sent on to the provider.
        return byProvider() && !inPage(context) ? ProviderScreen.ENDED : "/login";
    }

    /** The page with its query, which says what a screen shows; without it, if it holds anything that no screen of ours asks. */
    private static SafeTarget asked(HttpServerRequest request) {
        var path = SafeTarget.of(request.path());
        var query = request.query();
        return query == null ? path : SafeTarget.of(path.path() + "?" + query, path);
    }

    private static boolean inPage(RoutingContext context) {
        return context.request().getHeader("HX-Request") != null;
    }

    /** The redirect to the OpenID provider, which the OIDC mechanism knows. */
    private Uni<Response> toProvider(RoutingContext context) {
        return authenticator.getChallenge(context).map(challenge -> {
            if (challenge == null) {
                return problem();
            }
            var response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, content) -> response.header(name.toString(), content));
            return response.build();
        });
    }
}
