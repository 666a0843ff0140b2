package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeliveryTest {

    private static final int PARK_AFTER = 3;

    @Inject
    Database database;

    @Inject
    Courtesy courtesy;

    @Inject
    Outbox outbox;

    @Inject
    EventFeed feed;

    @Inject
    EventRounds rounds;

    @Inject
    Subscriptions subscriptions;

    private final Operator operator = Operator.system(new MunicipalityCode("131016"), "test");

    /** A room of its own for every test, so that the tests do not see each other's events. */
    private final String room = "room-" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "x";

    @BeforeEach
    void registerTheMunicipality() {
        database.transactAll(operator, work -> work.sql().execute("""
                insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing"""));
    }

    @Test
    void every_event_has_its_effect_once_although_several_processes_deliver() {
        // Given
        publish(250);
        var delivery = delivery(this::noteInOutbox);

        // When
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(process -> processes.execute(() -> delivery.deliver(operator.municipality())));
        }
        delivery.deliver(operator.municipality());

        // Then
        assertThat(noted())
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
    }

    @Test
    void a_failing_event_takes_its_own_writes_back_and_holds_up_those_behind_it() {
        // Given
        publish(5);
        var delivery = delivery((work, event) -> {
            noteInOutbox(work, event);
            if (serial(event) == 3) {
                throw new Refusal(ProblemType.CONFLICT, Finding.error(() -> "not-yet", "", "まだです。", "待ちます。"));
            }
        });

        // When
        delivery.deliver(operator.municipality());

        // Then
        assertThat(noted()).containsExactly(0, 1, 2);
        var subscription = subscription();
        assertThat(subscription.failures()).isEqualTo(1);
        assertThat(subscription.problem()).isEqualTo("conflict [not-yet]");
        assertThat(subscription.nextAttemptAt()).isNotNull();
    }

    @Test
    void an_event_that_keeps_failing_parks_its_subscriber_until_somebody_resumes_it() {
        // Given
        publish(1);
        var broken = delivery((work, event) -> {
            throw new IllegalStateException("the log must not see this");
        });

        // When
        for (var attempt = 0; attempt < PARK_AFTER; attempt++) {
            broken.deliver(operator.municipality());
            dueAgain();
        }

        // Then
        assertThat(subscription().state()).isEqualTo(Subscription.State.PARKED);
        assertThat(subscription().problem()).isEqualTo("IllegalStateException");
        assertThat(subscription().incident()).isNotNull();

        // When
        var repaired = delivery(this::noteInOutbox);
        repaired.deliver(operator.municipality());
        assertThat(noted()).isEmpty();
        database.transact(operator, work -> subscriptions.resume(work, name()));
        repaired.deliver(operator.municipality());

        // Then
        assertThat(noted()).containsExactly(0);
        assertThat(subscription().state()).isEqualTo(Subscription.State.ACTIVE);
    }

    @Test
    void a_service_that_cannot_be_reached_is_waited_for_and_never_parks() {
        // Given
        var delivery = new Delivery(database, new Unreachable(), subscriber(this::noteInOutbox), courtesy, PARK_AFTER);

        // When
        for (var attempt = 0; attempt < PARK_AFTER + 2; attempt++) {
            delivery.deliver(operator.municipality());
            dueAgain();
        }

        // Then
        assertThat(subscription().state()).isEqualTo(Subscription.State.ACTIVE);
        assertThat(subscription().problem()).isEqualTo("unreachable");
        assertThat(subscription().failures()).isEqualTo(PARK_AFTER + 2);
    }

    /** A service that is away. */
    private record Unreachable() implements FeedReader {
        @Override
        public boolean serves(MunicipalityCode municipality) {
            return true;
        }

        @Override
        public EventPage read(Operator reader, FeedQuery query) {
            throw new FeedUnavailable("unreachable");
        }

        @Override
        public SnapshotPage snapshot(Operator reader, SnapshotQuery query) {
            throw new FeedUnavailable("unreachable");
        }
    }

    private String name() {
        return room + ".subscriber";
    }

    private Delivery delivery(BiConsumer<UnitOfWork, FeedEvent> effect) {
        return new Delivery(database, feed, subscriber(effect), courtesy, PARK_AFTER);
    }

    private Subscriber subscriber(BiConsumer<UnitOfWork, FeedEvent> effect) {
        return new Subscriber() {
            @Override
            public String name() {
                return DeliveryTest.this.name();
            }

            @Override
            public Set<String> types() {
                return Set.of(room + ".counted");
            }

            @Override
            public void receive(UnitOfWork work, FeedEvent event) {
                effect.accept(work, event);
            }
        };
    }

    private void publish(int count) {
        database.transactAll(
                operator,
                work -> outbox.publish(
                        work,
                        IntStream.range(0, count)
                                .mapToObj(serial -> event("counted", serial))
                                .toList()));
        rounds.runNow(operator.municipality());
    }

    /** The effect of the test: an event of another type, so that what was written can be read in its order. */
    private void noteInOutbox(UnitOfWork work, FeedEvent event) {
        outbox.publish(work, event("noted", serial(event)));
    }

    private List<Integer> noted() {
        rounds.runNow(operator.municipality());
        return feed.read(operator, new FeedQuery(room, Set.of(room + ".noted"), 0, FeedQuery.LONGEST)).events().stream()
                .map(DeliveryTest::serial)
                .toList();
    }

    private Subscription subscription() {
        return database.transact(operator, subscriptions::list).stream()
                .filter(subscription -> subscription.subscriber().equals(name()))
                .findFirst()
                .orElseThrow();
    }

    private void dueAgain() {
        database.transactAll(
                operator, work -> work.sql().execute("update platform.event_subscription set next_attempt_at = null"));
    }

    private Event event(String what, int serial) {
        return new Event(room + "." + what, "subject", Json.object().put("serial", serial));
    }

    private static int serial(FeedEvent event) {
        return event.data().get("serial").asInt();
    }
}
