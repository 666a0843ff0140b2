package jp.yakuba.residentrecords.movement.householdchange;

import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/**
 * What the forms of 世帯変更等 ask: the household, and the relationships of its members afterwards.
 *
 * @param everyone whether it is about all members
 * @param destinationHousehold whether they join another household
 */
record HouseholdForm(boolean everyone, boolean destinationHousehold) implements AskedParts {

    @Override
    public String template() {
        return "movement/householdchange/form";
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
