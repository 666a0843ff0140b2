package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.events.EventSettings.RemoteFeed;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Courtesy;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a subscriber begins, in process and over HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BeginningTest {

    /** More than two pages of a snapshot. */
    private static final int SUBJECTS = 2_100;

    private static final AtomicInteger TOWNS = new AtomicInteger(10);

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
    RemoteRoom room;

    @Inject
    ObjectMapper json;

    /** A town of its own for every test. */
    private final TestAccounts town = new TestAccounts(MunicipalityCode.ofBody("986" + TOWNS.incrementAndGet()));

    private final Operator operator = Operator.system(town.municipality(), "test");

    /** How the subscriber reads. */
    enum Transport {
        IN_PROCESS,
        HTTP
    }

    @BeforeEach
    void countSomeSubjects() {
        town.register();
        for (var subject = 1; subject <= SUBJECTS; subject++) {
            room.counts(town.municipality()).put("%05d".formatted(subject), 1);
        }
        count("00001");
    }

    @ParameterizedTest
    @EnumSource
    void a_new_subscriber_begins_with_the_snapshot_and_goes_on_with_the_events_behind_it(Transport transport) {
        // Given
        var copy = new Copy();
        var delivery = delivery(transport, copy);

        // When
        delivery.deliver(town.municipality());

        // Then
        assertThat(copy.counts).isEqualTo(room.counts(town.municipality()));
        assertThat(copy.received).isZero();

        // When
        count("00007");
        delivery.deliver(town.municipality());

        // Then
        assertThat(copy.counts).isEqualTo(room.counts(town.municipality()));
        assertThat(copy.received).isEqualTo(1);
        assertThat(copy.begun).isEqualTo(SUBJECTS);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_behind_what_is_kept_is_told_and_begins_anew(Transport transport) {
        // Given
        var copy = new Copy();
        var delivery = delivery(transport, copy);
        delivery.deliver(town.municipality());
        count("00002");
        count("00003");
        removeAllButTheNewest();

        // When
        delivery.deliver(town.municipality());

        // Then
        assertThat(copy.counts).isEqualTo(room.counts(town.municipality()));
        assertThat(copy.begun).isEqualTo(2 * SUBJECTS);
        assertThat(subscription(copy).isBeginning()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_that_was_broken_off_goes_on_where_it_was(Transport transport) {
        // Given
        var copy = new Copy();
        copy.failing = "01400";
        var delivery = delivery(transport, copy);
        delivery.deliver(town.municipality());
        var broken = subscription(copy);
        assertThat(broken.isBeginning()).isTrue();
        assertThat(broken.snapshot()).isNotEmpty();
        assertThat(broken.problem()).isEqualTo("IllegalStateException");
        count("00005");

        // When
        copy.failing = "";
        copy.begun = 0;
        dueAgain();
        delivery.deliver(town.municipality());

        // Then
        assertThat(copy.begun).isLessThan(SUBJECTS);
        assertThat(copy.counts).isEqualTo(room.counts(town.municipality()));
    }

    @ParameterizedTest
    @EnumSource
    void an_event_that_cannot_be_taken_in_holds_up_those_behind_it_and_no_other(Transport transport) {
        // Given
        var copy = new Copy();
        var delivery = delivery(transport, copy);
        delivery.deliver(town.municipality());
        count("00003");
        count("00004");
        count("00005");

        // When
        copy.failing = "00004";
        delivery.deliver(town.municipality());

        // Then
        var broken = subscription(copy);
        assertThat(broken.failures()).isEqualTo(1);
        assertThat(broken.problem()).isEqualTo("IllegalStateException");
        assertThat(copy.counts)
                .containsEntry("00003", 2)
                .containsEntry("00004", 1)
                .containsEntry("00005", 1);

        // When
        copy.failing = "";
        dueAgain();
        delivery.deliver(town.municipality());

        // Then
        assertThat(subscription(copy).failures()).isZero();
        assertThat(copy.counts).isEqualTo(room.counts(town.municipality()));
    }

    @Test
    void one_that_cannot_begin_anew_stops_and_says_why() {
        // Given
        count("00002");
        removeAllButTheNewest();
        var follower = new Follower();
        var delivery = new Delivery(database, feed, follower, courtesy, 1);

        // When
        delivery.deliver(town.municipality());

        // Then
        assertThat(subscription(follower).state()).isEqualTo(Subscription.State.PARKED);
        assertThat(subscription(follower).problem()).isEqualTo("events-removed");
    }

    @Test
    void one_whose_beginning_itself_is_refused_waits_and_does_not_begin_for_ever() {
        // Given
        var copy = new Copy();
        var delivery = new Delivery(database, new Gone(), copy, courtesy, 2);

        // When
        delivery.deliver(town.municipality());

        // Then
        assertThat(subscription(copy).isBeginning()).isTrue();
        assertThat(subscription(copy).failures()).isEqualTo(1);
        assertThat(subscription(copy).problem()).isEqualTo("events-removed");
    }

    /** A service that keeps nothing. */
    private record Gone() implements FeedReader {

        @Override
        public boolean serves(MunicipalityCode municipality) {
            return true;
        }

        @Override
        public EventPage read(Operator reader, FeedQuery query) {
            throw new Refusal(ProblemType.EVENTS_REMOVED);
        }

        @Override
        public SnapshotPage snapshot(Operator reader, SnapshotQuery query) {
            throw new Refusal(ProblemType.EVENTS_REMOVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_subscriber_is_shown_what_its_own_rights_allow(Transport transport) {
        for (var rights : Set.of(Set.<Permission>of(), Set.of(RemoteRoom.SECRET))) {
            var copy = new Copy();
            copy.rights = rights;
            var delivery = delivery(transport, copy);
            delivery.deliver(town.municipality());
            count("00009");

            delivery.deliver(town.municipality());

            assertThat(copy.sawSecrets).isEqualTo(!rights.isEmpty());
        }
    }

    private Delivery delivery(Transport transport, Copy copy) {
        return new Delivery(database, transport == Transport.HTTP ? remote(copy) : feed, copy, courtesy, 10);
    }

    private HttpFeed remote(Copy copy) {
        var rights = copy.rights.isEmpty()
                ? new String[] {"event.view"}
                : new String[] {"event.view", RemoteRoom.SECRET.code()};
        var token = town.bearerToken("subscriber", rights);
        var settings = new RemoteFeed() {
            @Override
            public URI url() {
                return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
            }

            @Override
            public Map<String, String> tokens() {
                return Map.of(town.municipality().value(), token);
            }
        };
        return new HttpFeed(settings, json, copy.name());
    }

    /** Counts one subject on, and tells of it. */
    private void count(String subject) {
        var count = room.counts(town.municipality()).merge(subject, 1, Integer::sum);
        database.transactAll(
                operator,
                work -> outbox.publish(
                        work, new Event("remote.counted", subject, Json.object().put("count", count))));
        rounds.runNow(town.municipality());
    }

    private void removeAllButTheNewest() {
        database.transactAll(operator, work -> work.sql()
                .execute("delete from platform.event where position < (select max(position) from platform.event)"));
    }

    private void dueAgain() {
        database.transactAll(
                operator, work -> work.sql().execute("update platform.event_subscription set next_attempt_at = null"));
    }

    private Subscription subscription(Subscriber subscriber) {
        return database.transact(operator, work -> Subscriptions.enter(work, subscriber.name()));
    }

    /** A subscriber that can only follow. */
    private static final class Follower implements Subscriber {

        @Override
        public String name() {
            return "test.follower";
        }

        @Override
        public Set<String> types() {
            return Set.of("remote.counted");
        }

        @Override
        public void receive(UnitOfWork work, FeedEvent event) {}
    }

    /** A subscriber that keeps a copy of what it is told. */
    private static final class Copy implements SnapshotSubscriber {

        private static final AtomicInteger COPIES = new AtomicInteger();

        private final String name = "test.copy-" + Character.toString('a' + COPIES.incrementAndGet());
        private final Map<String, Integer> counts = new TreeMap<>();
        private Set<Permission> rights = Set.of();
        private String failing = "";
        private int begun;
        private int received;
        private boolean sawSecrets;

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> types() {
            return Set.of("remote.counted");
        }

        @Override
        public Set<Permission> rights() {
            return rights;
        }

        @Override
        public void begin(UnitOfWork work, List<SnapshotItem> items) {
            for (var item : items) {
                if (item.subject().equals(failing)) {
                    throw new IllegalStateException("the log must not see this");
                }
                begun++;
                counts.put(
                        item.subject(),
                        Objects.requireNonNull(item.data().get("count")).asInt());
            }
        }

        @Override
        public void follow(UnitOfWork work, List<FeedEvent> events) {
            for (var event : events) {
                if (event.subject().equals(failing)) {
                    throw new IllegalStateException("the log must not see this");
                }
                received++;
                sawSecrets = event.data().path("secret").asBoolean();
                counts.put(event.subject(), event.data().path("count").asInt());
            }
        }
    }
}
