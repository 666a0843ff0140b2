package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What an account may do: what its roles have by default or by decision of the municipality, then its department's
 * grants, then its own (組織単位、利用者単位; 001/10.3). The later decision wins.
 */
@ApplicationScoped
class PermissionSettings {

    private final Permissions permissions;

    PermissionSettings(Permissions permissions) {
        this.permissions = permissions;
    }

    /** One departure from the default. */
    record Setting(Scope scope, String scopeName, Permission permission, boolean granted) {}

    /** Whom a setting is for. */
    enum Scope {
        ROLE,
        DEPARTMENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A decision and the day from which it counts. */
    record Dated(Setting setting, LocalDate from) {}

    /** What a role may do today. */
    Set<Permission> ofRole(UnitOfWork work, Role role) {
        return of(work, AccountProfile.of("-", "", "", Set.of(role), work.today()));
    }

    /** All decisions, those to come too, the newest first. */
    List<Dated> all(UnitOfWork work) {
        return work.sql()
                .createQuery("select * from platform.permission_setting order by effective_from desc, recorded_at desc")
                .map((row, context) -> new Dated(setting(row), row.getObject("effective_from", LocalDate.class)))
                .list();
    }

    private static Setting setting(ResultSet row) throws SQLException {
        return new Setting(
                Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
                row.getString("scope_name"),
                new Permission(row.getString("permission")),
                row.getBoolean("granted"));
    }

    /** What an account of this profile may do today. */
    Set<Permission> of(UnitOfWork work, AccountProfile profile) {
        return of(work, profile, work.today());
    }

    /** What an account of this profile may do on the day, as it is decided now. */
    Set<Permission> of(UnitOfWork work, AccountProfile profile, LocalDate day) {
        var settings = inEffect(work, profile, day);
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

    private static List<Setting> inEffect(UnitOfWork work, AccountProfile profile, LocalDate day) {
        return work.sql()
                .createQuery("""
                        select distinct on (scope, scope_name, permission) scope, scope_name, permission, granted
                        from platform.permission_setting
                        where effective_from <= :day
                            and (scope = 'role' and scope_name = any(:roles)
                                or scope = 'department' and scope_name = :department)
                        order by scope, scope_name, permission, effective_from desc
                        """)
                .bind("day", day)
                .bindArray(
                        "roles",
                        String.class,
                        profile.roles().stream().map(Role::code).toList())
                .bind("department", profile.department())
                .map((row, context) -> setting(row))
                .list();
    }

    /** Decides from a day on; a decision for the same day is replaced. */
    void set(UnitOfWork work, Setting setting, LocalDate from) {
        work.sql()
                .createUpdate("""
                        insert into platform.permission_setting
                            (scope, scope_name, permission, effective_from, granted, recorded_at, recorded_by)
                        values (:scope, :name, :permission, :from, :granted, :now, :by)
                        on conflict (municipality_code, scope, scope_name, permission, effective_from)
                        do update set granted = excluded.granted, recorded_at = excluded.recorded_at,
                            recorded_by = excluded.recorded_by
                        """)
                .bind("scope", setting.scope().code())
                .bind("name", setting.scopeName())
                .bind("permission", setting.permission().code())
                .bind("from", from)
                .bind("granted", setting.granted())
                .bind("now", Accounts.time(work.now()))
                .bind("by", work.operator().userId())
                .execute();
    }
}
