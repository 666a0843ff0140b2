package jp.yakuba.platform.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.function.IntFunction;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.SqlStatement;

/** The counts of failed attempts, and until when each of them bars a further one. */
@ApplicationScoped
public class LoginFailures {

    /** What was asked for; a right password says nothing of the code. */
    public enum Stage {
        PASSWORD,
        CODE
    }

    /** For whom it counts. */
    enum Scope {
        TERMINAL,
        ACCOUNT,
        SOURCE
    }

    /** One count; the user id is empty for a source, the terminal for an account. */
    record FailureKey(Stage stage, Scope scope, String userId, String terminal) {

        /** One account at one terminal. */
        static FailureKey terminal(Stage stage, String userId, String terminal) {
            return new FailureKey(stage, Scope.TERMINAL, userId, terminal);
        }

        /** One account at all terminals. */
        static FailureKey account(Stage stage, String userId) {
            return new FailureKey(stage, Scope.ACCOUNT, userId, "");
        }

        /** All accounts at one terminal. */
        static FailureKey source(Stage stage, String terminal) {
            return new FailureKey(stage, Scope.SOURCE, "", terminal);
        }
    }

    private static final String OF_KEY =
            " stage = :stage and scope = :scope and user_id = :userId and terminal = :terminal";

    boolean isBlocked(UnitOfWork work, Collection<FailureKey> keys) {
        return keys.stream().anyMatch(key -> isBlocked(work, key));
    }

    private static boolean isBlocked(UnitOfWork work, FailureKey key) {
        return of(
                        key,
                        work.sql()
                                .createQuery("select exists (select from platform.login_failure where" + OF_KEY
                                        + " and blocked_until > :now)")
                                .bind("now", work.now().atOffset(ZoneOffset.UTC)))
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Counts a failure, and bars the next one from the limit on.
     *
     * @param delay for how long, by how many failures there were beyond the limit
     * @param remembered after how long without a failure the count begins anew
     */
    void count(UnitOfWork work, FailureKey key, int limit, IntFunction<Duration> delay, Duration remembered) {
        // A municipality that is not there has no counts: nobody fills the table by claiming to be of one.
        var counted = of(
                        key,
                        work.sql()
                                .createQuery("""
                        insert into platform.login_failure as f (stage, scope, user_id, terminal, failures, failed_at)
                        select :stage, :scope, :userId, :terminal, 1, :now from platform.municipality
                        on conflict (municipality_code, stage, scope, user_id, terminal) do update set
                            failures = case when f.failed_at < :old then 1 else f.failures + 1 end,
                            failed_at = excluded.failed_at, blocked_until = null
                        returning failures
                        """)
                                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                                .bind("old", work.now().minus(remembered).atOffset(ZoneOffset.UTC)))
                .mapTo(Integer.class)
                .findOne();
        counted.filter(failures -> failures >= limit).ifPresent(failures -> of(
                        key,
                        work.sql()
                                .createUpdate("update platform.login_failure set blocked_until = :until where" + OF_KEY)
                                .bind(
                                        "until",
                                        work.now()
                                                .plus(delay.apply(failures - limit))
                                                .atOffset(ZoneOffset.UTC)))
                .execute());
    }

    /** One failure less, and no bar. */
    void takeBack(UnitOfWork work, FailureKey key) {
        of(key, work.sql().createUpdate("delete from platform.login_failure where" + OF_KEY + " and failures = 1"))
                .execute();
        of(
                        key,
                        work.sql()
                                .createUpdate("update platform.login_failure set failures = failures - 1,"
                                        + " blocked_until = null where"
                                        + OF_KEY))
                .execute();
    }

    void forget(UnitOfWork work, FailureKey key) {
        of(key, work.sql().createUpdate("delete from platform.login_failure where" + OF_KEY))
                .execute();
    }

    /** Forgets all that counts against an account, wherever it was. */
    public void forgetAll(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("delete from platform.login_failure where user_id = :userId")
                .bind("userId", userId)
                .execute();
    }

    void forgetOld(UnitOfWork work, Duration remembered) {
        work.sql()
                .createUpdate("delete from platform.login_failure where failed_at < :old")
                .bind("old", work.now().minus(remembered).atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(FailureKey key, S statement) {
        return statement
                .bind("stage", key.stage().name().toLowerCase(Locale.ROOT))
                .bind("scope", key.scope().name().toLowerCase(Locale.ROOT))
                .bind("userId", key.userId())
                .bind("terminal", key.terminal());
    }
}
