package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Tokens with which systems, and programs of a person, call the REST interface. Shown once, kept as a hash. */
@ApplicationScoped
class ApiTokens {

    private static final int SHOWN = 100;

    /** A token as it is listed: everything but itself. */
    record ApiToken(
            UUID id,
            String userId,
            String label,
            Instant createdAt,
            String createdBy,
            Instant expiresAt,
            boolean revoked) {

        /** For screens. */
        public String created() {
            return AccountView.time(createdAt);
        }

        /** For screens. */
        public String expires() {
            return AccountView.time(expiresAt);
        }
    }

    /** A token just made; the text is nowhere else. */
    record Issued(UUID id, String text, Instant expiresAt) {
        /** Without the text. */
        @Override
        public String toString() {
            return "token " + id;
        }
    }

    /** Whether a token may be used. */
    enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** Whose a token is. */
    record Holder(UUID id, String userId, State state) {}

    Issued issue(UnitOfWork work, String userId, String label, Instant expiresAt) {
        var token = SecretToken.create(work.municipality());
        var id = UUID.randomUUID();
        work.sql()
                .createUpdate("""
                        insert into platform.api_token
                            (token_id, token_hash, user_id, label, created_at, created_by, expires_at)
                        values (:id, :hash, :userId, :label, :now, :by, :expiresAt)
                        """)
                .bind("id", id)
                .bind("hash", token.hash())
                .bind("userId", userId)
                .bind("label", label)
                .bind("now", Accounts.time(work.now()))
                .bind("by", work.operator().userId())
                .bind("expiresAt", Accounts.time(expiresAt))
                .execute();
        return new Issued(id, token.bearer(), expiresAt);
    }

    /** Whose token it is, whether or not it may still be used. */
    Optional<Holder> holder(UnitOfWork work, SecretToken token) {
        return work.sql()
                .createQuery("""
                        select token_id, user_id, case
                            when revoked_at is not null then 'REVOKED'
                            when expires_at <= :now then 'EXPIRED'
                            else 'VALID' end as state
                        from platform.api_token where token_hash = :hash
                        """)
                .bind("hash", token.hash())
                .bind("now", Accounts.time(work.now()))
                .map((row, context) -> new Holder(
                        row.getObject("token_id", UUID.class),
                        row.getString("user_id"),
                        State.valueOf(row.getString("state"))))
                .findOne();
    }

    /** The newest first; of an account that has had more than {@link #SHOWN}, those. */
    List<ApiToken> of(UnitOfWork work, String userId) {
        return work.sql()
                .createQuery("""
                        select * from platform.api_token where user_id = :userId
                        order by created_at desc, token_id limit :shown
                        """)
                .bind("shown", SHOWN)
                .bind("userId", userId)
                .map((row, context) -> new ApiToken(
                        row.getObject("token_id", UUID.class),
                        row.getString("user_id"),
                        row.getString("label"),
                        AccountRows.instant(row, "created_at"),
                        row.getString("created_by"),
                        AccountRows.instant(row, "expires_at"),
                        row.getObject("revoked_at") != null))
                .list();
    }

    /** Ends a token; returns whose it was, or nothing if there is none of that id or it was revoked before. */
    Optional<String> revoke(UnitOfWork work, UUID id) {
        return work.sql()
                .createQuery("""
                        update platform.api_token set revoked_at = :now, revoked_by = :by
                        where token_id = :id and revoked_at is null returning user_id
                        """)
                .bind("id", id)
                .bind("now", Accounts.time(work.now()))
                .bind("by", work.operator().userId())
                .mapTo(String.class)
                .findOne();
    }
}
