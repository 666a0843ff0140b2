package jp.yakuba.platform.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.access.authenticator.Totp;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.platform.vault.SealedStore;

/** The authenticators of accounts: a shared secret, encrypted, and the last code used. */
@ApplicationScoped
public class SecondFactors implements SealedStore {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Rows rows;
    private final Envelope envelope;

    SecondFactors(Rows rows, Envelope envelope) {
        this.rows = rows;
        this.envelope = envelope;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SecondFactor, String> {}

    /** The secret to enrol: the one begun with, or a new one. Empty if an authenticator is enrolled already. */
    public Optional<Bytes> secretToEnrol(UnitOfWork work, String userId) {
        // Of two requests that begin at the same time, one comes first.
        work.sql()
                .createUpdate("""
                        insert into platform.second_factor (user_id, secret) values (:userId, :secret)
                        on conflict do nothing
                        """)
                .bind("userId", userId)
                .bind("secret", envelope.seal(newSecret(), context(work, userId)))
                .execute();
        return rows.findByIdOptional(userId)
                .filter(factor -> !factor.isEnrolled())
                .map(factor -> open(work, factor));
    }

    private static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** Whether codes are asked for. */
    public boolean isEnrolled(UnitOfWork work, String userId) {
        return rows.findByIdOptional(userId).filter(SecondFactor::isEnrolled).isPresent();
    }

    /** The secret, enrolled or not. */
    public Optional<Bytes> secret(UnitOfWork work, String userId) {
        return rows.findByIdOptional(userId).map(factor -> open(work, factor));
    }

    /** Whether the code is right and not yet used; a right one completes the enrolment. */
    public boolean accept(UnitOfWork work, String userId, String code) {
        var known = rows.findByIdOptional(userId);
        if (known.isEmpty()) {
            return false;
        }
        var factor = known.get();
        var step = Totp.matchingStep(open(work, factor).toArray(), code, work.now(), factor.lastStep());
        if (step.isEmpty() || !use(work, userId, step.getAsLong())) {
            return false;
        }
        rows.getEntityManager().refresh(factor);
        return true;
    }

    /** Of two requests with the same code, one comes first. */
    private boolean use(UnitOfWork work, String userId, long step) {
        return rows.update(
                        "lastStep = ?1, confirmedAt = coalesce(confirmedAt, ?2) where userId = ?3 and lastStep < ?1",
                        step,
                        work.now(),
                        userId)
                == 1;
    }

    public void remove(UnitOfWork work, String userId) {
        rows.deleteById(userId);
    }

    @Override
    public int rekey(UnitOfWork work, int limit) {
        var stale = work.sql()
                .createQuery("""
                        select user_id from platform.second_factor
                        where platform.sealing_key(secret) <> :current order by user_id limit :limit for update
                        """)
                .bind("current", envelope.currentKey())
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
        rows.list("userId in ?1", stale)
                .forEach(factor ->
                        factor.sealAnew(envelope.seal(open(work, factor).toArray(), context(work, factor.userId()))));
        return stale.size();
    }

    private Bytes open(UnitOfWork work, SecondFactor factor) {
        return Bytes.of(envelope.open(factor.sealed(), context(work, factor.userId())));
    }

    private static String context(UnitOfWork work, String userId) {
        return "second-factor|" + work.municipality().value() + "|" + userId;
    }
}
