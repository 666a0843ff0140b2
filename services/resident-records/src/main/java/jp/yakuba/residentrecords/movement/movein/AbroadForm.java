package jp.yakuba.residentrecords.movement.movein;

import java.util.Map;

/** What the form of a 国外転入等 asks beside: the country. */
final class AbroadForm extends MoveInForm {

    @Override
    public String template() {
        return "movement/movein/abroad";
    }

    @Override
    public Map<String, String> controls() {
        return Map.of("addressBeforeMovingIn", "addressBeforeMovingIn.countryName");
    }
}
