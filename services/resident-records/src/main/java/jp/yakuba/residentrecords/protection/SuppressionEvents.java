package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Tells the other businesses what is suppressed of a person now (001/3.2): all of it each time, so that who misses one
 * learns it from the next. Of a 一時解除 nobody hears.
 */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.2"})
class SuppressionEvents {

    private static final String CHANGED = "resident-records.suppression-changed";

    private final Protections protections;
    private final Outbox outbox;

    SuppressionEvents(Protections protections, Outbox outbox) {
        this.protections = protections;
        this.outbox = outbox;
    }

    /**
     * Makes others wait who would tell of these people, so that what is told of each comes in order.
     *
     * @return those of them whom the register knows
     */
    List<AddresseeNumber> lock(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.resident
                        where municipality_code = :municipality and addressee_number = any(:people)
                        order by addressee_number for update
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    void publish(UnitOfWork work, Collection<AddresseeNumber> people) {
        var found = protections.of(work, people);
        outbox.publish(
                work,
                people.stream()
                        .distinct()
                        .sorted()
                        .map(person -> event(person, found.getOrDefault(person, Protection.NONE)))
                        .toList());
    }

    private static Event event(AddresseeNumber person, Protection protection) {
        var data = Json.object()
                .put("protected", protection.isOfProtectedPerson())
                .put("suppressed", !protection.suppressions().isEmpty());
        var list = data.putArray("suppressions");
        for (var suppression : protection.suppressions()) {
            var one = list.addObject()
                    .put("kind", suppression.kind().code())
                    .put("level", suppression.level().code())
                    .put("startsOn", suppression.startsOn().toString());
            var end = suppression.endsOn();
            if (end != null) {
                one.put("endsOn", end.toString());
            }
            one.putObject("offices")
                    .put("browsing", suppression.offices().browsing())
                    .put("copies", suppression.offices().copies())
                    .put("supplementary", suppression.offices().supplementary());
            one.putObject("procedures")
                    .put("movement", suppression.procedures().movement())
                    .put("issue", suppression.procedures().issue())
                    .put("inquiry", suppression.procedures().inquiry());
        }
        return new Event(CHANGED, person.value(), data);
    }
}
