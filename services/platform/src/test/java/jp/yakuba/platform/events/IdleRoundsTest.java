package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.CountedDatabase;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What many municipalities and subscribers cost that have nothing to do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdleRoundsTest {

    private static final int SUBSCRIBERS = 20;
    private static final Duration WATCHED = Duration.ofSeconds(3);
    private static final int MOST_A_SECOND = 20;
    private static final int MOST_LOOKS = 20;

    private static final List<MunicipalityCode> HUNDRED = IntStream.range(0, 100)
            .mapToObj("97%03d"::formatted)
            .map(MunicipalityCode::ofBody)
            .toList();

    @Inject
    Database database;

    @Inject
    CountedDatabase counted;

    @Inject
    EventFeed feed;

    @Inject
    FeedSignal signal;

    @Inject
    EventSettings settings;

    @Inject
    Courtesy courtesy;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    private final LongAdder received = new LongAdder();

    @Test
    void a_hundred_municipalities_with_twenty_subscribers_cost_at_most_twenty_transactions_a_second() throws Exception {
        // Given
        HUNDRED.forEach(this::openWithOneEvent);
        var rounds = rounds();
        // Those of other tests too: there the subscribers are new.
        database.municipalities().forEach(rounds::runNow);
        assertThat(received.sum()).isEqualTo((long) HUNDRED.size() * SUBSCRIBERS);
        nobodyTriesAgain();

        rounds.start(new StartupEvent());
        untilNothingIsLeftToDo();

        // When
        var asked = transactionsIn(WATCHED);
        rounds.stop(new ShutdownEvent());

        // Then
        assertThat(asked).isPositive().isLessThanOrEqualTo(MOST_A_SECOND * WATCHED.toSeconds());
    }

    /** In the towns of other tests, of which some keep no events to begin with, the subscribers would try again and again. */
    private void nobodyTriesAgain() {
        database.municipalities()
                .forEach(town ->
                        database.transactAll(Operator.system(town, "test"), work -> Subscriptions.all(work).stream()
                                .filter(subscription -> subscription.failures() > 0)
                                .forEach(subscription ->
                                        Subscriptions.save(work, subscription.reached(StoredEvents.newest(work))))));
    }

    /** What other tests have left behind is done first: there is rest once there was some for as long as is looked at. */
    private void untilNothingIsLeftToDo() throws InterruptedException {
        var looks = 0;
        while (transactionsIn(WATCHED) > MOST_A_SECOND * WATCHED.toSeconds() && looks < MOST_LOOKS) {
            looks++;
        }
    }

    private long transactionsIn(Duration time) throws InterruptedException {
        var before = counted.transactions();
        Thread.sleep(time);
        return counted.transactions() - before;
    }

    private void openWithOneEvent(MunicipalityCode municipality) {
        database.transactAll(Operator.system(municipality, "test"), work -> {
            work.sql().execute("""
                    insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing""");
            outbox.publish(work, new Event("idle-rounds.happened", "subject", Json.object()));
        });
    }

    private EventRounds rounds() {
        var subscribers =
                IntStream.range(0, SUBSCRIBERS).mapToObj(this::subscriber).toList();
        var door = counted.door();
        return new EventRounds(
                door, new Sequencer(door), feed, signal, settings, courtesy, json, Clock.systemUTC(), subscribers);
    }

    private Subscriber subscriber(int number) {
        return new Subscriber() {
            @Override
            public String name() {
                return "idle-rounds-test.number-" + number;
            }

            @Override
            public Set<String> types() {
                return Set.of("idle-rounds.happened");
            }

            @Override
            public void receive(UnitOfWork work, FeedEvent event) {
                received.increment();
            }
        };
    }
}
