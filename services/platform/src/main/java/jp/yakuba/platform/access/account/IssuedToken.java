package jp.yakuba.platform.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.access.account.ApiTokens.ApiToken;
import jp.yakuba.platform.access.account.ApiTokens.Holder;
import jp.yakuba.platform.access.account.ApiTokens.State;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A token that was issued: its hash, never itself, and when it ends. */
@Entity
@Table(schema = "platform", name = "api_token")
class IssuedToken {

    @Id
    private UUID tokenId;

    @Column
    private byte[] tokenHash;

    private String userId;
    private String label;
    private Instant createdAt;
    private String createdBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @Column
    private @Nullable String revokedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected IssuedToken() {}

    IssuedToken(UnitOfWork work, SecretToken token, String userId, String label, Instant expiresAt) {
        this.tokenId = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.userId = userId;
        this.label = label;
        this.createdAt = work.now();
        this.createdBy = work.operator().userId();
        this.expiresAt = expiresAt;
    }

    TokenId id() {
        return new TokenId(tokenId);
    }

    Holder holder(Instant now) {
        return new Holder(id(), userId, State.of(revokedAt, expiresAt, now));
    }

    /** Ends it; whose it was, or nothing if it had ended so before. */
    Optional<String> revoke(UnitOfWork work) {
        if (revokedAt != null) {
            return Optional.empty();
        }
        revokedAt = work.now();
        revokedBy = work.operator().userId();
        return Optional.of(userId);
    }

    ApiToken listed() {
        return new ApiToken(id(), userId, label, createdAt, createdBy, expiresAt, revokedAt != null);
    }
}
