package jp.yakuba.residentrecords.measure.notice;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one notice of a 支援措置. */
record NoticeId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
