package jp.yakuba.platform.access;

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
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.Refusal;
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
@PermissionsAllowed("access.accounts")
@Requirement("001/10.3")
class AccountScreens {

    private static final int ROWS = 50;
    static final List<Option> ROLES = Stream.of(Role.values())
            .map(role -> new Option(role.code(), role.label()))
            .toList();
    static final List<Option> KINDS = Stream.of(AccountKind.values())
            .map(kind -> new Option(kind.code(), kind.label()))
            .toList();

    private final Database database;
    private final CurrentOperator operator;
    private final Accounts accounts;
    private final AccountAdministration administration;

    AccountScreens(
            Database database, CurrentOperator operator, Accounts accounts, AccountAdministration administration) {
        this.database = database;
        this.operator = operator;
        this.accounts = accounts;
        this.administration = administration;
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
                "accounts",
                "利用者",
                NavigationItem.Group.ADMINISTRATION,
                "/access/accounts",
                Permissions.ADMINISTER.code(),
                10);
    }

    @GET
    public TemplateInstance list() {
        return search("", 1);
    }

    @POST
    @Path("/search")
    public TemplateInstance search(@RestForm @DefaultValue("") String text, @RestForm @DefaultValue("1") int page) {
        var number = Math.max(1, page);
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
        var form = FormState.blank()
                .with("kind", AccountKind.PERSON.code())
                .with("validFrom", database.transact(operator.get(), work -> DayField.text(work.today())));
        return Templates.newAccount(form, KINDS, ROLES);
    }

    @POST
    public Response create(MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        try {
            return database.transact(operator.get(), work -> create(work, form, posted));
        } catch (Refusal refusal) {
            return again(form, refusal.findings());
        } catch (RejectedValue rejected) {
            return again(form, Findings.of(rejected.finding("userId")));
        }
    }

    private Response create(UnitOfWork work, FormState form, MultivaluedMap<String, String> posted) {
        var userId = Account.requireUserId(form.value("userId").strip());
        var kind = form.chosen("kind", AccountKind.SYSTEM.code()) ? AccountKind.SYSTEM : AccountKind.PERSON;
        var password = administration.create(work, userId, kind, AccountForm.profile(posted));
        var page = "/access/accounts/" + userId;
        return kind == AccountKind.SYSTEM
                ? Response.seeOther(URI.create(page)).build()
                : Response.ok(Templates.secret("利用者を登録しました", userId + " の初期パスワード", password, page))
                        .build();
    }

    private static Response again(FormState form, Findings findings) {
        return Response.status(422)
                .entity(Templates.newAccount(form.with(findings), KINDS, ROLES))
                .build();
    }
}
