package jp.yakuba.platform.events;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The events of a municipality in order, and the snapshot to begin with, as their reader may see them. A business's REST
 * resource hands its requests on to it, and subscribers in process read from it.
 */
@ApplicationScoped
public class EventFeed implements FeedReader {

    private final Database database;
    private final FeedSignal signal;
    private final List<FeedView> views;

    EventFeed(Database database, FeedSignal signal, @All List<FeedView> views) {
        this.database = database;
        this.signal = signal;
        this.views = views;
    }

    /** Answers a reader of another service: waits for news as asked, and remembers how far the reader has come. */
    public EventPage serve(Operator operator, String room, FeedParameters parameters) {
        var query = parameters.query(room);
        var subscriber = parameters.subscriber();
        var page = database.transact(operator, work -> {
            var first = page(work, query);
            // Whoever asks for what is removed is refused, and has not come so far.
            FeedReaders.came(work, room, subscriber, query.after());
            return first;
        });
        var patience = parameters.patience();
        return page.events().isEmpty() && patience.isPositive() ? await(operator, query, patience) : page;
    }

    /** Answers a reader of another service that begins. */
    public SnapshotPage serve(Operator operator, String room, SnapshotParameters parameters) {
        return snapshot(operator, parameters.query(room));
    }

    @Override
    public boolean serves(MunicipalityCode municipality) {
        return true;
    }

    @Override
    public EventPage read(Operator operator, FeedQuery query) {
        return database.transact(operator, work -> page(work, query));
    }

    /** Like {@link #read}, but if nothing is new waits for news for at most so long. */
    EventPage await(Operator operator, FeedQuery query, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var seen = signal.count();
            var page = read(operator, query);
            var left = Duration.ofNanos(deadline - System.nanoTime());
            if (!page.events().isEmpty() || !left.isPositive() || !signal.awaitNews(seen, left)) {
                return page;
            }
        }
    }

    private EventPage page(UnitOfWork work, FeedQuery query) {
        var end = end(work);
        var events = StoredEvents.behind(work, query, end);
        // Asked afterwards: what was removed before the events were read is known to be.
        refuseIfRemoved(work, query.after());
        var full = events.size() == query.limit();
        var next = full ? events.getLast().position() : Math.max(end, query.after());
        var shown = events.isEmpty()
                ? events
                : view(query.room()).map(view -> view.view(work, events)).orElse(events);
        return new EventPage(shown, next);
    }

    @Override
    public SnapshotPage snapshot(Operator operator, SnapshotQuery query) {
        return database.transact(operator, work -> snapshot(work, query));
    }

    private SnapshotPage snapshot(UnitOfWork work, SnapshotQuery query) {
        var view = view(query.room()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var place = place(work, query);
        var page = view.snapshot(work, place);
        // Who cannot go on behind the snapshot need not read on in it.
        refuseIfRemoved(work, place.position());
        return page;
    }

    private static SnapshotPlace place(UnitOfWork work, SnapshotQuery query) {
        if (query.cursor() == null) {
            return new SnapshotPlace(end(work), "", query.limit());
        }
        var cursor = Cursor.parse(query.cursor(), 2);
        return new SnapshotPlace(cursor.number(0), cursor.keys().get(1), query.limit());
    }

    /** Whether the room is in this process and says what its readers see. */
    boolean shows(String room) {
        return view(room).isPresent();
    }

    private Optional<FeedView> view(String room) {
        return views.stream().filter(view -> view.room().equals(room)).findFirst();
    }

    private static void refuseIfRemoved(UnitOfWork work, long after) {
        if (StoredEvents.oldest(work) > after + 1) {
            throw new Refusal(ProblemType.EVENTS_REMOVED);
        }
    }

    /** The position of the newest event; 0 if there is none. */
    static long end(UnitOfWork work) {
        return StoredEvents.newest(work);
    }
}
