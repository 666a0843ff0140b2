package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/** One row of the table of suppressions. */
record SuppressionRow(
        UUID suppressionId,
        AddresseeNumber addresseeNumber,
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
        String setBy) {

    static SuppressionRow of(Suppression suppression, String setBy) {
        var offices = suppression.offices();
        var procedures = suppression.procedures();
        return new SuppressionRow(
                suppression.suppressionId(),
                suppression.addresseeNumber(),
                suppression.kind(),
                suppression.level(),
                suppression.startsOn(),
                suppression.endsOn(),
                offices.browsing(),
                offices.copies(),
                offices.supplementary(),
                procedures.movement(),
                procedures.issue(),
                procedures.inquiry(),
                setBy);
    }

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
}
