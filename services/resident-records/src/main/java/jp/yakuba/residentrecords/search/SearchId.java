package jp.yakuba.residentrecords.search;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one search that is kept for who made it. */
record SearchId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
