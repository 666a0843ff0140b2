package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.access.PermissionSettings.Scope;
import jp.yakuba.platform.access.PermissionSettings.Setting;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Nobody gives a right to themselves, unless the installation lets them ({@code yakuba.access.own-rights-by-another}). */
@ApplicationScoped
class OwnRights {

    private final Accounts accounts;
    private final PermissionSettings permissions;
    private final boolean byAnother;

    OwnRights(Accounts accounts, PermissionSettings permissions, AccessSettings settings) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.byAnother = settings.ownRightsByAnother();
    }

    /** Refuses a profile by which the operator would be able to do more than before. */
    void requireNoMore(UnitOfWork work, Account before, AccountProfile after) {
        var isOwn = byAnother && before.userId().equals(work.operator().userId());
        if (isOwn && !permissions.of(work, before.profile()).containsAll(permissions.of(work, after))) {
            throw refusal("roles");
        }
    }

    /** Refuses a setting that gives the operator's role or department what the operator has not got. */
    void requireNoMore(UnitOfWork work, Setting setting) {
        if (!byAnother || !setting.granted()) {
            return;
        }
        accounts.find(work, work.operator().userId())
                .map(Account::profile)
                .filter(profile -> isOf(setting, profile))
                .filter(profile -> !permissions.of(work, profile).contains(setting.permission()))
                .ifPresent(profile -> {
                    throw refusal("permission");
                });
    }

    private static boolean isOf(Setting setting, AccountProfile profile) {
        return setting.scope() == Scope.DEPARTMENT
                ? setting.scopeName().equals(profile.department())
                : profile.roles().stream().map(Role::code).anyMatch(setting.scopeName()::equals);
    }

    private static Refusal refusal(String field) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error("own-rights", field, "自分の権限は自分では増やせません。", "ほかのシステム管理者に登録してもらってください。"));
    }
}
