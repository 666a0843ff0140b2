package jp.yakuba.residentrecords.movement.movein;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the form of a 国内転入 asks beside: the place in Japan, and what was brought from there. */
final class DomesticForm extends MoveInForm {

    @Override
    public String template() {
        return "movement/movein/domestic";
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.onPerson(110).naming(Offer.Named.HOUSEHOLD).labelled("この世帯に転入"),
                Offer.onHousehold(50).labelled("この世帯に転入"),
                ofFormer(120).labelled("再転入（国内）"));
    }

    @Override
    public Map<String, String> controls() {
        return Map.of("addressBeforeMovingIn", "addressBeforeMovingIn.city");
    }

    @Override
    public Map<String, String> told(Map<String, String> typed) {
        var told = new LinkedHashMap<String, String>();
        told.put("転出証明書", isTicked(typed, "certificatePresented") ? "添付あり" : "添付なし");
        told.put("未届転入", isTicked(typed, "unreported") ? "はい" : "");
        told.put("特例", isTicked(typed, "specialCase") ? "はい" : "");
        return told;
    }

    private static boolean isTicked(Map<String, String> typed, String field) {
        return "true".equals(typed.get(field));
    }
}
