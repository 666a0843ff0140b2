package jp.yakuba.platform.access.account;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one API token; it is not its text, which is secret. */
public record TokenId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
