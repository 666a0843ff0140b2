package jp.yakuba.platform.access.administration;

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
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountView;
import jp.yakuba.platform.access.account.AccountView.Change;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.ApiTokens;
import jp.yakuba.platform.access.account.ApiTokens.ApiToken;
import jp.yakuba.platform.access.account.TokenId;
import jp.yakuba.platform.access.permission.Permissions;
import jp.yakuba.platform.access.permission.Permissions.Entry;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One account: what it is, what it may do, its changes and its tokens. */
@Path("/access/accounts")
@PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
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
    private final KeptForms kept;
    private final Submissions posts;
    private final FormInstance instance;

    AccountScreen(
            Database database,
            CurrentOperator operator,
            Accounts accounts,
            AccountAdministration administration,
            TokenAdministration tokenAdministration,
            ApiTokens tokens,
            Permissions permissions,
            KeptForms kept,
            Submissions posts,
            FormInstance instance) {
        this.database = database;
        this.operator = operator;
        this.accounts = accounts;
        this.administration = administration;
        this.tokenAdministration = tokenAdministration;
        this.tokens = tokens;
        this.permissions = permissions;
        this.kept = kept;
        this.posts = posts;
        this.instance = instance;
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
            var typed = kept.asked(work).map(Kept::form);
            return page(work, account, typed.orElseGet(() -> AccountForm.of(account.profile())));
        });
    }

    @POST
    @Path("/{userId}")
    public Response change(@PathParam("userId") String userId, MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), path(userId));
        var form = FormState.of(posted);
        return orAgain(userId, form, work -> {
            var from = AccountForm.effectiveFrom(posted, work.today());
            administration.change(work, userId, from, AccountForm.profile(posted), form.value(AccountForm.BASED_ON));
            return Done.at(path(userId), AccountView.day(from) + "からの内容を登録しました。");
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
        instance.comesBackTo(path(userId));
        return posts.once(
                operator.get(),
                work -> secret(
                        userId,
                        "パスワードを初期化しました",
                        "初期パスワード",
                        administration.resetPassword(work, userId),
                        "控えていなければ、もう一度初期化してください。"));
    }

    @POST
    @Path("/{userId}/tokens")
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_TOKENS)
    public Response issueToken(
            @PathParam("userId") String userId, @RestForm @Nullable String label, @RestForm int days) {
        var text = label == null ? "" : label;
        instance.comesBackTo(path(userId));
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> secret(
                                userId,
                                "APIトークンを発行しました",
                                "APIトークン",
                                tokenAdministration
                                        .issue(work, userId, text, days)
                                        .text(),
                                "控えていなければ、無効にして発行し直してください。")))
                .orAgain(findings -> again(userId, FormState.blank(), findings));
    }

    @POST
    @Path("/{userId}/token-revocations")
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_TOKENS)
    public Response revokeToken(@PathParam("userId") String userId, @RestForm UUID id) {
        return done(userId, "APIトークンを無効にしました。", work -> tokenAdministration.revoke(work, new TokenId(id)));
    }

    /** Shown once: a second post of the same form leads to the account, which does not know it any more. */
    private static Done secret(String userId, String heading, String label, String text, String otherwise) {
        var page = AccountScreens.Templates.secret(heading, userId + " の" + label, text, path(userId));
        return new Done(
                URI.create(path(userId)),
                heading + "。" + label + "は一度だけ表示します。" + otherwise,
                Response.ok(page).build());
    }

    private Response done(String userId, String notice, Consumer<UnitOfWork> act) {
        return orAgain(userId, FormState.blank(), work -> {
            act.accept(work);
            return Done.at(path(userId), notice);
        });
    }

    /** Back to the page after the act, or the page with what was found. */
    private Response orAgain(String userId, FormState form, Function<UnitOfWork, Done> act) {
        instance.showsAgainAt(path(userId));
        return FormPost.of(() -> posts.once(operator.get(), act)).orAgain(findings -> again(userId, form, findings));
    }

    private TemplateInstance again(String userId, FormState form, Findings findings) {
        return database.transact(operator.get(), work -> {
            var account = administration.get(work, userId);
            var shown = form.values().isEmpty() ? AccountForm.of(account.profile()) : form;
            return page(work, account, shown.with(findings));
        });
    }

    private TemplateInstance page(UnitOfWork work, Account account, FormState form) {
        var view = new AccountView(account, work.now(), work.today());
        var versions = accounts.versions(work, account.userId());
        return Templates.account(
                view,
                AccountForm.basedOn(form, versions.getFirst()),
                view.changes(versions),
                tokens.of(work, account.userId()),
                new Choices(
                        AccountScreens.roles(),
                        permissions.all(),
                        DECISIONS,
                        TokenAdministration.mayIssue(work, account)));
    }

    private static String path(String userId) {
        return "/access/accounts/" + userId;
    }
}
