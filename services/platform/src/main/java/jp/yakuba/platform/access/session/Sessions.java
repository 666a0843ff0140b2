package jp.yakuba.platform.access.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Sessions of those who logged in: opened by a password, complete when nothing more is asked for. */
@ApplicationScoped
public class Sessions {

    /** Writing the time of every single request would make each read a write. */
    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Rows rows;
    private final AccessSettings settings;

    Sessions(Rows rows, AccessSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SessionRow, UUID> {}

    /** Whose session it is and what it still lacks. */
    public record Standing(String userId, Step step) {}

    /** What comes next in a session; asked of the account at each request, so that a change counts at once. */
    public enum Step {
        CODE,
        NEW_PASSWORD,
        ENROLMENT,
        COMPLETE
    }

    public SecretToken open(UnitOfWork work, String userId, boolean secondFactor) {
        rows.delete("endsAt <= ?1 or seenAt <= ?2", work.now(), idleSince(work));
        var token = SecretToken.create(work.municipality());
        rows.persist(new SessionRow(
                work, token, userId, secondFactor, settings.session().longest()));
        return token;
    }

    /** How the session stands, if it lives; being asked keeps it alive. */
    public Optional<Standing> standing(UnitOfWork work, SecretToken token) {
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
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("idle", idleSince(work).atOffset(ZoneOffset.UTC))
                .bind("again", work.now().minus(SEEN_AGAIN_AFTER).atOffset(ZoneOffset.UTC))
                .bind("required", settings.secondFactorRequired())
                // The provider has asked for all it wants to ask for.
                .bind("provider", settings.login() == LoginMethod.OIDC)
                .map((row, context) -> new Standing(row.getString("user_id"), Step.valueOf(row.getString("step"))))
                .findOne();
    }

    public void end(UnitOfWork work, SecretToken token) {
        rows.delete("tokenHash", token.hash());
    }

    /** Ends all sessions of an account at once. */
    public void endAll(UnitOfWork work, String userId) {
        rows.delete("userId", userId);
    }

    /** Ends all sessions of an account but one. */
    public void endOthers(UnitOfWork work, String userId, SecretToken kept) {
        rows.delete("userId = ?1 and tokenHash <> ?2", userId, kept.hash());
    }

    /** An open session as its owner sees it. */
    public record Open(SessionId id, String terminal, Instant beganAt, Instant seenAt, boolean present) {}

    /** The sessions of an account, the one of the token first, then those seen last. */
    public List<Open> of(UnitOfWork work, String userId, Optional<SecretToken> present) {
        return rows
                .list(
                        "userId = ?1 and endsAt > ?2 and seenAt > ?3",
                        Sort.descending("seenAt"),
                        userId,
                        work.now(),
                        idleSince(work))
                .stream()
                .map(session -> session.open(present))
                .sorted(Comparator.comparing(Open::present).reversed())
                .toList();
    }

    /** Ends one session of an account; does nothing if it has ended already. */
    public void end(UnitOfWork work, String userId, SessionId session) {
        rows.delete("userId = ?1 and sessionId = ?2", userId, session.value());
    }

    private Instant idleSince(UnitOfWork work) {
        return work.now().minus(settings.session().idle());
    }
}
