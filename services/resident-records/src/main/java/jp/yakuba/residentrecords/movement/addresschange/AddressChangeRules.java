package jp.yakuba.residentrecords.movement.addresschange;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The rules on moving inside the municipality. */
final class AddressChangeRules {

    private AddressChangeRules() {}

    static Findings check(AddressChange change, Situation situation) {
        return toAnotherHousehold(change, situation).and(toAnotherDwelling(change, situation));
    }

    @Requirement("001/4.0.2")
    private static Findings toAnotherHousehold(AddressChange change, Situation situation) {
        var joined = change.destination().existingHousehold();
        return Found.when(
                joined != null
                        && firstMover(change, situation)
                                .filter(mover -> mover.householdNumber().equals(joined))
                                .isPresent(),
                () -> Finding.error(
                        RecordsError.SAME_HOUSEHOLD,
                        "destination.existingHousehold",
                        "異動先が今の世帯と同じです。",
                        "異動先の世帯を選び直してください。"));
    }

    /** On the same lot into another building is a 転居; only when nothing at all differs is it worth a look. */
    @Requirement("001/4.1.2.1")
    private static Findings toAnotherDwelling(AddressChange change, Situation situation) {
        return Found.when(
                newAddress(change, situation)
                        .flatMap(address -> firstMover(change, situation)
                                .filter(mover -> mover.address().isSameDwellingAs(address)))
                        .isPresent(),
                () -> Finding.alert(
                        RecordsAlert.SAME_ADDRESS,
                        "destination",
                        "異動後の住所が今の住所と同じです。",
                        "同じ地番の別の家屋への転居であることを確かめてください。世帯だけの変更は世帯変更等で処理します。"));
    }

    private static Optional<Address> newAddress(AddressChange change, Situation situation) {
        var joined = change.destination().existingHousehold();
        return joined == null
                ? Optional.ofNullable(change.destination().address())
                : situation.register().household(joined).map(household -> household.address());
    }

    private static Optional<ResidentVersion> firstMover(AddressChange change, Situation situation) {
        return change.movers().stream()
                .map(Mover::addresseeNumber)
                .map(situation::resident)
                .flatMap(Optional::stream)
                .map(CurrentRecord::row)
                .findFirst();
    }
}
