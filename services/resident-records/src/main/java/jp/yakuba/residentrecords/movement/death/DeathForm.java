package jp.yakuba.residentrecords.movement.death;

import java.util.List;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the form of a 死亡 asks: which member died. */
final class DeathForm implements AskedParts {

    static final String DECEASED = "deceased";

    @Override
    public String template() {
        return "movement/death/form";
    }

    @Override
    public List<Offer> offers() {
        return List.of(Offer.onPerson(50), Offer.onHousehold(70));
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
