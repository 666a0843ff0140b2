package jp.yakuba.platform.events;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.events.Subscription.Failure;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.Outage;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.logging.Logger;

/**
 * Brings a subscriber its events. The position moves in the transaction of the effect, so a crash at any moment neither
 * loses an event nor gives one twice; of several processes one serves a subscriber at a time. A subscriber that can begin
 * with a snapshot gets it page by page before it follows the events, when it is new or too far behind.
 */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int BATCH = 100;

    /** Who keeps a copy takes in so many at a time, of the snapshot and of the events: what a page costs by itself is then little. */
    private static final int COPY_BATCH = SnapshotQuery.LONGEST;

    private final Database database;
    private final FeedReader reader;
    private final Subscriber subscriber;
    private final Courtesy courtesy;
    private final int parkAfter;

    Delivery(Database database, FeedReader reader, Subscriber subscriber, Courtesy courtesy, int parkAfter) {
        this.database = database;
        this.courtesy = courtesy;
        this.reader = reader;
        this.subscriber = subscriber;
        this.parkAfter = parkAfter;
    }

    /** The subscriber's name. */
    String subscriber() {
        return subscriber.name();
    }

    /** Whether the feed may be read for the municipality at all. */
    boolean serves(MunicipalityCode municipality) {
        return reader.serves(municipality);
    }

    /** Whether the feed has something of the room behind the position; also if it gives no answer, which a delivery remembers. */
    boolean hasNews(MunicipalityCode municipality, long position) {
        try {
            var query = new FeedQuery(room(subscriber), Set.of(), position, 1);
            return reader.read(operator(municipality), query).next() > position;
        } catch (FeedUnavailable | Refusal noAnswer) {
            return true;
        }
    }

    /** Delivers until nothing is new or an event fails. */
    void deliver(MunicipalityCode municipality) {
        if (!serves(municipality)) {
            return;
        }
        var operator = operator(municipality);
        boolean more;
        do {
            more = courtesy.after(() -> deliverPage(operator));
        } while (more);
    }

    private Operator operator(MunicipalityCode municipality) {
        return Operator.system(municipality, "events." + subscriber.name(), subscriber.rights());
    }

    private boolean deliverPage(Operator operator) {
        // The page is read before the transaction that takes it in: another service's answer may take its time.
        var due = database.transact(operator, work -> Optional.of(
                        Subscriptions.enter(work, subscriber.name(), subscriber instanceof SnapshotSubscriber))
                .filter(subscription -> subscription.isDue(work.now())));
        return due.isPresent() && deliverPage(operator, due.get());
    }

    private boolean deliverPage(Operator operator, Subscription from) {
        try {
            return from.snapshot() == null ? follow(operator, from) : begin(operator, from, from.snapshot());
        } catch (FeedUnavailable unavailable) {
            return fail(operator, from, new Failure(unavailable.reason(), null, false));
        } catch (Refusal refusal) {
            if (refusal.type() != ProblemType.EVENTS_REMOVED) {
                throw refusal;
            }
            return mayBeginAnew(from)
                    ? beginAnew(operator, from)
                    : fail(operator, from, new Failure(refusal.type().code(), null, true));
        }
    }

    /** Not where the beginning itself was refused: it would begin for ever. */
    private boolean mayBeginAnew(Subscription from) {
        return subscriber instanceof SnapshotSubscriber && !"".equals(from.snapshot());
    }

    private boolean follow(Operator operator, Subscription from) {
        var page = reader.read(operator, query(from.position()));
        return page.next() > from.position() && database.transact(operator, work -> takeIn(work, from, page));
    }

    private FeedQuery query(long after) {
        return new FeedQuery(room(subscriber), subscriber.types(), after, batch());
    }

    private int batch() {
        return subscriber instanceof SnapshotSubscriber ? COPY_BATCH : BATCH;
    }

    /** The room whose events the subscriber wants: what stands before the dot in its types. */
    static String room(Subscriber subscriber) {
        var type = subscriber.types().iterator().next();
        return type.substring(0, type.indexOf('.'));
    }

    private boolean begin(Operator operator, Subscription from, String cursor) {
        var page = reader.snapshot(
                operator, new SnapshotQuery(room(subscriber), cursor.isEmpty() ? null : cursor, COPY_BATCH));
        return database.transact(operator, work -> takeIn(work, from, page));
    }

    /** The events it wants are no longer kept: what it has is made anew. */
    private boolean beginAnew(Operator operator, Subscription from) {
        return database.transact(operator, work -> {
            var held = held(work, from);
            held.ifPresent(subscription -> Subscriptions.save(work, subscription.beginning("")));
            return held.isPresent();
        });
    }

    /** The subscription, if nobody else has served it since it was looked at. */
    private Optional<Subscription> held(UnitOfWork work, Subscription from) {
        return Subscriptions.lock(work, subscriber.name())
                .filter(held -> held.position() == from.position() && Objects.equals(held.snapshot(), from.snapshot()));
    }

    /** Whether to go on: the page was taken in whole. */
    private boolean takeIn(UnitOfWork work, Subscription from, SnapshotPage page) {
        var held = held(work, from);
        if (held.isEmpty() || !(subscriber instanceof SnapshotSubscriber beginner)) {
            return false;
        }
        try {
            work.transaction().undoIfFailing(work, () -> beginner.begin(work, page.items()));
        } catch (RuntimeException failure) {
            Subscriptions.save(work, held.get().failed(describe(failure), work.now(), parkAfter));
            return false;
        }
        var next = page.next();
        Subscriptions.save(
                work,
                next == null ? held.get().reached(page.position()) : held.get().beginning(next));
        return true;
    }

    /** Whether to go on: the page was taken in whole and may have a successor. */
    private boolean takeIn(UnitOfWork work, Subscription from, EventPage page) {
        var held = held(work, from);
        if (held.isEmpty()) {
            return false;
        }
        var reached = takenWhole(work, page) ? held.get().reached(page.next()) : takenOneByOne(work, held.get(), page);
        Subscriptions.save(work, reached);
        return reached.failures() == 0 && page.events().size() == batch();
    }

    /** Whether the subscriber takes many events at a time, and has taken these. */
    private boolean takenWhole(UnitOfWork work, EventPage page) {
        if (!(subscriber instanceof SnapshotSubscriber copy) || page.events().isEmpty()) {
            return false;
        }
        try {
            work.transaction().undoIfFailing(work, () -> copy.follow(work, page.events()));
            return true;
        } catch (RuntimeException oneOfThem) {
            // Which one, and why, is found out by giving each alone.
            return false;
        }
    }

    /** The subscription behind the last one that was taken in, failed if another was not. */
    private Subscription takenOneByOne(UnitOfWork work, Subscription held, EventPage page) {
        var reached = held;
        for (var event : page.events()) {
            try {
                work.transaction().undoIfFailing(work, () -> subscriber.receive(work, event));
            } catch (RuntimeException failure) {
                return reached.failed(describe(failure), work.now(), parkAfter);
            }
            reached = reached.reached(event.position());
        }
        return reached.reached(page.next());
    }

    private boolean fail(Operator operator, Subscription from, Failure failure) {
        database.transactAll(operator, work -> held(work, from)
                .ifPresent(held -> Subscriptions.save(work, held.failed(failure, work.now(), parkAfter))));
        return false;
    }

    /** What the subscriber said; that the database is away is nothing that it says. */
    private Failure describe(RuntimeException failure) {
        if (Outage.is(failure)) {
            throw failure;
        }
        return failure instanceof Refusal refusal
                ? new Failure(refusal.type().code() + " " + refusal.findings().codes(), null, true)
                : new Failure(
                        failure.getClass().getSimpleName(),
                        Incident.log(LOG, "Subscriber " + subscriber.name(), failure),
                        true);
    }
}
