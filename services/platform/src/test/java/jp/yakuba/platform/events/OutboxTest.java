package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OutboxTest {

    private static final Logger LOG = Logger.getLogger(OutboxTest.class);
    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 500;
    private static final int SUBJECTS = 5;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    EventFeed feed;

    @Inject
    EventRounds rounds;

    private final Operator operator = Operator.system(new MunicipalityCode("131016"), "test");

    @BeforeEach
    void registerTheMunicipality() {
        database.transactAll(operator, work -> work.sql().execute("""
                insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing"""));
    }

    @Test
    void an_event_of_a_transaction_that_is_taken_back_never_happened() {
        // Given
        var before = latest();

        // When
        assertThatThrownBy(() -> database.transactAll(operator, work -> {
                    outbox.publish(work, event("taken-back", "1", 0));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");

        // Then
        rounds.runNow(operator.municipality());
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void a_committed_event_reaches_the_feed_without_anybody_asking() {
        // Given
        var before = latest();

        // When
        database.transactAll(operator, work -> outbox.publish(work, event("happened", "1", 7)));

        // Then
        var page = feed.await(operator, query(before), Duration.ofSeconds(10));
        assertThat(page.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("test.happened");
            assertThat(event.data().get("serial").asInt()).isEqualTo(7);
        });
    }

    @Test
    void racing_transactions_of_one_subject_are_fed_in_the_order_of_their_commits_without_gaps() {
        // Given
        rounds.runNow(operator.municipality());
        var before = latest();
        var serials = new AtomicIntegerArray(SUBJECTS);

        // When
        var started = System.nanoTime();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var offset = writer;
                writers.execute(() ->
                        IntStream.range(0, EVENTS_EACH).forEach(i -> publishNext(serials, (i + offset) % SUBJECTS)));
            }
        }
        LOG.infof("%d events in %d ms", WRITERS * EVENTS_EACH, (System.nanoTime() - started) / 1_000_000);
        rounds.runNow(operator.municipality());

        // Then
        var events = readAll(before);
        assertThat(events.stream().map(FeedEvent::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + (long) WRITERS * EVENTS_EACH)
                        .boxed()
                        .toList());
        events.stream()
                .collect(Collectors.groupingBy(FeedEvent::subject))
                .values()
                .forEach(ofSubject -> assertThat(ofSubject.stream()
                                .map(event -> event.data().get("serial").asInt()))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, ofSubject.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void a_page_that_is_not_full_leads_to_the_end_of_the_feed_even_if_no_type_matches() {
        // Given
        database.transactAll(operator, work -> outbox.publish(work, event("other", "1", 1)));
        rounds.runNow(operator.municipality());

        // When
        var page = feed.read(operator, new FeedQuery("test", Set.of("test.never"), 0, 10));

        // Then
        assertThat(page.events()).isEmpty();
        assertThat(page.next()).isEqualTo(latest());
    }

    @Test
    void a_feed_shows_the_events_of_its_own_room_only() {
        database.transactAll(operator, work -> outbox.publish(work, event("happened", "1", 1)));
        rounds.runNow(operator.municipality());

        assertThat(feed.read(operator, new FeedQuery("tes", Set.of(), 0, 10)).events())
                .isEmpty();
    }

    @Test
    void another_municipality_sees_none_of_it() {
        database.transactAll(operator, work -> outbox.publish(work, event("happened", "1", 1)));
        rounds.runNow(operator.municipality());

        var other = Operator.system(new MunicipalityCode("011002"), "test");
        assertThat(feed.read(other, query(0)).events()).isEmpty();
    }

    /** The advisory lock stands for the row lock of a person, the array for what is written about them. */
    private void publishNext(AtomicIntegerArray serials, int subject) {
        database.transactAll(operator, work -> {
            work.sql()
                    .createQuery("select true from (select pg_advisory_xact_lock(1, :subject)) locked")
                    .bind("subject", subject)
                    .mapTo(Boolean.class)
                    .one();
            outbox.publish(work, event("counted", "subject-" + subject, serials.incrementAndGet(subject)));
        });
    }

    private List<FeedEvent> readAll(long after) {
        var events = new ArrayList<FeedEvent>();
        EventPage page;
        do {
            page = feed.read(
                    operator, query(events.isEmpty() ? after : events.getLast().position()));
            events.addAll(page.events());
        } while (!page.events().isEmpty());
        return events;
    }

    private long latest() {
        return database.transact(operator, EventFeed::end);
    }

    private static FeedQuery query(long after) {
        return new FeedQuery("test", Set.of(), after, FeedQuery.LONGEST);
    }

    private static Event event(String what, String subject, int serial) {
        return new Event("test." + what, subject, Json.object().put("serial", serial));
    }
}
