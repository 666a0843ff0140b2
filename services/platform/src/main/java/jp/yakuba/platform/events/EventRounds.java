package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.BackgroundLoop;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.logging.Logger;

/**
 * Keeps the events moving while the service runs: one loop sequences, one loop for each subscriber delivers. What was left
 * behind by a crash or another process is asked for all municipalities and subscribers at once, and what another service has
 * for all subscribers to its feed.
 */
@ApplicationScoped
public class EventRounds {

    private static final Logger LOG = Logger.getLogger(EventRounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sequencer sequencer;
    private final FeedSignal signal;
    private final EventSettings settings;
    private final Database database;
    private final Clock clock;
    private final List<Delivery> deliveries;
    private final BackgroundLoop asking;
    private final MunicipalityLoop sequencing;
    private final Map<String, MunicipalityLoop> delivering = new LinkedHashMap<>();
    private final Map<String, List<Delivery>> remote = new LinkedHashMap<>();
    private final List<BackgroundLoop> askingOthers;

    EventRounds(
            Database database,
            Sequencer sequencer,
            EventFeed feed,
            FeedSignal signal,
            EventSettings settings,
            Courtesy courtesy,
            ObjectMapper json,
            Clock clock,
            @All List<Subscriber> subscribers) {
        this.database = database;
        this.clock = clock;
        this.sequencer = sequencer;
        this.signal = signal;
        this.settings = settings;
        this.deliveries = subscribers.stream()
                .filter(subscriber -> hasFeed(subscriber, feed))
                .map(subscriber -> {
                    var room = Delivery.room(subscriber);
                    var elsewhere = settings.feeds().get(room);
                    var reader = elsewhere == null ? feed : new HttpFeed(elsewhere, json, subscriber.name());
                    var delivery = new Delivery(database, reader, subscriber, courtesy, settings.parkAfter());
                    if (elsewhere != null) {
                        remote.computeIfAbsent(room, first -> new ArrayList<>()).add(delivery);
                    }
                    return delivery;
                })
                .toList();
        this.asking = new BackgroundLoop("events-undone", settings.pause(), this::ask);
        this.sequencing = new MunicipalityLoop("events", settings.pause(), List::of, this::sequence);
        for (var delivery : deliveries) {
            var name = delivery.subscriber();
            delivering.put(name, new MunicipalityLoop("events-" + name, settings.pause(), List::of, delivery::deliver));
        }
        this.askingOthers = remote.entrySet().stream()
                .map(other -> askingOther(other.getKey(), other.getValue()))
                .toList();
    }

    /** In a loop of its own: the answer of another service may take its time. */
    private BackgroundLoop askingOther(String room, List<Delivery> subscribers) {
        var news = new RemoteNews(database, clock, subscribers, (subscriber, municipality) -> loop(subscriber)
                .kick(municipality));
        return new BackgroundLoop("events-of-" + room, settings.pause(), news::ask);
    }

    /** One that begins with a snapshot has nowhere to begin where the room is neither here nor said to be elsewhere. */
    private boolean hasFeed(Subscriber subscriber, EventFeed feed) {
        var room = Delivery.room(subscriber);
        var has =
                !(subscriber instanceof SnapshotSubscriber) || settings.feeds().containsKey(room) || feed.shows(room);
        if (!has) {
            LOG.warnf("%s is told of nothing: yakuba.events.feeds.%s.url is not set", subscriber.name(), room);
        }
        return has;
    }

    private void ask() {
        Undone.unsequenced(database).forEach(sequencing::kick);
        var local = new HashSet<>(delivering.keySet());
        remote.values().forEach(deliveries -> deliveries.forEach(delivery -> local.remove(delivery.subscriber())));
        Undone.deliveries(database, local, clock.instant())
                .forEach(due -> loop(due.subscriber()).kick(due.municipality()));
    }

    private MunicipalityLoop loop(String subscriber) {
        return Objects.requireNonNull(delivering.get(subscriber));
    }

    /** Sequences and delivers what is committed, on the calling thread; returns when there is nothing left to do. */
    public void runNow(MunicipalityCode municipality) {
        sequence(municipality);
        deliveries.forEach(delivery -> delivery.deliver(municipality));
    }

    /** Events of the municipality were committed. */
    void kick(MunicipalityCode municipality) {
        sequencing.kick(municipality);
    }

    /** A subscription of the municipality may go on. */
    void kickDelivery(MunicipalityCode municipality) {
        delivering.values().forEach(loop -> loop.kick(municipality));
    }

    private void sequence(MunicipalityCode municipality) {
        if (sequencer.sequence(municipality) > 0) {
            signal.announce();
            kickDelivery(municipality);
        }
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            sequencing.start();
            delivering.values().forEach(MunicipalityLoop::start);
            asking.start();
            askingOthers.forEach(BackgroundLoop::start);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        asking.stop(PATIENCE);
        askingOthers.forEach(loop -> loop.stop(PATIENCE));
        sequencing.stop(PATIENCE);
        delivering.values().forEach(loop -> loop.stop(PATIENCE));
    }
}
