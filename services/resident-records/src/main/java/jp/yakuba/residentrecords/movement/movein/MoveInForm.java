package jp.yakuba.residentrecords.movement.movein;

import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the forms of 転入 ask: the household, where people lived before, and who moves in. */
abstract sealed class MoveInForm implements AskedParts permits DomesticForm, AbroadForm {

    @Override
    public boolean destination() {
        return true;
    }

    @Override
    public String people() {
        return MoveIn.LIST;
    }

    /** On the page of whoever lived here. */
    static Offer ofFormer(int place) {
        return Offer.onPerson(place).when(row -> row.deletion() != null).naming(Offer.Named.FORMER);
    }
}
