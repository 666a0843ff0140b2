package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.AccountVersion;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.permission.PermissionSettings.Scope;
import jp.yakuba.platform.access.permission.PermissionSettings.Setting;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Nobody gives a right to themselves, unless the installation lets them ({@code yakuba.access.own-rights-by-another}). */
@ApplicationScoped
public class OwnRights {

    private final Accounts accounts;
    private final PermissionSettings permissions;
    private final boolean byAnother;

    OwnRights(Accounts accounts, PermissionSettings permissions, AccessSettings settings) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.byAnother = settings.ownRightsByAnother();
    }

    /** Refuses a profile by which the operator would be able to do more, from a day on, than is decided for that day. */
    public void requireNoMore(UnitOfWork work, String userId, AccountProfile after, LocalDate from) {
        if (isOwn(work, userId)) {
            var before = AccountVersion.on(from, accounts.versions(work, userId));
            requireNoMore(work, before, Optional.of(after), from);
        }
    }

    /** Refuses to take back a change to come, which another has prepared, by which the operator could do less. */
    public void requireNoMoreWithout(UnitOfWork work, String userId, int version) {
        if (isOwn(work, userId)) {
            var versions = accounts.versions(work, userId);
            versions.stream()
                    .filter(prepared -> prepared.version() == version)
                    .map(AccountVersion::effectiveFrom)
                    .forEach(from -> requireNoMore(
                            work,
                            AccountVersion.on(from, versions),
                            AccountVersion.on(
                                    from,
                                    versions.stream()
                                            .filter(other -> other.version() != version)
                                            .toList()),
                            from));
        }
    }

    private void requireNoMore(
            UnitOfWork work, Optional<AccountProfile> before, Optional<AccountProfile> after, LocalDate from) {
        if (!may(work, before, from).containsAll(may(work, after, from))) {
            throw refusal("roles");
        }
    }

    private Set<Permission> may(UnitOfWork work, Optional<AccountProfile> profile, LocalDate day) {
        return profile.map(known -> permissions.of(work, known, day)).orElse(Set.of());
    }

    private boolean isOwn(UnitOfWork work, String userId) {
        return byAnother && userId.equals(work.operator().userId());
    }

    /**
     * Refuses a setting that gives the operator's role or department what the operator has not got on the day from which it
     * counts: what others have decided for that day is not decided away.
     */
    public void requireNoMore(UnitOfWork work, Setting setting, LocalDate from) {
        if (!byAnother || !setting.granted()) {
            return;
        }
        accounts.find(work, work.operator().userId())
                .map(Account::profile)
                .filter(profile -> isOf(setting, profile))
                .filter(profile -> !permissions.of(work, profile, from).contains(setting.permission()))
                .ifPresent(profile -> {
                    throw refusal("permission");
                });
    }

    private static boolean isOf(Setting setting, AccountProfile profile) {
        return setting.scope() == Scope.DEPARTMENT
                ? setting.scopeName().equals(profile.department())
                : profile.roles().stream().map(HeldRole::code).anyMatch(setting.scopeName()::equals);
    }

    private static Refusal refusal(String field) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(PlatformError.OWN_RIGHTS, field, "自分の権限は自分では増やせません。", "ほかのシステム管理者に登録してもらってください。"));
    }
}
