package jp.yakuba.residentrecords.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.FeedQuery;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.events.SnapshotPage;
import jp.yakuba.platform.events.SnapshotQuery;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;
import jp.yakuba.residentrecords.measure.Measured;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Procedures;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.SuppressionLevel;
import jp.yakuba.residentrecords.protection.SuppressionOrder;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.whereabouts.Guards;
import org.junit.jupiter.api.Test;

/** Who begins with a snapshot while movements go on, and then follows, ends with the same as who was there from the start. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SnapshotTest {

    private static final int PEOPLE = 10_000;
    private static final int PAGE = 1_000;
    private static final String ROOM = "resident-records";

    /** Somebody who is protected while the snapshot is read, and who lives with her and stands at its end. */
    private static final int PROTECTED = 9_945;

    private static final int FRIEND = 9_946;

    /** Those that the register gives, in order. */
    private static final List<String> NUMBERS = LongStream.iterate(
                    SequentialNumbers.TEN_DIGITS.nextBody(0), SequentialNumbers.TEN_DIGITS::nextBody)
            .limit(PEOPLE + 100)
            .mapToObj(SequentialNumbers.TEN_DIGITS::withCheckDigit)
            .toList();

    private final TestAccounts town = new TestAccounts("034410");

    private final Operator writer = reader("item.protected-address", "item.family-register");
    private final Operator other = reader();

    @Inject
    Database database;

    @Inject
    Residents residents;

    @Inject
    Suppressions suppressions;

    @Inject
    Outbox outbox;

    @Inject
    EventRounds rounds;

    @Inject
    EventFeed feed;

    @Inject
    Guards guards;

    @Test
    @Requirement({"001/7.2.3#1", "001/7.2.3#3"})
    void a_snapshot_is_of_its_position_though_movements_go_on_and_whoever_follows_from_it_has_everything() {
        // Given
        load();
        var standing = List.of(new CopyOfRegister(), new CopyOfRegister());
        var reached = follow(standing, 0);
        var rebuilt = List.of(new CopyOfRegister(), new CopyOfRegister());

        // When
        var pages = new ArrayList<SnapshotPage>();
        String cursor = null;
        do {
            var query = new SnapshotQuery(ROOM, cursor, PAGE);
            var page = feed.snapshot(writer, query);
            keep(rebuilt.getFirst(), page);
            keep(rebuilt.getLast(), feed.snapshot(other, query));
            pages.add(page);
            cursor = page.next();
            lifeGoesOn(pages.size());
        } while (cursor != null);
        rounds.runNow(town.municipality());
        // Whoever reads first finds out whose records tell of protected people, and others hear of it.
        feed.read(other, new FeedQuery(ROOM, Set.of(), reached, 1));
        rounds.runNow(town.municipality());

        // Then
        var position = pages.getFirst().position();
        assertThat(pages).extracting(SnapshotPage::position).containsOnly(position);
        assertThat(versions(pages)).hasSize(PEOPLE).isEqualTo(versionsAt(position));
        var again = feed.snapshot(writer, new SnapshotQuery(ROOM, pages.get(2).next(), PAGE));
        assertThat(versions(List.of(again))).isEqualTo(versions(List.of(pages.get(3))));

        follow(standing, reached);
        follow(rebuilt, position);
        for (var reader = 0; reader < 2; reader++) {
            assertThat(rebuilt.get(reader).people())
                    .isEqualTo(standing.get(reader).people());
        }
        assertThat(standing.getFirst().people()).hasSize(PEOPLE + pages.size());
        assertThat(standing.getFirst().town(number(FRIEND))).isEqualTo("松町");
        assertThat(standing.getLast().town(number(FRIEND))).isEqualTo("＊＊＊");
        assertThat(standing.getFirst().people().values())
                .extracting(CopyOfRegister.Person::isProtected)
                .contains(true);
    }

    /** A file has brought everybody. */
    private void load() {
        town.register();
        var everybody = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(body -> body == FRIEND ? person(body, PROTECTED, "同居人") : person(body, body, "世帯主"))
                .toList();
        Pace.BATCH.run(() -> database.transactAll(town.operator("importer", Role.ADMINISTRATOR), work -> {
            residents.addImported(work, everybody);
            residents.importEnds(work);
            guards.imported(work, everybody);
            outbox.publish(work, everybody.stream().map(RecordEvents::imported).toList());
        }));
        rounds.runNow(town.municipality());
    }

    private static String number(int serial) {
        return NUMBERS.get(serial - 1);
    }

    private static ResidentVersion person(int body, int household, String relationship) {
        return Persons.resident(number(body), number(household), "青木", "花子", "1980-12-03", relationship)
                .address(Persons.address("松町", household + "番地"))
                .build();
    }

    /** What happens while the snapshot is read: to people of whom it was read already, and to others. */
    private void lifeGoesOn(int page) {
        if (page * PAGE <= PEOPLE) {
            Death.register(town, number(page * PAGE - 103));
        }
        Death.register(town, number(PEOPLE - 10 * page));
        var approver = town.operator("approver1", Role.APPROVER);
        database.transactAll(approver, work -> {
            if (page == 1) {
                suppressions.set(work, ofHousehold(7));
                Measured.person(work, number(PROTECTED), work.today());
            }
            Measured.person(work, number(page + 20), work.today());
            Measured.person(work, number(PEOPLE - 10 * page - 1), work.today());
            var born = person(PEOPLE + page, 7, "子");
            residents.add(work, List.of(born), null);
            outbox.publish(work, RecordEvents.registered(born, null, null));
        });
        var passing = Suppression.provisional(
                new AddresseeNumber(number(page + 60)), LocalDate.parse("2026-04-01"), Offices.ALL);
        database.transactAll(approver, work -> suppressions.set(work, passing));
        database.transactAll(approver, work -> suppressions.lift(work, passing.suppressionId(), "試験"));
    }

    private static SuppressionOrder ofHousehold(int household) {
        return new SuppressionOrder(
                null,
                new HouseholdNumber(number(household)),
                SuppressionLevel.ALERT,
                LocalDate.parse("2026-04-01"),
                null,
                new Procedures(false, true, false),
                "試験");
    }

    /** Reads the feed to its end, each copy with the rights of its reader. */
    private long follow(List<CopyOfRegister> copies, long after) {
        follow(other, copies.getLast(), after);
        return follow(writer, copies.getFirst(), after);
    }

    private long follow(Operator reader, CopyOfRegister copy, long after) {
        var reached = after;
        while (true) {
            var page = feed.read(reader, new FeedQuery(ROOM, Set.of(), reached, FeedQuery.LONGEST));
            page.events().forEach(event -> copy.keep(event.subject(), event.data()));
            if (page.next() == reached) {
                return reached;
            }
            reached = page.next();
        }
    }

    private static void keep(CopyOfRegister copy, SnapshotPage page) {
        page.items().forEach(item -> copy.keep(item.subject(), item.data()));
    }

    private static Map<String, Integer> versions(List<SnapshotPage> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .collect(Collectors.toMap(
                        SnapshotItem::subject,
                        item -> item.data().at("/record/version").asInt()));
    }

    /** What the events up to the position tell. */
    private Map<String, Integer> versionsAt(long position) {
        var versions = new TreeMap<String, Integer>();
        for (var after = 0L; after < position; ) {
            var page = feed.read(writer, new FeedQuery(ROOM, Set.of(), after, FeedQuery.LONGEST));
            page.events().stream()
                    .filter(event -> event.position() <= position)
                    .forEach(event -> versions.merge(
                            event.subject(), event.data().at("/record/version").asInt(), Math::max));
            after = page.next();
        }
        return versions;
    }

    private Operator reader(String... rights) {
        return Operator.system(
                town.municipality(),
                "events.test",
                Stream.of(rights).map(Permission::new).collect(Collectors.toSet()));
    }
}
