package jp.yakuba.office.issuance;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one paper that was issued. */
public record IssueId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
