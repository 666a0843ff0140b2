package jp.yakuba.residentrecords.upload;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one attempt to send a part of an upload. */
record AttemptId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
