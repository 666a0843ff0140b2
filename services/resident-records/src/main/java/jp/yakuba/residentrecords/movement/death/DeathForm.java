package jp.yakuba.residentrecords.movement.death;

import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/** What the form of a 死亡 asks: which member died. */
final class DeathForm implements AskedParts {

    static final String DECEASED = "deceased";

    @Override
    public String template() {
        return "movement/death/form";
    }

    @Override
    public boolean identity() {
        return false;
    }

    @Override
    public boolean unknownDate() {
        return true;
    }

    @Override
    public String dateLabel() {
        return "死亡年月日";
    }

    @Override
    public String member() {
        return DECEASED;
    }
}
