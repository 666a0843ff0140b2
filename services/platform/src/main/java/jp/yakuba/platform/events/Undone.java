package jp.yakuba.platform.events;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.tenancy.Database;

/** What is left to be done for the feeds of all municipalities, asked once for all of them. */
final class Undone {

    /** A subscriber that may be given events of a municipality. */
    record Due(MunicipalityCode municipality, String subscriber) {}

    /**
     * How far a subscriber to the feed of another service has come in a municipality.
     *
     * @param follows whether it follows the events; not where it is new, or begins with a snapshot
     */
    record Standing(MunicipalityCode municipality, String subscriber, long position, boolean follows) {}

    private Undone() {}

    /** Whose events have no position yet. */
    static List<MunicipalityCode> unsequenced(Database database) {
        return database.ask(sql -> Database.codes(sql.createQuery("select platform.municipalities_with_events()")));
    }

    /** Which of the subscribers are behind, or new, or in the midst of beginning, and not waiting to try again. */
    static List<Due> deliveries(Database database, Set<String> subscribers, Instant now) {
        return database.ask(sql -> sql.createQuery("""
                        select * from platform.deliveries_due(:subscribers, :now)
                        union
                        select * from platform.beginnings_due(:subscribers, :now)
                        """)
                .bindArray("subscribers", String.class, subscribers)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) ->
                        new Due(new MunicipalityCode(row.getString("municipality_code")), row.getString("subscriber")))
                .list());
    }

    /** Subscribers to the feeds of other services, where they do not wait to try again, by municipality. */
    static List<Standing> standings(Database database, Set<String> subscribers, Instant now) {
        return database.ask(sql -> sql.createQuery("select * from platform.standings(:subscribers, :now)")
                .bindArray("subscribers", String.class, subscribers)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Standing(
                        new MunicipalityCode(row.getString("municipality_code")),
                        row.getString("subscriber"),
                        row.getLong("reached"),
                        row.getBoolean("follows")))
                .list());
    }
}
