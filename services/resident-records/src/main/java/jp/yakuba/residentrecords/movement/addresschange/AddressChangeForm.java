package jp.yakuba.residentrecords.movement.addresschange;

import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/** What the form of a 転居 asks: who moves, with which relationship, and where to. */
final class AddressChangeForm implements AskedParts {

    @Override
    public String template() {
        return "movement/addresschange/form";
    }

    @Override
    public boolean destination() {
        return true;
    }

    @Override
    public boolean relationships() {
        return true;
    }
}
