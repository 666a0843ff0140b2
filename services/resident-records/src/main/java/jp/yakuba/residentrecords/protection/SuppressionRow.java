package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MeasureId;
import org.jspecify.annotations.Nullable;

/** One row of the table of suppressions: of a person or of a household, the other number is null. */
record SuppressionRow(
        SuppressionId suppressionId,
        @Nullable AddresseeNumber addresseeNumber,
        @Nullable HouseholdNumber householdNumber,
        @Nullable MeasureId measureId,
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
        @Nullable String reason,
        int revision) {

    static SuppressionRow of(Suppression suppression) {
        return of(
                suppression.suppressionId(),
                new SuppressionTarget.Person(suppression.addresseeNumber()),
                null,
                suppression.rule(),
                null);
    }

    static SuppressionRow of(
            SuppressionId id,
            SuppressionTarget target,
            @Nullable MeasureId measure,
            SuppressionRule rule,
            @Nullable String reason) {
        var offices = rule.offices();
        var procedures = rule.procedures();
        return new SuppressionRow(
                id,
                target instanceof SuppressionTarget.Person(AddresseeNumber person) ? person : null,
                target instanceof SuppressionTarget.Household(HouseholdNumber household) ? household : null,
                measure,
                rule.kind(),
                rule.level(),
                rule.startsOn(),
                rule.endsOn(),
                offices.browsing(),
                offices.copies(),
                offices.supplementary(),
                procedures.movement(),
                procedures.issue(),
                procedures.inquiry(),
                reason,
                1);
    }

    SuppressionTarget target() {
        if (addresseeNumber != null) {
            return new SuppressionTarget.Person(addresseeNumber);
        }
        if (householdNumber != null) {
            return new SuppressionTarget.Household(householdNumber);
        }
        throw new IllegalStateException("A suppression of nobody: " + suppressionId);
    }

    SuppressionRule rule() {
        return new SuppressionRule(
                kind,
                level,
                startsOn,
                endsOn,
                new Offices(browsing, copies, supplementary),
                new Procedures(movement, issue, inquiry));
    }
}
