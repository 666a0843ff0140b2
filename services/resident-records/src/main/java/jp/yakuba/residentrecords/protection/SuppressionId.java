package jp.yakuba.residentrecords.protection;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.residentrecords.RecordsError;

/** Names one 抑止. */
public record SuppressionId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static SuppressionId parse(String text) {
        return Id.parse(
                text, SuppressionId::new, RecordsError.SUPPRESSION_ID_WRONG, "抑止の識別子の形式が違います。", "抑止の一覧から選んでください。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
