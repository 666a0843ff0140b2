package jp.yakuba.platform.access.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountView;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.authenticator.Enrolment;
import jp.yakuba.platform.access.session.SessionCookie;
import jp.yakuba.platform.access.session.SessionId;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where members of the staff change their own password and enrol an authenticator. */
@Path("/account")
@Authenticated
@Requirement("001/10.3")
class MyAccountScreen {

    private static final URI PAGE = URI.create("/account");

    private final Database database;
    private final CurrentOperator operator;
    private final Accounts accounts;
    private final OwnCredentials own;
    private final Login login;
    private final AccessSettings settings;
    private final Notices notices;
    private final RoutingContext context;

    MyAccountScreen(
            Database database,
            CurrentOperator operator,
            Accounts accounts,
            OwnCredentials own,
            Login login,
            AccessSettings settings,
            Notices notices,
            RoutingContext context) {
        this.database = database;
        this.operator = operator;
        this.accounts = accounts;
        this.own = own;
        this.login = login;
        this.settings = settings;
        this.notices = notices;
        this.context = context;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance myAccount(
                AccountView view, FormState form, String hint, boolean byProvider, List<OpenSession> sessions);

        static native TemplateInstance myAuthenticator(FormState form, Enrolment enrolment);

        private Templates() {}
    }

    /** A session as the screen shows it. */
    record OpenSession(SessionId id, String terminal, String began, String seen, boolean present) {

        static OpenSession of(Sessions.Open open) {
            return new OpenSession(
                    open.id(), open.terminal(), time(open.beganAt()), time(open.seenAt()), open.present());
        }

        private static String time(Instant instant) {
            var local = instant.atZone(UnitOfWork.JAPAN);
            return AccountView.day(local.toLocalDate()) + " " + local.format(DateTimeFormatter.ofPattern("HH:mm"));
        }
    }

    @GET
    public TemplateInstance show() {
        return page(FormState.blank());
    }

    @POST
    @Path("/password")
    public Response changePassword(
            @RestForm @Nullable String current,
            @RestForm @Nullable String newPassword,
            @RestForm @Nullable String again) {
        passwordsCount();
        var findings = login.confirms(operator.get(), text(current))
                ? own.replacePassword(operator.get(), text(newPassword), text(again))
                : wrongPassword();
        if (findings.hasErrors()) {
            return Response.status(422)
                    .entity(page(FormState.blank().with(findings)))
                    .build();
        }
        SessionCookie.token(context).ifPresent(token -> own.endOtherSessions(operator.get(), token));
        notices.success("パスワードを変更しました。ほかの端末でのログインは終了しました。");
        return Response.seeOther(PAGE).build();
    }

    @POST
    @Path("/session-ends")
    public Response endSession(@RestForm UUID id) {
        own.endSession(operator.get(), new SessionId(id));
        notices.success("その端末でのログインを終了しました。");
        return Response.seeOther(PAGE).build();
    }

    @GET
    @Path("/authenticator")
    public TemplateInstance askAuthenticator() {
        passwordsCount();
        return Templates.myAuthenticator(FormState.blank(), own.enrolment(operator.get()));
    }

    /** Who sits down at a terminal that was left open does not make its clerk's account theirs. */
    @POST
    @Path("/authenticator")
    public Response takeAuthenticator(@RestForm @Nullable String current, @RestForm @Nullable String code) {
        passwordsCount();
        var findings = login.confirms(operator.get(), text(current))
                ? own.enrol(operator.get(), text(code).replaceAll("\\s", ""))
                : wrongPassword();
        if (findings.hasErrors()) {
            var form = FormState.blank().with(findings);
            return Response.status(422)
                    .entity(Templates.myAuthenticator(form, own.enrolment(operator.get())))
                    .build();
        }
        notices.success("認証アプリを登録しました。次のログインから確認コードを使います。");
        var response = Response.seeOther(PAGE);
        SessionCookie.token(context)
                .map(token -> own.withSecondFactor(operator.get(), token))
                .ifPresent(token -> response.cookie(SessionCookie.of(token, context)));
        return response.build();
    }

    /** Where the provider checks who it is, there is nothing here to change. */
    private void passwordsCount() {
        if (settings.login() == LoginMethod.OIDC) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    private TemplateInstance page(FormState form) {
        var view = database.transact(operator.get(), work -> new AccountView(account(work), work.now(), work.today()));
        var sessions = own.sessions(operator.get(), SessionCookie.token(context)).stream()
                .map(OpenSession::of)
                .toList();
        return Templates.myAccount(view, form, own.passwordHint(), settings.login() == LoginMethod.OIDC, sessions);
    }

    private Account account(UnitOfWork work) {
        return accounts.find(work, work.operator().userId()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static Findings wrongPassword() {
        return Findings.of(
                Finding.error(PlatformError.PASSWORD_WRONG, "current", "今のパスワードが違います。", "今使っているパスワードを入力してください。"));
    }

    private static String text(@Nullable String posted) {
        return posted == null ? "" : posted;
    }
}
