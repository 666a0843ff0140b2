package jp.yakuba.residentrecords.movement.reversal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * The households into which people return: the former one if somebody of it still lives at the former address, else a new
 * one at that address, the same for all who return to it together.
 */
@Requirement("001/4.6.0.1")
final class FormerHomes {

    private final List<AddresseeNumber> returning;
    private final Situation situation;
    private final Map<HouseholdNumber, HouseholdNumber> founded = new HashMap<>();

    FormerHomes(List<AddresseeNumber> returning, Situation situation) {
        this.returning = List.copyOf(returning);
        this.situation = situation;
    }

    HouseholdNumber of(ResidentVersion restored) {
        var former = restored.householdNumber();
        return stillThere(restored)
                ? former
                : founded.computeIfAbsent(former, _ -> situation.numbers().householdNumber());
    }

    private boolean stillThere(ResidentVersion restored) {
        return situation
                .register()
                .household(restored.householdNumber())
                .map(household -> {
                    var staying = household.without(returning);
                    return staying.isEmpty()
                            || staying.getFirst().row().address().isOnSameLotAs(restored.address());
                })
                .orElse(false);
    }
}
