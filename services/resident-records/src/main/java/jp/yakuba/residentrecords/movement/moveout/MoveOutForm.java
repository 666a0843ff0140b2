package jp.yakuba.residentrecords.movement.moveout;

import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/**
 * What the forms of 転出 ask: who leaves, and where to.
 *
 * @param template which of the two
 * @param first the first control of the place
 */
record MoveOutForm(String template, String first) implements AskedParts {

    static final AskedParts DOMESTIC = new MoveOutForm("movement/moveout/domestic", "city");
    static final AskedParts ABROAD = new MoveOutForm("movement/moveout/abroad", "countryName");

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
