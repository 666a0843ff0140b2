package jp.yakuba.platform.access.session;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one session; it is not its token, which is secret. */
public record SessionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
