package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events are kept as long as the setting says, and until everybody has them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedRetentionTest {

    /** Longer than the setting. */
    private static final int LONG_AGO = 100;

    private static final AtomicInteger TOWNS = new AtomicInteger(60);

    @Inject
    Database database;

    @Inject
    EventRounds rounds;

    @Inject
    FeedRetention retention;

    @Inject
    EventSettings settings;

    /** A town of its own for every test: it has no event yet. */
    private final TestAccounts town = new TestAccounts(MunicipalityCode.ofBody("986" + TOWNS.incrementAndGet()));

    private final Operator operator = Operator.system(town.municipality(), "test");

    @BeforeEach
    void openTheTown() {
        town.register();
    }

    @Test
    void old_events_go_once_every_subscriber_has_them_and_positions_go_on() {
        // Given
        publish(LONG_AGO, 5);
        reach("test.first", 5);
        reach("test.second", 3);

        // When
        remove();
        assertThat(oldest()).isEqualTo(4);
        reach("test.second", 5);
        remove();

        // Then
        assertThat(oldest()).isEqualTo(5);
        publish(0, 1);
        assertThat(newest()).isEqualTo(6);
    }

    @Test
    void a_young_event_stays_with_all_behind_it() {
        // Given
        publish(LONG_AGO, 2);
        publish(0, 1);
        publish(LONG_AGO, 1);

        // When
        remove();

        // Then
        assertThat(oldest()).isEqualTo(3);
    }

    @Test
    void a_subscriber_of_another_service_is_waited_for_until_it_is_silent_for_too_long() {
        // Given
        publish(LONG_AGO, 5);
        var request = town.restWith("business", "event.view");
        request.get("/remote/v1/events?after=2&subscriber=business.one").then().statusCode(200);
        town.restWith("business", "event.view")
                .get("/remote/v1/events?after=4&subscriber=business.two")
                .then()
                .statusCode(200);

        // When
        remove();
        assertThat(oldest()).isEqualTo(3);
        silentFor31Days("business.one");
        remove();

        // Then
        assertThat(oldest()).isEqualTo(5);
    }

    @Test
    void a_subscriber_that_is_no_more_in_any_program_is_not_waited_for_for_ever() {
        // Given
        publish(LONG_AGO, 5);
        reach("test.gone", 2);

        // When
        remove();
        assertThat(oldest()).isEqualTo(3);
        database.transactAll(operator, work -> work.sql()
                .execute("update platform.event_subscription set updated_at = updated_at - interval '31 days'"));
        remove();

        // Then
        assertThat(oldest()).isEqualTo(5);
    }

    @Test
    void a_subscriber_of_this_program_is_waited_for_however_long_it_is_parked() {
        // Given
        publish(LONG_AGO, 5);
        reach("test.parked", 2);
        database.transactAll(operator, work -> work.sql()
                .execute("update platform.event_subscription set updated_at = updated_at - interval '31 days'"));

        // When
        remove(new FeedRetention(settings, List.of(new Known("test.parked", "remote.counted"))));

        // Then
        assertThat(oldest()).isEqualTo(3);
    }

    /** A subscriber of this program. */
    private record Known(String name, String type) implements Subscriber {

        @Override
        public Set<String> types() {
            return Set.of(type);
        }

        @Override
        public void receive(UnitOfWork work, FeedEvent event) {}
    }

    @Test
    void who_asks_for_what_is_removed_is_told_so_and_who_asks_for_the_oldest_gets_it() {
        publish(LONG_AGO, 3);
        remove();

        town.restWith("business", "event.view")
                .get("/remote/v1/events?after=1")
                .then()
                .statusCode(410)
                .body("type", endsWith("events-removed"));
        town.restWith("business", "event.view")
                .get("/remote/v1/events?after=2")
                .then()
                .statusCode(200);
    }

    private void publish(int daysAgo, int count) {
        for (var i = 0; i < count; i++) {
            database.transactAll(operator, work -> work.sql()
                    .createUpdate("""
                            insert into platform.event_outbox (type, subject, data, occurred_at)
                            values ('remote.counted', '1', '{}', :at)
                            """)
                    .bind("at", work.now().minusSeconds(86_400L * daysAgo))
                    .execute());
        }
        rounds.runNow(town.municipality());
    }

    private void reach(String subscriber, long position) {
        database.transactAll(
                operator,
                work -> Subscriptions.save(
                        work, Subscriptions.enter(work, subscriber).reached(position)));
    }

    private void silentFor31Days(String subscriber) {
        database.transactAll(operator, work -> work.sql()
                .execute(
                        "update platform.event_reader set asked_at = asked_at - interval '31 days'"
                                + " where subscriber = ?",
                        subscriber));
    }

    private void remove() {
        remove(retention);
    }

    private void remove(FeedRetention retention) {
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
        database.transact(operator, work -> retention.next(work, run));
    }

    private long oldest() {
        return database.transact(operator, StoredEvents::oldest);
    }

    private long newest() {
        return database.transact(operator, StoredEvents::newest);
    }
}
