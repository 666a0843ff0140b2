package jp.yakuba.office.issuance;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names the papers that were asked for together. */
public record OrderId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
