package jp.yakuba.suite.cluster;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The instance that brings child allowance its events is killed in the middle of a page: the other goes on from where the last
 * transaction ended, and the copy is what the register says.
 */
final class FeedTakenOver {

    private static final String HELD = "child_allowance.addressee";
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long WORK_MILLIS = 3_000;

    private final Cluster cluster;
    private final String clerk;
    private final String approver;
    private final Queue<String> people;

    FeedTakenOver(Cluster cluster, String clerk, String approver, Queue<String> people) {
        this.cluster = cluster;
        this.clerk = clerk;
        this.approver = approver;
        this.people = people;
    }

    /** What was found, as one line of words. */
    String found() throws Exception {
        awaitDelivered(System.nanoTime());
        Instance killed;
        Map<String, String> confirmed;
        try (var holding = cluster.primary().superuser(Server.ROLES.database());
                var client = new Client(cluster.balancer().address())) {
            holding.setAutoCommit(false);
            try (var statement = holding.createStatement()) {
                statement.execute("lock table " + HELD + " in exclusive mode");
            }
            var clerks = new Clerks(client, clerk, approver, people);
            clerks.begin();
            killed = delivering();
            Thread.sleep(WORK_MILLIS);
            killed.kill();
            Thread.sleep(WORK_MILLIS);
            clerks.end();
            confirmed = clerks.confirmed();
            holding.rollback();
        }
        var waited = awaitDelivered(System.nanoTime());
        killed.begin();
        killed.awaitReady();
        return "%d movements: all in the copy %.1f s after it was let go on, %s"
                .formatted(confirmed.size(), waited, compared(confirmed));
    }

    /** Who has taken events in and cannot put them down. */
    private Instance delivering() throws Exception {
        var begun = System.nanoTime();
        List<String> waiting;
        do {
            expect(System.nanoTime() - begun < PATIENCE_NANOS, "no instance delivers");
            Thread.sleep(100);
            waiting = cluster.primary().asked("""
                    select a.application_name from pg_locks l join pg_stat_activity a using (pid)
                    where not l.granted and l.relation = '%s'::regclass""".formatted(HELD));
        } while (waiting.isEmpty());
        var name = waiting.getFirst();
        expect(name.equals("one") || name.equals("two"), "it is delivered by " + name);
        return name.equals("one") ? cluster.one() : cluster.two();
    }

    /** Seconds until every subscriber has all that was published. */
    private double awaitDelivered(long begun) throws Exception {
        while (behind() > 0) {
            expect(System.nanoTime() - begun < PATIENCE_NANOS, "nobody goes on: " + behind() + " events behind");
            Thread.sleep(50);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long behind() throws SQLException {
        return Long.parseLong(cluster.register().asked("""
                select ((select count(*) from platform.event_outbox where municipality_code = '%1$s')
                    + (select coalesce(max(position), 0) from platform.event where municipality_code = '%1$s')
                    - (select min(position) from platform.event_subscription where municipality_code = '%1$s'))::text""").getFirst());
    }

    /** Each who died is dead in the copy too, and nobody else differs. */
    private String compared(Map<String, String> confirmed) throws SQLException {
        var living = cluster.register()
                .asked(
                        "select addressee_number from child_allowance.addressee where municipality_code = '%s' and state = '1'");
        var late = confirmed.keySet().stream().filter(living::contains).count();
        var others = cluster.register().asked("""
                select a.addressee_number from child_allowance.addressee a
                join resident_records.resident r using (municipality_code, addressee_number)
                where a.municipality_code = '%s' and a.state <> r.state""");
        expect(!confirmed.isEmpty() && late == 0 && others.isEmpty(), late + " not told of, " + others + " differ");
        return "and nobody's record differs from the register";
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
