package jp.yakuba.residentrecords.movement.birth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;

/** What the form of a 出生 asks: the household, and who was born. */
final class BirthForm implements AskedParts {

    private static final Pattern CLASS = Pattern.compile(Birth.LIST + "\\[\\d{1,3}]\\.foreign\\.residentClass");

    @Override
    public String template() {
        return "movement/birth/form";
    }

    @Override
    public List<Offer> offers() {
        return List.of(Offer.onPerson(60), Offer.onHousehold(60));
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
        return "出生年月日";
    }

    @Override
    public boolean destination() {
        return true;
    }

    @Override
    public String people() {
        return Birth.LIST;
    }

    /** The form is opened for a parent or for the household. */
    @Override
    public boolean touchesWhoIsNamed() {
        return false;
    }

    /** A child born here is a foreign resident since birth. */
    @Override
    public Map<String, String> completed(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        var birth = typed.getOrDefault("header.movementDate", "");
        for (var name : typed.keySet()) {
            if (CLASS.matcher(name).matches()) {
                var since = name.replace("residentClass", "since");
                fields.merge(since, birth, (given, born) -> given.isBlank() ? born : given);
            }
        }
        return fields;
    }
}
