package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.platform.vault.SealedStore;

/** The authenticators of accounts: a shared secret, encrypted, and the last code used. */
@ApplicationScoped
class SecondFactors implements SealedStore {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Envelope envelope;

    SecondFactors(Envelope envelope) {
        this.envelope = envelope;
    }

    private record Row(Bytes secret, boolean confirmed, long lastStep) {}

    /** The secret to enrol: the one begun with, or a new one. Empty if an authenticator is enrolled already. */
    Optional<Bytes> secretToEnrol(UnitOfWork work, String userId) {
        var known = row(work, userId);
        if (known.isPresent()) {
            return known.filter(row -> !row.confirmed()).map(Row::secret);
        }
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        work.sql()
                .createUpdate("""
                        insert into platform.second_factor (user_id, secret) values (:userId, :secret)
                        on conflict do nothing
                        """)
                .bind("userId", userId)
                .bind("secret", envelope.seal(secret, context(work, userId)))
                .execute();
        return row(work, userId).map(Row::secret);
    }

    /** Whether codes are asked for. */
    boolean isEnrolled(UnitOfWork work, String userId) {
        return row(work, userId).filter(Row::confirmed).isPresent();
    }

    /** The secret, enrolled or not. */
    Optional<Bytes> secret(UnitOfWork work, String userId) {
        return row(work, userId).map(Row::secret);
    }

    /** Whether the code is right and not yet used; a right one completes the enrolment. */
    boolean accept(UnitOfWork work, String userId, String code) {
        var known = row(work, userId);
        if (known.isEmpty()) {
            return false;
        }
        var step = Totp.matchingStep(
                known.get().secret().toArray(), code, work.now(), known.get().lastStep());
        return step.isPresent() && use(work, userId, step.getAsLong());
    }

    /** Of two requests with the same code, one comes first. */
    private static boolean use(UnitOfWork work, String userId, long step) {
        return work.sql()
                        .createUpdate("""
                                update platform.second_factor
                                set last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
                                where user_id = :userId and last_step < :step
                                """)
                        .bind("userId", userId)
                        .bind("step", step)
                        .bind("now", Accounts.time(work.now()))
                        .execute()
                == 1;
    }

    void remove(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("delete from platform.second_factor where user_id = :userId")
                .bind("userId", userId)
                .execute();
    }

    @Override
    public int rekey(UnitOfWork work, int limit) {
        var stale = work.sql()
                .createQuery("""
                        select user_id from platform.second_factor
                        where platform.sealing_key(secret) <> :current limit :limit
                        """)
                .bind("current", envelope.currentKey())
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
        for (var userId : stale) {
            var secret = row(work, userId).orElseThrow().secret().toArray();
            work.sql()
                    .createUpdate("update platform.second_factor set secret = :secret where user_id = :userId")
                    .bind("secret", envelope.seal(secret, context(work, userId)))
                    .bind("userId", userId)
                    .execute();
        }
        return stale.size();
    }

    private Optional<Row> row(UnitOfWork work, String userId) {
        return work.sql()
                .createQuery("select * from platform.second_factor where user_id = :userId")
                .bind("userId", userId)
                .map((row, context) -> new Row(
                        Bytes.of(envelope.open(row.getBytes("secret"), context(work, userId))),
                        row.getObject("confirmed_at") != null,
                        row.getLong("last_step")))
                .findOne();
    }

    private static String context(UnitOfWork work, String userId) {
        return "second-factor|" + work.municipality().value() + "|" + userId;
    }
}
