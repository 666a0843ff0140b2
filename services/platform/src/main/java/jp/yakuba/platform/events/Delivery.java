package jp.yakuba.platform.events;

import java.util.Optional;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.events.Subscription.Failure;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.logging.Logger;

/**
 * Brings a subscriber its events. The position moves in the transaction of the effect, so a crash at any moment neither
 * loses an event nor gives one twice; of several processes one serves a subscriber at a time.
 */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int BATCH = 100;

    private final Database database;
    private final FeedReader reader;
    private final Subscriber subscriber;
    private final int parkAfter;

    Delivery(Database database, FeedReader reader, Subscriber subscriber, int parkAfter) {
        this.database = database;
        this.reader = reader;
        this.subscriber = subscriber;
        this.parkAfter = parkAfter;
    }

    /** The subscriber's name. */
    String subscriber() {
        return subscriber.name();
    }

    /** Delivers until nothing is new or an event fails. */
    void deliver(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "events." + subscriber.name());
        boolean more;
        do {
            more = deliverPage(operator);
        } while (more);
    }

    private boolean deliverPage(Operator operator) {
        // The page is read before the transaction that takes it in: another service's answer may take its time.
        var due = database.transact(operator, work -> Optional.of(Subscriptions.enter(work, subscriber.name()))
                .filter(subscription -> subscription.isDue(work.now())));
        return due.isPresent() && deliverPage(operator, due.get());
    }

    private boolean deliverPage(Operator operator, Subscription from) {
        EventPage page;
        try {
            page = reader.read(operator, query(from.position()));
        } catch (FeedUnavailable unavailable) {
            fail(operator, from, new Failure(unavailable.reason(), null, false));
            return false;
        }
        return page.next() > from.position() && database.transact(operator, work -> takeIn(work, from, page));
    }

    private FeedQuery query(long after) {
        return new FeedQuery(room(subscriber), subscriber.types(), after, BATCH);
    }

    /** The room whose events the subscriber wants: what stands before the dot in its types. */
    static String room(Subscriber subscriber) {
        var type = subscriber.types().iterator().next();
        return type.substring(0, type.indexOf('.'));
    }

    /** Whether to go on: the page was taken in whole and may have a successor. */
    private boolean takeIn(UnitOfWork work, Subscription from, EventPage page) {
        var held = Subscriptions.lock(work, subscriber.name());
        if (held.isEmpty() || held.get().position() != from.position()) {
            return false;
        }
        var reached = held.get();
        for (var event : page.events()) {
            try {
                work.transaction().undoIfFailing(work, () -> subscriber.receive(work, event));
            } catch (RuntimeException failure) {
                Subscriptions.save(work, reached.failed(describe(failure), work.now(), parkAfter));
                return false;
            }
            reached = reached.reached(event.position());
        }
        Subscriptions.save(work, reached.reached(page.next()));
        return page.events().size() == BATCH;
    }

    private void fail(Operator operator, Subscription from, Failure failure) {
        database.transactAll(operator, work -> Subscriptions.lock(work, subscriber.name())
                .filter(held -> held.position() == from.position())
                .ifPresent(held -> Subscriptions.save(work, held.failed(failure, work.now(), parkAfter))));
    }

    private Failure describe(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? new Failure(refusal.type().code() + " " + refusal.findings().codes(), null, true)
                : new Failure(
                        failure.getClass().getSimpleName(),
                        Incident.log(LOG, "Subscriber " + subscriber.name(), failure),
                        true);
    }
}
