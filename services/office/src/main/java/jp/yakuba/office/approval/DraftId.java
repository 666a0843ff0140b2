package jp.yakuba.office.approval;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names a draft, of whatever business. */
public record DraftId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
