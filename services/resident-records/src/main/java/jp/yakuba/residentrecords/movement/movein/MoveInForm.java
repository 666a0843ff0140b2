package jp.yakuba.residentrecords.movement.movein;

import jp.yakuba.residentrecords.movement.procedure.AskedParts;

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
}
