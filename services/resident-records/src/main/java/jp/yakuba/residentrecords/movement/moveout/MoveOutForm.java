package jp.yakuba.residentrecords.movement.moveout;

import java.util.List;
import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/**
 * What the forms of 転出 ask: who leaves, and where to.
 *
 * @param template which of the two
 * @param first the first control of the place
 * @param place among the buttons that begin movements
 */
record MoveOutForm(String template, String first, int place) implements AskedParts {

    static final AskedParts DOMESTIC = new MoveOutForm("movement/moveout/domestic", "city", 20);
    static final AskedParts ABROAD = new MoveOutForm("movement/moveout/abroad", "countryName", 30);

    /** Not of who has said already that he leaves; the other members of the household can follow. */
    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.onPerson(place).when(row -> Offer.livesHere(row) && row.moveOut() == null),
                Offer.onHousehold(place));
    }

    @Override
    public String dateLabel() {
        return "転出（予定）年月日";
    }

    @Override
    public Map<String, String> controls() {
        return Map.of("plannedDestination", "plannedDestination." + first);
    }

    /** Only within Japan there is such a case. */
    @Override
    public Map<String, String> told(Map<String, String> typed) {
        return "true".equals(typed.get("specialCase")) ? Map.of("特例", "はい") : Map.of();
    }
}
