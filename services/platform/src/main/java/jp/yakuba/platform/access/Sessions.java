package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Sessions of those who logged in: opened by a password, complete when nothing more is asked for. */
@ApplicationScoped
class Sessions {

    /** Writing the time of every single request would make each read a write. */
    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);

    private final AccessSettings settings;

    Sessions(AccessSettings settings) {
        this.settings = settings;
    }

    /** Whose session it is and what it still lacks. */
    record Standing(String userId, Step step) {}

    /** What comes next in a session; asked of the account at each request, so that a change counts at once. */
    enum Step {
        CODE,
        NEW_PASSWORD,
        ENROLMENT,
        COMPLETE
    }

    SecretToken open(UnitOfWork work, String userId, boolean secondFactor) {
        forgetEnded(work);
        var token = SecretToken.create(work.municipality());
        work.sql()
                .createUpdate("""
                        insert into platform.session
                            (token_hash, user_id, second_factor, terminal, began_at, seen_at, ends_at)
                        values (:hash, :userId, :secondFactor, :terminal, :now, :now, :endsAt)
                        """)
                .bind("hash", token.hash())
                .bind("userId", userId)
                .bind("secondFactor", secondFactor)
                .bind("terminal", work.operator().terminal())
                .bind("now", Accounts.time(work.now()))
                .bind("endsAt", Accounts.time(work.now().plus(settings.session().longest())))
                .execute();
        return token;
    }

    /** How the session stands, if it lives; being asked keeps it alive. */
    Optional<Standing> standing(UnitOfWork work, SecretToken token) {
        return work.sql()
                .createQuery("""
                        with seen as (
                            update platform.session set seen_at = :now
                            where token_hash = :hash and ends_at > :now and seen_at > :idle and seen_at < :again)
                        select s.user_id, case
                            when :provider then 'COMPLETE'
                            when f.confirmed_at is not null and not s.second_factor then 'CODE'
                            when a.must_change then 'NEW_PASSWORD'
                            when f.confirmed_at is null and coalesce(p.second_factor_required, :required)
                                then 'ENROLMENT'
                            else 'COMPLETE' end as step
                        from platform.session s
                        join platform.account a using (municipality_code, user_id)
                        left join platform.second_factor f using (municipality_code, user_id)
                        left join platform.access_policy p using (municipality_code)
                        where s.token_hash = :hash and s.ends_at > :now and s.seen_at > :idle
                        """)
                .bind("hash", token.hash())
                .bind("now", Accounts.time(work.now()))
                .bind("idle", Accounts.time(work.now().minus(settings.session().idle())))
                .bind("again", Accounts.time(work.now().minus(SEEN_AGAIN_AFTER)))
                .bind("required", settings.secondFactorRequired())
                // The provider has asked for all it wants to ask for.
                .bind("provider", settings.login() == LoginMethod.OIDC)
                .map((row, context) -> new Standing(row.getString("user_id"), Step.valueOf(row.getString("step"))))
                .findOne();
    }

    void end(UnitOfWork work, SecretToken token) {
        work.sql()
                .createUpdate("delete from platform.session where token_hash = :hash")
                .bind("hash", token.hash())
                .execute();
    }

    /** Ends all sessions of an account at once. */
    void endAll(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("delete from platform.session where user_id = :userId")
                .bind("userId", userId)
                .execute();
    }

    /** Ends all sessions of an account but one. */
    void endOthers(UnitOfWork work, String userId, SecretToken kept) {
        work.sql()
                .createUpdate("delete from platform.session where user_id = :userId and token_hash <> :kept")
                .bind("userId", userId)
                .bind("kept", kept.hash())
                .execute();
    }

    /** An open session as its owner sees it. */
    record Open(UUID id, String terminal, Instant beganAt, Instant seenAt, boolean present) {}

    /** The sessions of an account, the one of the token first, then those seen last. */
    List<Open> of(UnitOfWork work, String userId, Optional<SecretToken> present) {
        return work.sql()
                .createQuery("""
                        select session_id, terminal, began_at, seen_at, token_hash = :present as present
                        from platform.session
                        where user_id = :userId and ends_at > :now and seen_at > :idle
                        order by token_hash = :present desc, seen_at desc
                        """)
                .bind("userId", userId)
                .bind("present", present.map(SecretToken::hash).orElse(new byte[0]))
                .bind("now", Accounts.time(work.now()))
                .bind("idle", Accounts.time(work.now().minus(settings.session().idle())))
                .map((row, context) -> new Open(
                        row.getObject("session_id", UUID.class),
                        row.getString("terminal"),
                        AccountRows.instant(row, "began_at"),
                        AccountRows.instant(row, "seen_at"),
                        row.getBoolean("present")))
                .list();
    }

    /** Ends one session of an account; does nothing if it has ended already. */
    void end(UnitOfWork work, String userId, UUID session) {
        work.sql()
                .createUpdate("delete from platform.session where user_id = :userId and session_id = :session")
                .bind("userId", userId)
                .bind("session", session)
                .execute();
    }

    private void forgetEnded(UnitOfWork work) {
        work.sql()
                .createUpdate("delete from platform.session where ends_at <= :now or seen_at <= :idle")
                .bind("now", Accounts.time(work.now()))
                .bind("idle", Accounts.time(work.now().minus(settings.session().idle())))
                .execute();
    }
}
