package jp.yakuba.platform.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.AccountView.Change;
import jp.yakuba.platform.access.ApiTokens.ApiToken;
import jp.yakuba.platform.access.Permissions.Entry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One account: what it is, what it may do, its changes and its tokens. */
@Path("/access/accounts")
@PermissionsAllowed("access.accounts")
@Requirement("001/10.3")
class AccountScreen {

    private static final List<Option> DECISIONS =
            List.of(new Option(AccountForm.GRANTED, "許可"), new Option(AccountForm.WITHHELD, "不許可"));

    private final Database database;
    private final CurrentOperator operator;
    private final Accounts accounts;
    private final AccountAdministration administration;
    private final TokenAdministration tokenAdministration;
    private final ApiTokens tokens;
    private final Permissions permissions;
    private final Notices notices;

    AccountScreen(
            Database database,
            CurrentOperator operator,
            Accounts accounts,
            AccountAdministration administration,
            TokenAdministration tokenAdministration,
            ApiTokens tokens,
            Permissions permissions,
            Notices notices) {
        this.database = database;
        this.operator = operator;
        this.accounts = accounts;
        this.administration = administration;
        this.tokenAdministration = tokenAdministration;
        this.tokens = tokens;
        this.permissions = permissions;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance account(
                AccountView view, FormState form, List<Change> changes, List<ApiToken> tokens, Choices choices);

        private Templates() {}
    }

    /** What the form lets one choose from. */
    record Choices(List<Option> roles, List<Entry> permissions, List<Option> decisions, boolean tokens) {}

    @GET
    @Path("/{userId}")
    public TemplateInstance show(@PathParam("userId") String userId) {
        return database.transact(operator.get(), work -> {
            var account = administration.get(work, userId);
            return page(work, account, AccountForm.of(account.profile()));
        });
    }

    @POST
    @Path("/{userId}")
    public Response change(@PathParam("userId") String userId, MultivaluedMap<String, String> posted) {
        return orAgain(userId, FormState.of(posted), work -> {
            var from = AccountForm.effectiveFrom(posted, work.today());
            administration.change(work, userId, from, AccountForm.profile(posted));
            notices.success(AccountView.day(from) + "からの内容を登録しました。");
        });
    }

    @POST
    @Path("/{userId}/withdrawals")
    public Response withdraw(@PathParam("userId") String userId, @RestForm int version) {
        return done(userId, "予定の変更を取り下げました。", work -> administration.withdraw(work, userId, version));
    }

    @POST
    @Path("/{userId}/lock")
    public Response lock(@PathParam("userId") String userId) {
        return done(userId, "利用を停止しました。", work -> administration.setLocked(work, userId, true));
    }

    @POST
    @Path("/{userId}/unlock")
    public Response unlock(@PathParam("userId") String userId) {
        return done(userId, "利用を再開しました。", work -> administration.setLocked(work, userId, false));
    }

    @POST
    @Path("/{userId}/second-factor-removal")
    public Response removeSecondFactor(@PathParam("userId") String userId) {
        return done(userId, "認証アプリの登録を消しました。", work -> administration.removeSecondFactor(work, userId));
    }

    @POST
    @Path("/{userId}/password-reset")
    public Response resetPassword(@PathParam("userId") String userId) {
        var password = database.transact(operator.get(), work -> administration.resetPassword(work, userId));
        return Response.ok(
                        AccountScreens.Templates.secret("パスワードを初期化しました", userId + " の初期パスワード", password, path(userId)))
                .build();
    }

    @POST
    @Path("/{userId}/tokens")
    @PermissionsAllowed("access.tokens")
    public Response issueToken(
            @PathParam("userId") String userId, @RestForm @Nullable String label, @RestForm int days) {
        var text = label == null ? "" : label;
        try {
            var issued = database.transact(operator.get(), work -> tokenAdministration.issue(work, userId, text, days));
            return Response.ok(AccountScreens.Templates.secret(
                            "APIトークンを発行しました", userId + " のAPIトークン", issued.text(), path(userId)))
                    .build();
        } catch (Refusal refusal) {
            return again(userId, FormState.blank(), refusal);
        }
    }

    @POST
    @Path("/{userId}/token-revocations")
    @PermissionsAllowed("access.tokens")
    public Response revokeToken(@PathParam("userId") String userId, @RestForm UUID id) {
        return done(userId, "APIトークンを無効にしました。", work -> tokenAdministration.revoke(work, id));
    }

    private Response done(String userId, String notice, Consumer<UnitOfWork> act) {
        return orAgain(userId, FormState.blank(), work -> {
            act.accept(work);
            notices.success(notice);
        });
    }

    /** Back to the page after the act, or the page with what was found. */
    private Response orAgain(String userId, FormState form, Consumer<UnitOfWork> act) {
        try {
            database.transactAll(operator.get(), act);
            return Response.seeOther(URI.create(path(userId))).build();
        } catch (Refusal refusal) {
            return again(userId, form, refusal);
        }
    }

    private Response again(String userId, FormState form, Refusal refusal) {
        if (refusal.type() != ProblemType.VALIDATION_FAILED) {
            throw refusal;
        }
        return database.transact(operator.get(), work -> {
            var account = administration.get(work, userId);
            var shown = form.values().isEmpty() ? AccountForm.of(account.profile()) : form;
            return Response.status(422)
                    .entity(page(work, account, shown.with(refusal.findings())))
                    .build();
        });
    }

    private TemplateInstance page(UnitOfWork work, Account account, FormState form) {
        var view = new AccountView(account, work.now(), work.today());
        return Templates.account(
                view,
                form,
                view.changes(accounts.versions(work, account.userId())),
                tokens.of(work, account.userId()),
                new Choices(
                        AccountScreens.ROLES,
                        permissions.all(),
                        DECISIONS,
                        TokenAdministration.mayIssue(work, account)));
    }

    private static String path(String userId) {
        return "/access/accounts/" + userId;
    }
}
