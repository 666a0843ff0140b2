package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/**
 * What the forms of 世帯変更等 ask: the household, and the relationships of its members afterwards.
 *
 * @param place among the buttons that begin movements
 * @param everyone whether it is about all members
 * @param destinationHousehold whether they join another household
 */
record HouseholdForm(int place, boolean everyone, boolean destinationHousehold) implements AskedParts {

    @Override
    public String template() {
        return "movement/householdchange/form";
    }

    /** Where it is about all members it begins with the household. */
    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.onPerson(place).naming(everyone ? Offer.Named.HOUSEHOLD : Offer.Named.PERSON),
                Offer.onHousehold(place + 10));
    }

    @Override
    public boolean relationships() {
        return true;
    }

    @Override
    public boolean otherHead() {
        return true;
    }
}
