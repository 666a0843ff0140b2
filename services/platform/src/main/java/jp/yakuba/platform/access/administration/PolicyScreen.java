package jp.yakuba.platform.access.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.account.AccountView;
import jp.yakuba.platform.access.permission.OwnRights;
import jp.yakuba.platform.access.permission.PermissionSettings;
import jp.yakuba.platform.access.permission.PermissionSettings.Scope;
import jp.yakuba.platform.access.permission.PermissionSettings.Setting;
import jp.yakuba.platform.access.permission.PermissionTable;
import jp.yakuba.platform.access.permission.PermissionTables;
import jp.yakuba.platform.access.permission.Permissions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The table of permissions, and where the municipality departs from it, for a role or a department. */
@Path("/access/permissions")
@PermissionsAllowed(PlatformPermission.Code.ACCESS_PERMISSIONS)
@Requirement({"001/10.3", "001/10.4"})
class PolicyScreen {

    private static final String HERE = "/access/permissions";

    private final Database database;
    private final CurrentOperator operator;
    private final Permissions permissions;
    private final PermissionSettings settings;
    private final PermissionTables tables;
    private final AccessPolicy policy;
    private final OwnRights ownRights;
    private final Audit audit;
    private final KeptForms kept;
    private final Submissions posts;

    PolicyScreen(
            Database database,
            CurrentOperator operator,
            Permissions permissions,
            PermissionSettings settings,
            PermissionTables tables,
            AccessPolicy policy,
            OwnRights ownRights,
            Audit audit,
            KeptForms kept,
            Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.permissions = permissions;
        this.settings = settings;
        this.tables = tables;
        this.policy = policy;
        this.ownRights = ownRights;
        this.audit = audit;
        this.kept = kept;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance permissions(
                List<PermissionTable> tables,
                List<Permissions.Entry> entries,
                List<Decided> decisions,
                FormState form,
                List<Option> scopes,
                boolean secondFactor);

        private Templates() {}
    }

    /** A departure from the table as the screen shows it. */
    record Decided(String scope, String permission, String from, boolean granted) {}

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "permissions",
                "操作権限",
                NavigationItem.Group.ADMINISTRATION,
                HERE,
                PlatformPermission.ACCESS_PERMISSIONS,
                20);
    }

    @GET
    public TemplateInstance show() {
        return database.transact(
                operator.get(),
                work -> page(work, kept.asked(work).map(Kept::form).orElseGet(FormState::blank)));
    }

    @POST
    public Response decide(MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        kept.keep(operator.get(), HERE);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    decide(work, form);
                    return Done.at(HERE, "操作権限の設定を登録しました。");
                }))
                .rejectedAt(PolicyScreen::field)
                .orAgain(found -> database.transact(operator.get(), work -> page(work, form.with(found))));
    }

    private static String field(RejectedValue rejected) {
        if (rejected.is(FoundationError.BLANK)) {
            return "department";
        }
        if (rejected.is(PlatformError.PERMISSION_UNKNOWN)) {
            return "permission";
        }
        return rejected.is(PlatformError.ROLE_UNKNOWN) ? "role" : "from";
    }

    private void decide(UnitOfWork work, FormState form) {
        var setting = new Setting(
                form.chosen("scope", Scope.DEPARTMENT.code()) ? Scope.DEPARTMENT : Scope.ROLE,
                scopeName(form),
                known(form.value("permission")),
                form.chosen("decision", AccountForm.GRANTED));
        var from = form.value("from").isBlank() ? work.today() : DayField.parse(form.value("from"));
        if (from.isBefore(work.today())) {
            throw new RejectedValue(PlatformError.DAY_PAST, "適用日が過去です。", "今日以後の日にしてください。");
        }
        ownRights.requireNoMore(work, setting, from);
        settings.set(work, setting, from);
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.ACCESS_PERMISSION_SETTING)
                        .detail("scope", setting.scope().code())
                        .detail("name", setting.scopeName())
                        .detail("permission", setting.permission().code())
                        .detail("granted", setting.granted())
                        .detail("from", from));
    }

    private static String scopeName(FormState form) {
        if (form.chosen("scope", Scope.DEPARTMENT.code())) {
            var department = form.value("department").strip();
            if (department.isEmpty()) {
                throw new RejectedValue(FoundationError.BLANK, "所属がありません。", "所属の名称を入力してください。");
            }
            return department;
        }
        return HeldRole.parse(form.value("role")).code();
    }

    private Permission known(String code) {
        var permission = new Permission(code);
        if (!permissions.has(permission)) {
            throw new RejectedValue(PlatformError.PERMISSION_UNKNOWN, "操作権限一覧表にない権限です。", "一覧から選んでください。");
        }
        return permission;
    }

    @POST
    @Path("/second-factor")
    public Response requireSecondFactor(@RestForm @Nullable String required) {
        return posts.once(operator.get(), work -> {
            policy.requireSecondFactor(work, "true".equals(required));
            return Done.at(HERE, "二要素認証の設定を登録しました。");
        });
    }

    private TemplateInstance page(UnitOfWork work, FormState form) {
        return Templates.permissions(
                tables.today(work),
                permissions.all(),
                decided(work),
                form,
                AccountScreens.roles(),
                policy.secondFactorRequired(work));
    }

    private List<Decided> decided(UnitOfWork work) {
        return settings.all(work).stream()
                .map(dated -> new Decided(
                        name(dated.setting()),
                        permissions.name(dated.setting().permission()),
                        AccountView.day(dated.from()),
                        dated.setting().granted()))
                .toList();
    }

    private static String name(Setting setting) {
        return switch (setting.scope()) {
            case ROLE -> HeldRole.ofCode(setting.scopeName()).label();
            case DEPARTMENT -> setting.scopeName();
        };
    }
}
