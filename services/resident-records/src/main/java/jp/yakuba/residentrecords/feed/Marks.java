package jp.yakuba.residentrecords.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Suppression;

/** What a subscriber carries on to whatever it shows, prints or sends of a person: that care is needed, and which. */
final class Marks {

    private Marks() {}

    static void put(ObjectNode data, Protection protection, boolean guarded, LocalDate today) {
        data.put("protected", protection.isOfProtectedPerson())
                .put("guarded", guarded || protection.isOfProtectedPerson())
                .put("suppressed", !protection.suppressions().isEmpty());
        var list = data.putArray("suppressions");
        protection.suppressions().forEach(suppression -> put(list.addObject(), suppression, today));
    }

    private static void put(ObjectNode one, Suppression suppression, LocalDate today) {
        one.put("kind", suppression.kind().code())
                .put("level", suppression.level().code())
                .put("startsOn", suppression.startsOn().toString());
        var end = suppression.endsOn();
        if (end != null) {
            one.put("endsOn", end.toString());
        }
        one.put("lapsed", suppression.isOverdue(today));
        one.putObject("offices")
                .put("browsing", suppression.offices().browsing())
                .put("copies", suppression.offices().copies())
                .put("supplementary", suppression.offices().supplementary());
        one.putObject("procedures")
                .put("movement", suppression.procedures().movement())
                .put("issue", suppression.procedures().issue())
                .put("inquiry", suppression.procedures().inquiry());
    }
}
