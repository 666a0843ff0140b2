package jp.yakuba.platform.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An account as kept, apart from what it is from when on. Who locks it does not write back the password of before. */
@Entity
@DynamicUpdate
@Table(schema = "platform", name = "account")
class AccountRow {

    @Id
    private String userId;

    private String kind;
    private @Nullable String passwordHash;

    @Column
    private @Nullable Instant passwordChangedAt;

    @Column
    private boolean mustChange;

    private boolean locked;

    @Column
    private Instant createdAt;

    @Column
    private String createdBy;

    @Formula("(select max(f.blocked_until) from platform.login_failure f where f.user_id = user_id)")
    private @Nullable Instant blockedUntil;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountKind kind() {
        return AccountKind.of(kind);
    }

    boolean isLocked() {
        return locked;
    }

    void setLocked(boolean locked) {
        this.locked = locked;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** The account as this version makes it. */
    Account as(AccountVersion version, boolean secondFactor) {
        return new Account(
                userId,
                kind(),
                version.profile(),
                version.version(),
                locked,
                Objects.requireNonNullElse(blockedUntil, Instant.EPOCH),
                passwordHash != null,
                secondFactor);
    }
}
