package jp.yakuba.residentrecords.suppression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.json.Json;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.protection.StandingSuppression;
import jp.yakuba.residentrecords.protection.SuppressionOrder;

/** 抑止 as JSON. */
final class SuppressionJson {

    static final RecordShape<SuppressionOrder> ORDER = new RecordShape<>(SuppressionOrder.class, Values.typed());
    static final RecordShape<Lifting> LIFTING = new RecordShape<>(Lifting.class, Values.typed());

    private SuppressionJson() {}

    /**
     * Why one is lifted.
     *
     * @param reason the reason
     */
    record Lifting(@MaxLength(200) String reason) {}

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(RecordsError.SUPPRESSION_ID_WRONG, "抑止の識別子の形式が違います。", "抑止の一覧から選んでください。");
        }
    }

    static ObjectNode list(List<StandingSuppression> standing) {
        var list = Json.object();
        var items = list.putArray("items");
        standing.forEach(one -> items.add(one(one)));
        return list;
    }

    private static ObjectNode one(StandingSuppression standing) {
        var suppression = standing.suppression();
        var one = Json.object()
                .put("id", suppression.suppressionId().toString())
                .put("kind", suppression.kind().code())
                .put("level", suppression.level().code())
                .put("startsOn", suppression.startsOn().toString());
        var end = suppression.endsOn();
        if (end != null) {
            one.put("endsOn", end.toString());
        }
        var household = standing.household();
        if (household != null) {
            one.put("householdNumber", household.value());
        }
        var measure = standing.measure();
        if (measure != null) {
            one.put("measure", measure.toString());
        }
        if (standing.reason() != null) {
            one.put("reason", standing.reason());
        }
        one.putObject("procedures")
                .put("movement", suppression.procedures().movement())
                .put("issue", suppression.procedures().issue())
                .put("inquiry", suppression.procedures().inquiry());
        return one;
    }
}
