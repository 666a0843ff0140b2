package jp.yakuba.residentrecords.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.FeedQuery;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.MeasureId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other businesses hear of everything that happens to what is suppressed of a person. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/3.1", "001/3.2"})
class SuppressionEventsTest {

    private static final TestAccounts TOWN = new TestAccounts("034614");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    Suppressions suppressions;

    @Inject
    LapsedSuppressions lapsed;

    @Inject
    EventFeed feed;

    @Inject
    EventRounds rounds;

    private final AddresseeNumber person = new AddresseeNumber(String.valueOf(NUMBERS.incrementAndGet()));
    private final MeasureId measure = new MeasureId(UUID.randomUUID());
    private final LocalDate start = LocalDate.parse("2020-04-01");
    private Operator approver;

    @BeforeEach
    void openTheTown() {
        TOWN.register();
        approver = TOWN.operator("approver1", Role.APPROVER);
    }

    @Test
    void setting_extending_changing_and_lifting_a_measure_are_told_each_as_what_it_is() {
        cover(provisional());
        cover(protection(start, start.plusYears(1)));
        cover(protection(start, start.plusYears(2)));
        cover(protection(start, start.plusYears(2)));
        cover(protection(start, start.plusYears(1)));
        cover(Map.of());

        assertThat(told()).containsExactly("set", "changed", "extended", "changed", "lifted");
    }

    @Test
    void setting_changing_extending_and_lifting_another_suppression_are_told() {
        var other = new Suppression(
                new SuppressionId(UUID.randomUUID()),
                person,
                SuppressionKind.OTHER,
                SuppressionLevel.ERROR,
                start,
                null,
                Offices.NONE,
                new Procedures(false, true, false));
        database.transactAll(approver, work -> suppressions.set(work, other));
        change(other, 1, null, true, false);
        change(other, 2, start.plusYears(1), true, true);
        change(other, 3, start.plusYears(2), true, true);
        database.transactAll(approver, work -> suppressions.lift(work, other.suppressionId(), "試験"));

        assertThat(told()).containsExactly("set", "changed", "changed", "extended", "lifted");
    }

    private void change(Suppression other, int revision, @Nullable LocalDate end, boolean issue, boolean inquiry) {
        var content =
                new SuppressionContent(SuppressionLevel.ALERT, start, end, new Procedures(false, issue, inquiry), "試験");
        database.transactAll(approver, work -> suppressions.change(work, other.suppressionId(), revision, content));
    }

    @Test
    void that_a_term_has_passed_is_told_once_for_each_term_and_ends_nothing() {
        // Given
        cover(protection(start, start.plusYears(1)));

        // When
        lapse();
        lapse();

        // Then
        assertThat(told()).containsExactly("set", "lapsed");
        var suppression = events().getLast().data().path("suppressions").path(0);
        assertThat(suppression.path("lapsed").asBoolean()).isTrue();
        assertThat(events().getLast().data().path("protected").asBoolean()).isTrue();

        // When
        cover(protection(start, start.plusYears(2)));
        lapse();

        // Then
        assertThat(told()).containsExactly("set", "lapsed", "extended", "lapsed");
    }

    @Test
    void a_term_that_runs_or_has_no_end_or_was_ended_does_not_pass() {
        var today = database.transact(approver, work -> work.today());
        cover(protection(start, today));
        lapse();
        cover(provisional());
        lapse();
        cover(protection(start, start.plusYears(1)));
        cover(Map.of());
        lapse();

        assertThat(told()).doesNotContain("lapsed").hasSize(4);
    }

    private Map<SuppressionTarget, SuppressionRule> provisional() {
        return of(SuppressionRule.ofMeasure(SuppressionKind.PROVISIONAL, start, null, Offices.ALL));
    }

    private Map<SuppressionTarget, SuppressionRule> protection(LocalDate from, LocalDate until) {
        return of(SuppressionRule.ofMeasure(SuppressionKind.PROTECTION, from, until, Offices.ALL));
    }

    private Map<SuppressionTarget, SuppressionRule> of(SuppressionRule rule) {
        return Map.of(new SuppressionTarget.Person(person), rule);
    }

    private void cover(Map<SuppressionTarget, SuppressionRule> wanted) {
        database.transactAll(approver, work -> suppressions.cover(work, measure, wanted));
    }

    /** As every morning. */
    private void lapse() {
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
        database.transact(TOWN.operator("importer", Role.ADMINISTRATOR), work -> lapsed.next(work, run));
    }

    private List<String> told() {
        return events().stream()
                .map(event -> event.data().path("change").asText())
                .toList();
    }

    private List<FeedEvent> events() {
        rounds.runNow(TOWN.municipality());
        var reader = Operator.system(TOWN.municipality(), "events.test");
        return feed.read(reader, new FeedQuery("resident-records", Set.of(), 0, FeedQuery.LONGEST)).events().stream()
                .filter(event -> event.subject().equals(person.value()))
                .toList();
    }
}
