package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts against an account and blocks it for a while after too many. An attempt counts as failed until it has
 * succeeded, so that many at the same time do not get past the count.
 */
@ApplicationScoped
class LoginAttempts {

    private final AccessSettings.Lockout lockout;

    LoginAttempts(AccessSettings settings) {
        this.lockout = settings.lockout();
    }

    /** How an attempt begins. */
    sealed interface Attempt {
        /** It may go on; the hash is null for an account without a password. */
        record Counted(@Nullable String passwordHash) implements Attempt {}

        /** It is over before it began. */
        record Barred(Reason reason) implements Attempt {}
    }

    /** Why an attempt fails; told to the audit log and to nobody else. */
    enum Reason {
        UNKNOWN_USER,
        LOCKED,
        BLOCKED,
        WRONG_PASSWORD,
        WRONG_CODE,
        NOT_VALID_TODAY,
        TOKEN_EXPIRED,
        TOKEN_REVOKED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Attempt begin(UnitOfWork work, String userId) {
        var counted = work.sql()
                .createQuery("""
                        update platform.account a
                        set failures = n.failures,
                            blocked_until = case when n.failures >= :limit then cast(:until as timestamptz) end
                        from (select user_id, case when blocked_until <= :now then 1 else failures + 1 end as failures
                            from platform.account where user_id = :userId for update) n
                        where a.user_id = n.user_id and a.kind = 'person' and not a.locked
                            and (a.blocked_until is null or a.blocked_until <= :now)
                        returning a.password_hash
                        """)
                .bind("userId", userId)
                .bind("limit", lockout.failures())
                .bind("now", Accounts.time(work.now()))
                .bind("until", Accounts.time(work.now().plus(lockout.duration())))
                .map((row, context) -> (Attempt) new Attempt.Counted(row.getString("password_hash")))
                .findOne();
        return counted.orElseGet(() -> new Attempt.Barred(reason(work, userId)));
    }

    private static Reason reason(UnitOfWork work, String userId) {
        return work.sql()
                .createQuery("select locked from platform.account where user_id = :userId and kind = 'person'")
                .bind("userId", userId)
                .mapTo(Boolean.class)
                .findOne()
                .map(locked -> locked ? Reason.LOCKED : Reason.BLOCKED)
                .orElse(Reason.UNKNOWN_USER);
    }

    void succeed(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("update platform.account set failures = 0, blocked_until = null where user_id = :userId")
                .bind("userId", userId)
                .execute();
    }
}
