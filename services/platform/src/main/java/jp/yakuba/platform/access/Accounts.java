package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The accounts of a municipality and what they are from when on. Versions are added, never overwritten. */
@ApplicationScoped
public class Accounts {

    private static final String AS_OF_TODAY = """
            select a.user_id, a.kind, a.locked, b.blocked_until, a.password_hash is not null as has_password,
                f.confirmed_at is not null as has_second_factor, v.version, v.effective_from, v.name, v.department,
                v.place, v.roles, v.granted, v.withheld, v.valid_from, v.valid_to, v.recorded_at, v.recorded_by
            from platform.account a
            join lateral (
                select * from platform.account_version w
                where w.municipality_code = a.municipality_code and w.user_id = a.user_id
                    and w.withdrawn_at is null and w.effective_from <= :today
                order by w.effective_from desc, w.version desc limit 1) v on true
            left join lateral (
                select max(blocked_until) as blocked_until from platform.login_failure l
                where l.municipality_code = a.municipality_code and l.user_id = a.user_id) b on true
            left join platform.second_factor f
                on f.municipality_code = a.municipality_code and f.user_id = a.user_id
            """;

    /** The account as of today. */
    public Optional<Account> find(UnitOfWork work, String userId) {
        return query(work, AS_OF_TODAY + "where a.user_id = :userId")
                .bind("userId", userId)
                .map((row, context) -> AccountRows.account(row))
                .findOne();
    }

    /** Accounts whose id, name or department holds the text, by user id. */
    List<Account> search(UnitOfWork work, String text, int limit, int offset) {
        return query(work, AS_OF_TODAY + """
                where position(:text in a.user_id || ' ' || v.name || ' ' || v.department) > 0
                order by a.user_id limit :limit offset :offset
                """)
                .bind("text", text)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> AccountRows.account(row))
                .list();
    }

    /** How many {@link #search} would find without a limit. */
    int count(UnitOfWork work, String text) {
        return query(work, "select count(*) from (" + AS_OF_TODAY + """
                where position(:text in a.user_id || ' ' || v.name || ' ' || v.department) > 0) found
                """)
                .bind("text", text)
                .mapTo(Integer.class)
                .one();
    }

    /** All changes of an account, the prepared ones too, newest first. */
    List<AccountVersion> versions(UnitOfWork work, String userId) {
        return work.sql()
                .createQuery("""
                        select * from platform.account_version where user_id = :userId order by version desc
                        """)
                .bind("userId", userId)
                .map((row, context) -> AccountRows.version(row))
                .list();
    }

    /**
     * Adds an account.
     *
     * @return false if there is one of that id
     */
    boolean add(UnitOfWork work, String userId, AccountKind kind, AccountProfile profile) {
        var added = work.sql()
                .createUpdate("""
                        insert into platform.account (user_id, kind, created_at, created_by)
                        values (:userId, :kind, :now, :by) on conflict do nothing
                        """)
                .bind("userId", Account.requireUserId(userId))
                .bind("kind", kind.code())
                .bind("now", time(work.now()))
                .bind("by", work.operator().userId())
                .execute();
        if (added == 1) {
            addVersion(work, userId, work.today(), profile);
        }
        return added == 1;
    }

    /** Makes the account be this from a day on. */
    void addVersion(UnitOfWork work, String userId, LocalDate effectiveFrom, AccountProfile profile) {
        // Taking the account's row first keeps two administrators from giving the same version number.
        lockRow(work, userId);
        work.sql()
                .createUpdate("""
                        insert into platform.account_version (user_id, version, effective_from, name, department, place,
                            roles, granted, withheld, valid_from, valid_to, recorded_at, recorded_by)
                        select :userId, coalesce(max(version), 0) + 1, :from, :name, :department, :place,
                            :roles, :granted, :withheld, :validFrom, :validTo, :now, :by
                        from platform.account_version where user_id = :userId
                        """)
                .bind("userId", userId)
                .bind("from", effectiveFrom)
                .bind("name", profile.name())
                .bind("department", profile.department())
                .bind("place", profile.place())
                .bindArray(
                        "roles",
                        String.class,
                        profile.roles().stream().map(Role::code).sorted().toList())
                .bindArray("granted", String.class, codes(profile.granted()))
                .bindArray("withheld", String.class, codes(profile.withheld()))
                .bind("validFrom", profile.validFrom())
                .bind("validTo", date(profile.validTo()))
                .bind("now", time(work.now()))
                .bind("by", work.operator().userId())
                .execute();
    }

    /**
     * Takes back a change prepared for a later day.
     *
     * @return false if there is none of that number, or its day has come
     */
    boolean withdraw(UnitOfWork work, String userId, int version) {
        return work.sql()
                        .createUpdate("""
                                update platform.account_version set withdrawn_at = :now
                                where user_id = :userId and version = :version and effective_from > :today
                                    and withdrawn_at is null
                                """)
                        .bind("userId", userId)
                        .bind("version", version)
                        .bind("today", work.today())
                        .bind("now", time(work.now()))
                        .execute()
                == 1;
    }

    void setLocked(UnitOfWork work, String userId, boolean locked) {
        work.sql()
                .createUpdate("""
                        update platform.account set locked = :locked where user_id = :userId
                        """)
                .bind("userId", userId)
                .bind("locked", locked)
                .execute();
    }

    private static void lockRow(UnitOfWork work, String userId) {
        work.sql()
                .createQuery("select user_id from platform.account where user_id = :userId for update")
                .bind("userId", userId)
                .mapTo(String.class)
                .one();
    }

    private static Query query(UnitOfWork work, String sql) {
        return work.sql().createQuery(sql).bind("today", work.today());
    }

    private static List<String> codes(Set<Permission> permissions) {
        return permissions.stream().map(Permission::code).sorted().toList();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
