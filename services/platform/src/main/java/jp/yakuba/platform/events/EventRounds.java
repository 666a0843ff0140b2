package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.tenancy.Database;

/** Keeps the events moving while the service runs: one loop sequences, one loop for each subscriber delivers. */
@ApplicationScoped
public class EventRounds {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sequencer sequencer;
    private final FeedSignal signal;
    private final EventSettings settings;
    private final List<Delivery> deliveries;
    private final MunicipalityLoop sequencing;
    private final List<MunicipalityLoop> delivering;

    EventRounds(
            Database database,
            Sequencer sequencer,
            EventFeed feed,
            FeedSignal signal,
            EventSettings settings,
            ObjectMapper json,
            @All List<Subscriber> subscribers) {
        this.sequencer = sequencer;
        this.signal = signal;
        this.settings = settings;
        this.deliveries = subscribers.stream()
                .map(subscriber -> {
                    var remote = settings.feeds().get(Delivery.room(subscriber));
                    var reader = remote == null ? feed : new HttpFeed(remote, json);
                    return new Delivery(database, reader, subscriber, settings.parkAfter());
                })
                .toList();
        this.sequencing = new MunicipalityLoop("events", settings.pause(), database::municipalities, this::sequence);
        this.delivering = deliveries.stream()
                .map(delivery -> new MunicipalityLoop(
                        "events-" + delivery.subscriber(),
                        settings.pause(),
                        database::municipalities,
                        delivery::deliver))
                .toList();
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
        delivering.forEach(loop -> loop.kick(municipality));
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
            delivering.forEach(MunicipalityLoop::start);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        sequencing.stop(PATIENCE);
        delivering.forEach(loop -> loop.stop(PATIENCE));
    }
}
