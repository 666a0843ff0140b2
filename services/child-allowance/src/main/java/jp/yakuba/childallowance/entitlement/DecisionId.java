package jp.yakuba.childallowance.entitlement;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names a decision that says what is due: by the claim or amendment that was decided on. */
public record DecisionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
