package jp.yakuba.residentrecords.suppression;

import java.time.LocalDate;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.protection.Procedures;
import jp.yakuba.residentrecords.protection.StandingSuppression;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionKind;
import jp.yakuba.residentrecords.protection.SuppressionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 抑止 as it is told over REST. */
@Schema(name = "Suppression")
record SuppressionView(
        SuppressionId id,
        SuppressionKind kind,
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable HouseholdNumber householdNumber,
        @Nullable MeasureId measure,
        @Nullable String reason,
        Procedures procedures,
        int revision) {

    static SuppressionView of(StandingSuppression standing) {
        var suppression = standing.suppression();
        var measure = standing.measure();
        return new SuppressionView(
                suppression.suppressionId(),
                suppression.kind(),
                suppression.level(),
                suppression.startsOn(),
                suppression.endsOn(),
                standing.household(),
                measure,
                standing.reason(),
                suppression.procedures(),
                standing.revision());
    }
}
