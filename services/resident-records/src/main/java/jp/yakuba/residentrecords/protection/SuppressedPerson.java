package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MeasureId;
import org.jspecify.annotations.Nullable;

/** A suppression in force as it is for one person, who has it as a person or as one of a household. */
record SuppressedPerson(
        AddresseeNumber addresseeNumber,
        SuppressionId suppressionId,
        @Nullable HouseholdNumber householdNumber,
        @Nullable MeasureId measureId,
        @Nullable String reason,
        SuppressionKind kind,
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean browsing,
        boolean copies,
        boolean supplementary,
        boolean movement,
        boolean issue,
        boolean inquiry,
        int revision) {

    Suppression suppression() {
        return new Suppression(
                suppressionId,
                addresseeNumber,
                kind,
                level,
                startsOn,
                endsOn,
                new Offices(browsing, copies, supplementary),
                new Procedures(movement, issue, inquiry));
    }

    StandingSuppression standing() {
        return new StandingSuppression(suppression(), householdNumber, measureId, reason, revision);
    }
}
