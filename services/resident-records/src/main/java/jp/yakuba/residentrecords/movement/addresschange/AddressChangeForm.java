package jp.yakuba.residentrecords.movement.addresschange;

import java.util.List;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the form of a 転居 asks: who moves, with which relationship, and where to. */
final class AddressChangeForm implements AskedParts {

    @Override
    public String template() {
        return "movement/addresschange/form";
    }

    @Override
    public List<Offer> offers() {
        return List.of(Offer.onPerson(10), Offer.onHousehold(10));
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
