package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.CountedDatabase;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many municipalities and subscribers cost whose events come from another service. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RemoteNewsTest {

    private static final int ROUNDS_FOR_ALL = 3;
    private static final int SUBSCRIBERS = 20;

    private static final List<MunicipalityCode> TOWNS = IntStream.range(0, ROUNDS_FOR_ALL * RemoteNews.MOST_A_ROUND)
            .mapToObj("961%02d"::formatted)
            .map(MunicipalityCode::ofBody)
            .toList();

    @Inject
    Database database;

    @Inject
    CountedDatabase counted;

    @Inject
    EventFeed feed;

    @Inject
    Sequencer sequencer;

    @Inject
    Outbox outbox;

    @Inject
    Courtesy courtesy;

    private final List<MunicipalityCode> asked = new ArrayList<>();
    private final List<Undone.Due> kicked = new ArrayList<>();
    private List<Delivery> deliveries = List.of();
    private RemoteNews news;

    @BeforeEach
    void everybodyHasEverything() {
        TOWNS.forEach(town -> new TestAccounts(town).register());
        deliveries = IntStream.range(0, SUBSCRIBERS)
                .mapToObj(number -> new Delivery(database, new Elsewhere(), new Counting(number), courtesy, 10))
                .toList();
        news = new RemoteNews(
                counted.door(),
                Clock.systemUTC(),
                deliveries,
                (subscriber, town) -> kicked.add(new Undone.Due(town, subscriber)));
        TOWNS.forEach(town -> {
            sequencer.sequence(town);
            deliver(town);
        });
        asked.clear();
    }

    @Test
    void a_round_asks_once_for_all_subscribers_and_for_a_few_municipalities_in_turn() {
        // Given
        var before = counted.transactions();

        // When
        news.ask();

        // Then
        assertThat(asked).hasSize(RemoteNews.MOST_A_ROUND);
        assertThat(counted.transactions() - before).isOne();

        // When
        rounds(ROUNDS_FOR_ALL - 1);

        // Then
        assertThat(asked).containsExactlyInAnyOrderElementsOf(TOWNS);
        assertThat(kicked).isEmpty();
    }

    @Test
    void news_of_a_municipality_are_found_for_all_subscribers_there_and_for_nobody_elsewhere() {
        // Given
        publish(TOWNS.get(17));

        // When
        rounds(ROUNDS_FOR_ALL);

        // Then
        assertThat(kicked)
                .hasSize(SUBSCRIBERS)
                .extracting(Undone.Due::municipality)
                .containsOnly(TOWNS.get(17));

        // When
        deliver(TOWNS.get(17));
        kicked.clear();
        rounds(ROUNDS_FOR_ALL);

        // Then
        assertThat(kicked).isEmpty();
    }

    @Test
    void one_that_is_behind_another_is_served_without_asking() {
        // Given
        publish(TOWNS.get(3));
        deliveries.getFirst().deliver(TOWNS.get(3));
        asked.clear();

        // When
        rounds(ROUNDS_FOR_ALL);

        // Then
        assertThat(asked).doesNotContain(TOWNS.get(3));
        assertThat(kicked).contains(new Undone.Due(TOWNS.get(3), new Counting(1).name()));
    }

    @Test
    void one_that_was_never_served_is_served_at_once() {
        // Given
        var newcomer = new Delivery(database, new Elsewhere(), new Counting(SUBSCRIBERS), courtesy, 10);
        var first = new RemoteNews(
                database,
                Clock.systemUTC(),
                List.of(newcomer),
                (subscriber, town) -> kicked.add(new Undone.Due(town, subscriber)));

        // When
        first.ask();

        // Then
        assertThat(kicked).extracting(Undone.Due::municipality).containsAll(TOWNS);
    }

    private void rounds(int count) {
        for (var round = 0; round < count; round++) {
            news.ask();
        }
    }

    private void publish(MunicipalityCode town) {
        database.transactAll(
                Operator.system(town, "test"),
                work -> outbox.publish(work, new Event("remote.counted", "1", Json.object())));
        sequencer.sequence(town);
    }

    private void deliver(MunicipalityCode town) {
        deliveries.forEach(delivery -> delivery.deliver(town));
    }

    /** The feed as another service gives it, which knows the municipalities of this test. */
    private final class Elsewhere implements FeedReader {

        private final Set<MunicipalityCode> tokens = new HashSet<>(TOWNS);

        @Override
        public boolean serves(MunicipalityCode municipality) {
            return tokens.contains(municipality);
        }

        @Override
        public EventPage read(Operator operator, FeedQuery query) {
            asked.add(operator.municipality());
            return feed.read(operator, query);
        }

        @Override
        public SnapshotPage snapshot(Operator operator, SnapshotQuery query) {
            return feed.snapshot(operator, query);
        }
    }

    private record Counting(int number) implements Subscriber {

        @Override
        public String name() {
            return "remote-news-test.number-" + number;
        }

        @Override
        public Set<String> types() {
            return Set.of("remote.counted");
        }

        @Override
        public void receive(UnitOfWork work, FeedEvent event) {}
    }
}
