package jp.yakuba.residentrecords.movement.moveout;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.procedure.NotifiedPlaces;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.place.ElsewhereRules;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.PlannedDestination;

/** The places that those who leave go to. */
@Requirement({"001/1.3.2", "001/1.3.3", "001/1.1.17"})
final class NotifiedDestination {

    private NotifiedDestination() {}

    /** 転出先住所（予定） with what it implies. */
    static PlannedDestination completed(MoveOutDomestic moveOut, Situation situation) {
        var typed = moveOut.plannedDestination();
        var implied = NotifiedPlaces.implied(typed, moveOut, situation);
        return new PlannedDestination(
                implied.municipality(),
                typed.townCode(),
                typed.prefecture(),
                typed.city(),
                typed.town(),
                implied.block(),
                typed.buildingNote(),
                implied.postalCode(),
                typed.countryCode(),
                typed.countryName(),
                typed.foreignAddress());
    }

    /** 転出先住所（確定） with what it implies. */
    static ConfirmedDestination completed(MoveInNotice notice, Situation situation) {
        var typed = notice.confirmedDestination();
        var implied = NotifiedPlaces.implied(typed, notice, situation);
        return new ConfirmedDestination(
                implied.municipality(),
                typed.townCode(),
                typed.prefecture(),
                typed.city(),
                typed.town(),
                implied.block(),
                typed.buildingNote(),
                implied.postalCode());
    }

    /** Everything found in where they plan to go. */
    static Findings check(MoveOut moveOut, Situation situation) {
        var planned = moveOut.plannedDestination();
        return ElsewhereRules.ofPlan(planned, situation.register().places().own())
                .and(NotifiedPlaces.postalCode(planned, moveOut, situation))
                .at("plannedDestination");
    }

    /** Everything found in where they have arrived. */
    static Findings check(MoveInNotice notice, Situation situation) {
        var confirmed = notice.confirmedDestination();
        return ElsewhereRules.ofArrival(confirmed, situation.register().places().own())
                .and(NotifiedPlaces.postalCode(confirmed, notice, situation))
                .at("confirmedDestination");
    }
}
