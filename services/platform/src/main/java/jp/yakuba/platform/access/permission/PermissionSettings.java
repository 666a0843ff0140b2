package jp.yakuba.platform.access.permission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;

/**
 * What an account may do: what its roles have by default or by decision of the municipality, then its department's
 * grants, then its own (組織単位、利用者単位; 001/10.3). The later decision wins.
 */
@ApplicationScoped
public class PermissionSettings {

    private final Rows rows;
    private final Permissions permissions;

    PermissionSettings(Rows rows, Permissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<PermissionDecision, PermissionDecision.Key> {}

    /** One departure from the default. */
    public record Setting(Scope scope, String scopeName, Permission permission, boolean granted) {}

    /** Whom a setting is for. */
    public enum Scope {
        ROLE,
        DEPARTMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Scope of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A decision and the day from which it counts. */
    public record Dated(Setting setting, LocalDate from) {}

    /** What a role may do today. */
    Set<Permission> ofRole(UnitOfWork work, HeldRole role) {
        return of(work, AccountProfile.of("-", "", "", Set.of(role), work.today()));
    }

    /** All decisions, those to come too, the newest first. */
    public List<Dated> all(UnitOfWork work) {
        return rows.listAll(Sort.descending("effectiveFrom", "recordedAt")).stream()
                .map(PermissionDecision::dated)
                .toList();
    }

    /** What an account of this profile may do today. */
    Set<Permission> of(UnitOfWork work, AccountProfile profile) {
        return of(work, profile, work.today());
    }

    /** What an account of this profile may do on the day, as it is decided now. */
    Set<Permission> of(UnitOfWork work, AccountProfile profile, LocalDate day) {
        return of(profile, inEffect(profile, day));
    }

    /** What an account of this profile may do by these decisions, in the order in which they count. */
    Set<Permission> of(AccountProfile profile, List<Setting> settings) {
        var allowed = new HashSet<Permission>();
        for (var role : profile.roles()) {
            var ofRole = new HashSet<>(permissions.defaults(Set.of(role)));
            apply(settings, Scope.ROLE, role.code(), ofRole);
            allowed.addAll(ofRole);
        }
        apply(settings, Scope.DEPARTMENT, profile.department(), allowed);
        allowed.addAll(profile.granted());
        allowed.removeAll(profile.withheld());
        return Set.copyOf(allowed);
    }

    private static void apply(List<Setting> settings, Scope scope, String name, Set<Permission> allowed) {
        for (var setting : settings) {
            if (setting.scope() == scope && setting.scopeName().equals(name)) {
                if (setting.granted()) {
                    allowed.add(setting.permission());
                } else {
                    allowed.remove(setting.permission());
                }
            }
        }
    }

    /**
     * In the order in which they count, so that the later one wins. The roles are one value, not a list: the query is then
     * the same for all, and read once.
     */
    private List<Setting> inEffect(AccountProfile profile, LocalDate day) {
        return rows
                .list(
                        "effectiveFrom <= ?1 and (scope = 'role' and array_contains(?2, scopeName)"
                                + " or scope = 'department' and scopeName = ?3)",
                        Sort.ascending("effectiveFrom"),
                        day,
                        profile.roles().stream().map(HeldRole::code).toArray(String[]::new),
                        profile.department())
                .stream()
                .map(decision -> decision.dated().setting())
                .toList();
    }

    /** Decides from a day on; a decision for the same day is replaced. */
    public void set(UnitOfWork work, Setting setting, LocalDate from) {
        rows.findByIdOptional(PermissionDecision.key(setting, from))
                .ifPresentOrElse(
                        decision -> decision.decide(work, setting.granted()),
                        () -> add(new PermissionDecision(work, setting, from)));
    }

    private void add(PermissionDecision decision) {
        Violation.translating(
                () -> {
                    rows.persistAndFlush(decision);
                    return decision;
                },
                decided -> Optional.of(new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                PlatformError.DECIDED_MEANWHILE,
                                "permission",
                                "同じ日からの設定がたった今登録されました。",
                                "一覧で確かめてください。"))));
    }
}
