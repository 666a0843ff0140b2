package jp.yakuba.platform.access.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountView;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;

/** Where administrators see the accounts and add new ones. */
@Path("/access/accounts")
@PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
@Requirement("001/10.3")
class AccountScreens {

    private static final String HERE = "/access/accounts";
    private static final int ROWS = 50;
    static final List<Option> KINDS = Stream.of(AccountKind.values())
            .map(kind -> new Option(kind.code(), kind.label()))
            .toList();

    private final Database database;
    private final CurrentOperator operator;
    private final Accounts accounts;
    private final AccountAdministration administration;
    private final KeptForms kept;
    private final Submissions posts;

    AccountScreens(
            Database database,
            CurrentOperator operator,
            Accounts accounts,
            AccountAdministration administration,
            KeptForms kept,
            Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.accounts = accounts;
        this.administration = administration;
        this.kept = kept;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance accounts(List<AccountView> views, FormState form, Pages pages);

        static native TemplateInstance newAccount(FormState form, List<Option> kinds, List<Option> roles);

        static native TemplateInstance secret(String heading, String label, String text, String back);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "accounts", "利用者", NavigationItem.Group.ADMINISTRATION, HERE, PlatformPermission.ACCESS_ACCOUNTS, 10);
    }

    @GET
    public TemplateInstance list() {
        var typed =
                database.transact(operator.get(), kept::asked).map(Kept::form).orElseGet(FormState::blank);
        return found(typed.value("text"), page(typed.value("page")));
    }

    private static int page(String posted) {
        return posted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(posted) : 1;
    }

    @POST
    @Path("/search")
    public TemplateInstance search(@RestForm @DefaultValue("") String text, @RestForm @DefaultValue("1") int page) {
        kept.keep(operator.get(), HERE);
        return found(text, Math.max(1, page));
    }

    private TemplateInstance found(String text, int number) {
        return database.transact(operator.get(), work -> {
            var found = accounts.search(work, text.strip(), ROWS, (number - 1) * ROWS).stream()
                    .map(account -> new AccountView(account, work.now(), work.today()))
                    .toList();
            var pages = Pages.numbered(number, ROWS, accounts.count(work, text.strip()));
            return Templates.accounts(found, FormState.blank().with("text", text), pages);
        });
    }

    @GET
    @Path("/new")
    public TemplateInstance ask() {
        var typed = database.transact(operator.get(), kept::asked);
        var form = FormState.blank()
                .with("kind", AccountKind.PERSON.code())
                .with("validFrom", database.transact(operator.get(), work -> DayField.text(work.today())));
        return Templates.newAccount(typed.map(Kept::form).orElse(form), KINDS, roles());
    }

    @POST
    public Response create(MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        kept.keep(operator.get(), HERE + "/new");
        return FormPost.of(() -> posts.once(operator.get(), work -> create(work, form, posted)))
                .rejectedAt(rejected -> "userId")
                .orAgain(findings -> Templates.newAccount(form.with(findings), KINDS, roles()));
    }

    private Done create(UnitOfWork work, FormState form, MultivaluedMap<String, String> posted) {
        var userId = Account.requireUserId(form.value("userId").strip());
        var kind = form.chosen("kind", AccountKind.SYSTEM.code()) ? AccountKind.SYSTEM : AccountKind.PERSON;
        var password = administration.create(work, userId, kind, AccountForm.profile(posted));
        var page = HERE + "/" + userId;
        return kind == AccountKind.SYSTEM
                ? Done.at(page, "")
                : new Done(
                        URI.create(page),
                        "利用者を登録しました。初期パスワードは一度だけ表示します。控えていなければ、初期化してください。",
                        Response.ok(Templates.secret("利用者を登録しました", userId + " の初期パスワード", password, page))
                                .build());
    }

    /** What one may be here. */
    static List<Option> roles() {
        return HeldRole.offered().stream()
                .map(held -> new Option(held.code(), held.label()))
                .toList();
    }
}
