package jp.yakuba.platform.access.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.authenticator.Enrolment;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.SessionCookie;
import jp.yakuba.platform.access.session.Sessions.Standing;
import jp.yakuba.platform.access.session.Sessions.Step;
import jp.yakuba.platform.access.session.Terminal;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.FormState;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a login may ask for after the password: a code, another password, an authenticator. */
@Path("/login")
@PermitAll
class LoginStepScreen {

    private final Login login;
    private final OwnCredentials own;
    private final RoutingContext context;

    LoginStepScreen(Login login, OwnCredentials own, RoutingContext context) {
        this.login = login;
        this.own = own;
        this.context = context;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance code(FormState form, SafeTarget target);

        static native TemplateInstance newPassword(FormState form, SafeTarget target, String hint);

        static native TemplateInstance authenticator(FormState form, SafeTarget target, Enrolment enrolment);

        private Templates() {}
    }

    /** The page of a step; of none, where one wanted to go. */
    static URI address(Step step, SafeTarget target) {
        return switch (step) {
            case CODE -> target.after("/login/code");
            case NEW_PASSWORD -> target.after("/login/password");
            case ENROLMENT -> target.after("/login/authenticator");
            case COMPLETE -> target.address();
        };
    }

    @GET
    @Path("/code")
    public Response askCode(@RestQuery @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(Step.CODE, target, _ -> page(200, Templates.code(FormState.blank(), target)));
    }

    @POST
    @Path("/code")
    public Response takeCode(@RestForm @Nullable String code, @RestForm @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(Step.CODE, target, open -> login.withCode(open.token(), digits(code), Terminal.of(context))
                .map(token -> goOn(token, target))
                .orElseGet(
                        () -> page(422, Templates.code(FormState.blank().with(OwnCredentials.wrongCode()), target))));
    }

    @GET
    @Path("/password")
    public Response askPassword(@RestQuery @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(
                Step.NEW_PASSWORD,
                target,
                _ -> page(200, Templates.newPassword(FormState.blank(), target, own.passwordHint())));
    }

    @POST
    @Path("/password")
    public Response takePassword(
            @RestForm @Nullable String newPassword, @RestForm @Nullable String again, @RestForm @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(Step.NEW_PASSWORD, target, open -> {
            var findings = own.replacePassword(open.operator(), text(newPassword), text(again));
            return findings.hasErrors()
                    ? page(422, Templates.newPassword(FormState.blank().with(findings), target, own.passwordHint()))
                    : goOn(open.token(), target);
        });
    }

    @GET
    @Path("/authenticator")
    public Response askAuthenticator(@RestQuery @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(Step.ENROLMENT, target, open -> enrol(200, open, target, Findings.none()));
    }

    @POST
    @Path("/authenticator")
    public Response takeAuthenticator(@RestForm @Nullable String code, @RestForm @Nullable String to) {
        var target = SafeTarget.of(to);
        return at(Step.ENROLMENT, target, open -> {
            var findings = own.enrol(open.operator(), digits(code));
            return findings.hasErrors()
                    ? enrol(422, open, target, findings)
                    : goOn(own.withSecondFactor(open.operator(), open.token()), target);
        });
    }

    private Response enrol(int status, Open open, SafeTarget target, Findings findings) {
        var enrolment = own.enrolment(open.operator());
        return page(status, Templates.authenticator(FormState.blank().with(findings), target, enrolment));
    }

    /** A session that stands at a step, and who it belongs to. */
    private record Open(SecretToken token, Operator operator) {}

    /** Does what belongs to the step if the session stands there; otherwise shows the page where it does. */
    private Response at(Step step, SafeTarget target, Function<Open, Response> page) {
        var token = SessionCookie.token(context);
        Optional<Standing> standing = token.flatMap(known -> login.standing(known, Terminal.of(context)));
        if (token.isEmpty() || standing.isEmpty()) {
            return Response.seeOther(target.after("/login")).build();
        }
        if (standing.get().step() != step) {
            return Response.seeOther(address(standing.get().step(), target)).build();
        }
        var visitor = Login.visitor(token.get().municipality(), standing.get().userId(), Terminal.of(context));
        return page.apply(new Open(token.get(), visitor));
    }

    private Response goOn(SecretToken token, SafeTarget target) {
        var step =
                login.standing(token, Terminal.of(context)).map(Standing::step).orElse(Step.COMPLETE);
        return Response.seeOther(address(step, target))
                .cookie(SessionCookie.of(token, context))
                .build();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static String digits(@Nullable String typed) {
        return text(typed).replaceAll("\\s", "");
    }

    private static String text(@Nullable String posted) {
        return posted == null ? "" : posted;
    }
}
