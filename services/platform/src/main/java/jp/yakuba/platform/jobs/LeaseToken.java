package jp.yakuba.platform.jobs;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Drawn when a job is leased: who holds the lease is told by it from who has lost it. */
record LeaseToken(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
