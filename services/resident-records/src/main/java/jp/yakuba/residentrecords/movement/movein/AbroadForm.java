package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the form of a 国外転入等 asks beside: the country. */
final class AbroadForm extends MoveInForm {

    @Override
    public String template() {
        return "movement/movein/abroad";
    }

    @Override
    public List<Offer> offers() {
        return List.of(ofFormer(130).labelled("再転入（国外）"));
    }

    @Override
    public Map<String, String> controls() {
        return Map.of("addressBeforeMovingIn", "addressBeforeMovingIn.countryName");
    }
}
