package jp.yakuba.residentrecords.movement;

import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.VisibleItems;

/** 再転入: the fields of a newcomer as the 除票 knows them (001/4.1.1.2). */
@Requirement("001/4.1.1.2")
final class ReturningPerson {

    private ReturningPerson() {}

    /**
     * The fields that the clerk may see; the others are asked of the person again.
     *
     * @param list where those who move in stand in the notification
     */
    static Map<String, String> fields(String list, ResidentVersion deleted, VisibleItems items) {
        var fields = new HashMap<String, String>();
        var newcomer = list + "[0].";
        ResidentVersion.SHAPE.visit(deleted, (leaf, text) -> {
            if (isOfThePerson(leaf.path()) && items.sees(leaf.path()) && text != null && !text.equals("false")) {
                fields.put(newcomer + leaf.path(), text);
            }
        });
        fields.put(newcomer + "formerNumber", deleted.addresseeNumber().value());
        fields.put(newcomer + "birthDate", PersonHeaders.birth(deleted));
        fields.put("destination.existingHousehold", "");
        return ComposedNames.apart(fields);
    }

    /** What stays with a person wherever they live; since when they are a foreign resident begins anew. */
    private static boolean isOfThePerson(String path) {
        return path.equals("kind")
                || path.equals("sex")
                || path.equals("residentRecordCode")
                || path.startsWith("names.")
                || path.startsWith("familyRegister.")
                || (path.startsWith("foreign.")
                        && !path.startsWith("foreign.since")
                        && !path.startsWith("foreign.formerRegistration"));
    }
}
