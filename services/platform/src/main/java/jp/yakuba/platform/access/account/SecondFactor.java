package jp.yakuba.platform.access.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The authenticator of an account: its sealed secret, whether it is enrolled, and the last code used. */
@Entity
@Table(schema = "platform", name = "second_factor")
class SecondFactor {

    @Id
    private String userId;

    private byte[] secret;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    String userId() {
        return userId;
    }

    byte[] sealed() {
        return secret.clone();
    }

    void sealAnew(byte[] sealed) {
        secret = sealed.clone();
    }

    boolean isEnrolled() {
        return confirmedAt != null;
    }

    long lastStep() {
        return lastStep;
    }
}
