package jp.yakuba.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import jp.yakuba.platform.background.BackgroundLoop;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows the lag of the events outside: as metrics {@code yakuba_events_unsequenced}, {@code yakuba_events_behind} and
 * {@code yakuba_events_parked}, and in the wellness check. A parked subscriber is not well, but the service is alive and
 * ready: taking it out of service would help nobody.
 */
@Wellness
@ApplicationScoped
class EventMonitor implements HealthCheck {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final MultiGauge behind;
    private final EventSettings settings;
    private final BackgroundLoop loop;
    private volatile FeedLag latest = FeedLag.NONE;

    EventMonitor(Database database, EventSettings settings, MeterRegistry meters) {
        this.database = database;
        this.settings = settings;
        this.behind = MultiGauge.builder("yakuba.events.behind")
                .description("Events that a subscriber has not taken in yet")
                .register(meters);
        this.loop = new BackgroundLoop("events-monitor", PAUSE, this::look);
        meters.gauge("yakuba.events.unsequenced", this, monitor -> monitor.latest.unsequenced());
        meters.gauge(
                "yakuba.events.parked", this, monitor -> monitor.latest.parked().size());
    }

    @Override
    public HealthCheckResponse call() {
        var lag = FeedLag.ofAll(database);
        var response = HealthCheckResponse.named("events")
                .status(lag.parked().isEmpty())
                .withData("unsequenced", lag.unsequenced());
        lag.behind().forEach((subscriber, events) -> response.withData("behind " + subscriber, events));
        lag.parked().forEach(subscriber -> response.withData("parked " + subscriber, true));
        return response.build();
    }

    private void look() {
        latest = FeedLag.ofAll(database);
        behind.register(
                latest.behind().entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(Tags.of("subscriber", entry.getKey()), entry.getValue()))
                        .toList(),
                true);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }
}
