package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.events.Subscription.Failure;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question finds what is undone, of all municipalities and subscribers. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UndoneTest {

    private static final String SUBSCRIBER = "undone-test";
    private static final int PARK_AFTER = 2;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Sequencer sequencer;

    private final MunicipalityCode one = MunicipalityCode.ofBody("98711");
    private final MunicipalityCode other = MunicipalityCode.ofBody("98712");

    @BeforeEach
    void openTheMunicipalities() {
        new TestAccounts(one).register();
        new TestAccounts(other).register();
        sequencer.sequence(one);
        sequencer.sequence(other);
        catchUp(one);
        catchUp(other);
    }

    @Test
    void events_without_a_position_are_asked_for_once_for_all_municipalities() {
        publish(one);

        assertThat(Undone.unsequenced(database)).contains(one).doesNotContain(other);

        sequencer.sequence(one);
        assertThat(Undone.unsequenced(database)).doesNotContain(one);
    }

    @Test
    void a_subscriber_is_due_where_it_is_behind() {
        publish(one);
        sequencer.sequence(one);

        assertThat(due(Instant.now())).containsExactly(new Undone.Due(one, SUBSCRIBER));

        catchUp(one);
        assertThat(due(Instant.now())).isEmpty();
    }

    @Test
    void a_subscriber_that_was_never_served_is_due_everywhere() {
        assertThat(Undone.deliveries(database, Set.of("undone-new"), Instant.now()))
                .contains(new Undone.Due(one, "undone-new"), new Undone.Due(other, "undone-new"));
    }

    @Test
    void one_in_the_midst_of_a_snapshot_is_due_though_there_is_no_event_for_it() {
        database.transactAll(
                operator(one), work -> Subscriptions.save(work, held(work).beginning("next")));
        assertThat(due(Instant.now())).containsExactly(new Undone.Due(one, SUBSCRIBER));

        fail(one);
        assertThat(due(Instant.now())).isEmpty();
        assertThat(due(Instant.now().plusSeconds(60))).containsExactly(new Undone.Due(one, SUBSCRIBER));
    }

    @Test
    void one_that_has_failed_is_due_when_its_time_has_come_and_one_that_is_parked_never() {
        // Given
        publish(one);
        sequencer.sequence(one);

        // When
        fail(one);

        // Then
        assertThat(due(Instant.now())).isEmpty();
        assertThat(due(Instant.now().plusSeconds(60))).containsExactly(new Undone.Due(one, SUBSCRIBER));

        fail(one);
        assertThat(due(Instant.now().plusSeconds(3_600))).isEmpty();
    }

    private List<Undone.Due> due(Instant now) {
        return Undone.deliveries(database, Set.of(SUBSCRIBER), now).stream()
                .filter(due ->
                        due.municipality().equals(one) || due.municipality().equals(other))
                .toList();
    }

    private void publish(MunicipalityCode municipality) {
        database.transactAll(
                operator(municipality), work -> outbox.publish(work, new Event("undone.test", "1", Json.object())));
    }

    private void catchUp(MunicipalityCode municipality) {
        database.transactAll(operator(municipality), work -> {
            var held = held(work);
            Subscriptions.save(work, held.resumed().reached(EventFeed.end(work)));
        });
    }

    private void fail(MunicipalityCode municipality) {
        database.transactAll(
                operator(municipality),
                work -> Subscriptions.save(
                        work, held(work).failed(new Failure("away", null, true), work.now(), PARK_AFTER)));
    }

    private static Subscription held(UnitOfWork work) {
        Subscriptions.enter(work, SUBSCRIBER);
        return Subscriptions.lock(work, SUBSCRIBER).orElseThrow();
    }

    private static Operator operator(MunicipalityCode municipality) {
        return Operator.system(municipality, "test");
    }
}
