package jp.yakuba.platform.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The accounts of a municipality and what they are from when on. Versions are added, never overwritten. */
@ApplicationScoped
public class Accounts {

    private static final String AS_OF_TODAY = """
            from AccountRow a join AccountVersionRow v on v.userId = a.userId and v.version = (
                select w.version from AccountVersionRow w
                where w.userId = a.userId and w.withdrawnAt is null and w.effectiveFrom <= :today
                order by w.effectiveFrom desc, w.version desc limit 1)
            left join SecondFactor f on f.userId = a.userId
            """;

    private static final String HOLDING_TEXT =
            "where locate(:text, a.userId || ' ' || v.name || ' ' || v.department) > 0 ";

    private final Rows rows;
    private final Versions versions;

    Accounts(Rows rows, Versions versions) {
        this.rows = rows;
        this.versions = versions;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<AccountRow, String> {}

    @ApplicationScoped
    static class Versions implements PanacheRepositoryBase<AccountVersionRow, AccountVersionRow.Key> {}

    /** An account with the version that counts today and its authenticator, read in one statement. */
    record Today(
            AccountRow row,
            AccountVersionRow version,
            @Nullable SecondFactor factor) {
        Account account() {
            return row.as(version.version(), factor != null && factor.isEnrolled());
        }
    }

    /** The account as of today. */
    public Optional<Account> find(UnitOfWork work, String userId) {
        return today(work, Today.class, "select a, v, f " + AS_OF_TODAY + "where a.userId = :userId")
                .setParameter("userId", userId)
                .getResultList()
                .stream()
                .map(Today::account)
                .findFirst();
    }

    /** Accounts whose id, name or department holds the text, by user id. */
    public List<Account> search(UnitOfWork work, String text, int limit, int offset) {
        return today(work, Today.class, "select a, v, f " + AS_OF_TODAY + HOLDING_TEXT + "order by a.userId")
                .setParameter("text", text)
                .setMaxResults(limit)
                .setFirstResult(offset)
                .getResultList()
                .stream()
                .map(Today::account)
                .toList();
    }

    /** How many {@link #search} would find without a limit. */
    public int count(UnitOfWork work, String text) {
        return today(work, Long.class, "select count(*) " + AS_OF_TODAY + HOLDING_TEXT)
                .setParameter("text", text)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> today(UnitOfWork work, Class<T> type, String query) {
        return rows.getEntityManager().createQuery(query, type).setParameter("today", work.today());
    }

    /** All changes of an account, the prepared ones too, newest first. */
    public List<AccountVersion> versions(UnitOfWork work, String userId) {
        return versions.list("userId", Sort.descending("version"), userId).stream()
                .map(AccountVersionRow::version)
                .toList();
    }

    /**
     * Adds an account.
     *
     * @return false if there is one of that id
     */
    public boolean add(UnitOfWork work, String userId, AccountKind kind, AccountProfile profile) {
        // Of two who add the same at the same time, one comes first.
        var added = work.sql()
                .createUpdate("""
                        insert into platform.account (user_id, kind, created_at, created_by)
                        values (:userId, :kind, :now, :by) on conflict do nothing
                        """)
                .bind("userId", Account.requireUserId(userId))
                .bind("kind", kind.code())
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("by", work.operator().userId())
                .execute();
        if (added == 1) {
            addVersion(work, userId, work.today(), profile);
        }
        return added == 1;
    }

    /** Makes the account be this from a day on. */
    public void addVersion(UnitOfWork work, String userId, LocalDate effectiveFrom, AccountProfile profile) {
        var version = lastVersion(work, userId) + 1;
        versions.persist(new AccountVersionRow(work, userId, version, effectiveFrom, profile));
    }

    /** The number of the newest change. It stays that: nobody else adds one before the transaction has ended. */
    public int lastVersion(UnitOfWork work, String userId) {
        Objects.requireNonNull(rows.findById(userId, LockModeType.PESSIMISTIC_WRITE));
        return versions(work, userId).stream()
                .findFirst()
                .map(AccountVersion::version)
                .orElse(0);
    }

    /**
     * Takes back a change prepared for a later day.
     *
     * @return false if there is none of that number, or its day has come
     */
    public boolean withdraw(UnitOfWork work, String userId, int version) {
        // Of two who take it back at the same time, one comes first.
        return versions.update(
                        "withdrawnAt = ?1 where userId = ?2 and version = ?3 and effectiveFrom > ?4 and withdrawnAt is null",
                        work.now(),
                        userId,
                        version,
                        work.today())
                == 1;
    }

    public void setLocked(UnitOfWork work, String userId, boolean locked) {
        rows.findByIdOptional(userId).orElseThrow().setLocked(locked);
    }
}
