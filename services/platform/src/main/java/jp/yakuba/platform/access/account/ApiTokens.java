package jp.yakuba.platform.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tokens with which systems, and programs of a person, call the REST interface. Shown once, kept as a hash. */
@ApplicationScoped
public class ApiTokens {

    private static final int SHOWN = 100;

    private final Rows rows;

    ApiTokens(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<IssuedToken, UUID> {}

    /** A token as it is listed: everything but itself. */
    @Schema(name = "Token")
    public record ApiToken(
            TokenId id,
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
    public record Issued(TokenId id, String text, Instant expiresAt) {
        /** Without the text. */
        @Override
        public String toString() {
            return "token " + id;
        }
    }

    /** Whether a token may be used. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED;

        /** The state of a token at a moment. */
        public static State of(@Nullable Instant revokedAt, Instant expiresAt, Instant now) {
            if (revokedAt != null) {
                return REVOKED;
            }
            return expiresAt.isAfter(now) ? VALID : EXPIRED;
        }
    }

    /** Whose a token is. */
    public record Holder(TokenId id, String userId, State state) {}

    public Issued issue(UnitOfWork work, String userId, String label, Instant expiresAt) {
        var token = SecretToken.create(work.municipality());
        var issued = new IssuedToken(work, token, userId, label, expiresAt);
        rows.persist(issued);
        return new Issued(issued.id(), token.bearer(), expiresAt);
    }

    /** Whose token it is, whether or not it may still be used. */
    public Optional<Holder> holder(UnitOfWork work, SecretToken token) {
        return rows.find("tokenHash", token.hash()).firstResultOptional().map(issued -> issued.holder(work.now()));
    }

    /** The newest first; of an account that has had more than {@link #SHOWN}, those. */
    public List<ApiToken> of(UnitOfWork work, String userId) {
        return rows
                .find("userId", Sort.descending("createdAt").and("tokenId", Sort.Direction.Ascending), userId)
                .page(0, SHOWN)
                .stream()
                .map(IssuedToken::listed)
                .toList();
    }

    /** Ends a token; returns whose it was, or nothing if there is none of that id or it was revoked before. */
    public Optional<String> revoke(UnitOfWork work, TokenId id) {
        return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(issued -> issued.revoke(work));
    }
}
