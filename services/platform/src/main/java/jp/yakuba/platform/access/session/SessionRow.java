package jp.yakuba.platform.access.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.access.session.Sessions.Open;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A session as kept: the hash of its token, never itself. That it was seen again is written by SQL. */
@Entity
@Table(schema = "platform", name = "session")
class SessionRow {

    @Id
    private UUID sessionId;

    private byte[] tokenHash;

    @Column
    private String userId;

    @Column
    private boolean secondFactor;

    private String terminal;
    private Instant beganAt;
    private Instant seenAt;

    @Column
    private Instant endsAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SessionRow() {}

    SessionRow(UnitOfWork work, SecretToken token, String userId, boolean secondFactor, Duration longest) {
        this.sessionId = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.userId = userId;
        this.secondFactor = secondFactor;
        this.terminal = work.operator().terminal();
        this.beganAt = work.now();
        this.seenAt = work.now();
        this.endsAt = work.now().plus(longest);
    }

    Open open(Optional<SecretToken> present) {
        var isPresent =
                present.filter(token -> Arrays.equals(token.hash(), tokenHash)).isPresent();
        return new Open(new SessionId(sessionId), terminal, beganAt, seenAt, isPresent);
    }
}
