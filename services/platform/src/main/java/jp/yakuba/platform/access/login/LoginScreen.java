package jp.yakuba.platform.access.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.SessionCookie;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.access.session.Sessions.Step;
import jp.yakuba.platform.access.session.Terminal;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where one logs in. */
@Path("/login")
@PermitAll
class LoginScreen {

    private final Login login;
    private final RoutingContext context;
    private final Municipalities municipalities;
    private final Optional<String> municipality;
    private final boolean byProvider;

    LoginScreen(
            Login login,
            RoutingContext context,
            Municipalities municipalities,
            AccessSettings settings,
            @ConfigProperty(name = "yakuba.municipality") Optional<String> municipality) {
        this.login = login;
        this.context = context;
        this.municipalities = municipalities;
        this.municipality = municipality;
        this.byProvider = settings.login() == LoginMethod.OIDC;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance login(FormState form, SafeTarget target, List<Option> municipalities);

        private Templates() {}
    }

    @GET
    public Response ask(@RestQuery @Nullable String to) {
        var target = SafeTarget.of(to);
        if (byProvider) {
            return Response.seeOther(target.after(ProviderScreen.PROVIDER)).build();
        }
        var choices = municipalities();
        var usual = municipality.orElseGet(
                () -> choices.size() == 1 ? choices.getFirst().value() : "");
        return Response.ok(Templates.login(FormState.blank().with("municipality", usual), target, choices))
                .build();
    }

    @POST
    public Response enter(
            @RestForm @Nullable String municipality,
            @RestForm @Nullable String userId,
            @RestForm @Nullable String password,
            @RestForm @Nullable String to) {
        if (byProvider) {
            throw new Refusal(ProblemType.METHOD_NOT_ALLOWED);
        }
        var target = SafeTarget.of(to);
        var form = FormState.blank().with("municipality", text(municipality)).with("userId", text(userId));
        try {
            return login.withPassword(
                            MunicipalityCode.parse(text(municipality)),
                            text(userId).strip(),
                            text(password),
                            Terminal.of(context))
                    .map(token -> enter(token, target))
                    .orElseGet(() -> again(form.with(refused()), target));
        } catch (RejectedValue notACode) {
            return again(form.with(Findings.of(notACode.finding("municipality"))), target);
        }
    }

    /** What one chooses from: the municipality that this service is for, or all of the database. */
    private List<Option> municipalities() {
        return municipalities.all().stream()
                .filter(served ->
                        municipality.map(served.code().value()::equals).orElse(true))
                .map(served -> new Option(served.code().value(), served.fullName()))
                .toList();
    }

    /** Whoever was logged in here before is no more: the session that this one takes the place of ends (ASVS v5.0.0-7.2.4). */
    private Response enter(SecretToken token, SafeTarget target) {
        SessionCookie.token(context).ifPresent(former -> login.logout(former, Terminal.of(context)));
        return goOn(token, target);
    }

    private Response goOn(SecretToken token, SafeTarget target) {
        var step = login.standing(token, Terminal.of(context))
                .map(Sessions.Standing::step)
                .orElse(Step.COMPLETE);
        return Response.seeOther(LoginStepScreen.address(step, target))
                .cookie(SessionCookie.of(token, context))
                .build();
    }

    private Response again(FormState form, SafeTarget target) {
        return Response.status(422)
                .entity(Templates.login(form, target, municipalities()))
                .build();
    }

    /** The same for every reason. */
    private static Findings refused() {
        return Findings.of(Finding.error(
                PlatformError.LOGIN_REFUSED,
                "password",
                "ログインできません。",
                "利用者IDとパスワードを確かめてください。続けて間違えると、しばらくログインできなくなります。"));
    }

    private static String text(@Nullable String posted) {
        return posted == null ? "" : posted;
    }
}
