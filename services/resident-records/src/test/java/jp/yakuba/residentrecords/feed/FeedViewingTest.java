package jp.yakuba.residentrecords.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.EventPage;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.FeedQuery;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.events.SnapshotPage;
import jp.yakuba.platform.events.SnapshotQuery;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the feed and of the snapshot sees of the people in it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/10.3", "001/3.4"})
class FeedViewingTest {

    private static final String MASKED = "＊＊＊";
    private static final String API = "/resident-records/v1";

    private final TestAccounts town = new TestAccounts("412015");

    @Inject
    Database database;

    @Inject
    Residents residents;

    @Inject
    Outbox outbox;

    @Inject
    EventRounds rounds;

    @Inject
    EventFeed feed;

    @Inject
    Suppressions suppressions;

    @Inject
    ObjectMapper json;

    @BeforeAll
    void two_are_registered_and_then_one_of_them_is_protected() {
        town.register();
        var approver = town.operator("approver1", Role.APPROVER);
        for (var number : new String[] {"1", "2"}) {
            var row = Persons.resident(number, "9" + number, "青木", "花子", "1980-12-03", "世帯主")
                    .address(number.equals("2") ? Persons.PINE_8 : Persons.PINE_1)
                    .build();
            database.transactAll(approver, work -> {
                residents.add(work, List.of(row), null);
                outbox.publish(work, RecordEvents.registered(row, null, null));
            });
        }
        database.transactAll(
                approver,
                work -> suppressions.set(
                        work,
                        Suppression.protection(
                                new AddresseeNumber("2"), LocalDate.parse("2026-04-01"), null, Offices.ALL)));
        rounds.runNow(town.municipality());
    }

    @ParameterizedTest
    @CsvSource({
        // right, 住民票コード of 1, 本籍 of 1, 町字 of 1, 町字 of 2, 本籍 of 2
        "event.read,                ＊＊＊, ＊＊＊, 松町, ＊＊＊, ＊＊＊",
        "item.resident-record-code, shown, ＊＊＊, 松町, ＊＊＊, ＊＊＊",
        "item.family-register,      ＊＊＊, shown, 松町, ＊＊＊, ＊＊＊",
        "item.protected-address,    ＊＊＊, ＊＊＊, 松町, 松町, ＊＊＊",
    })
    @Requirement("001/10.4#1")
    void the_items_of_a_record_follow_the_rights_of_the_reader(
            String right, String code, String register, String town1, String town2, String register2) {
        var page = read("with-" + right.replace('.', '-'), "event.read", right);

        assertThat(page.getString("events[0].subject")).isEqualTo("1");
        assertThat(shown(page, "events[0].data.record.residentRecordCode")).isEqualTo(code);
        assertThat(shown(page, "events[0].data.record.familyRegister.domicile")).isEqualTo(register);
        assertThat(page.getString("events[0].data.record.address.town")).isEqualTo(town1);
        for (var ofTwo : new String[] {"events[1]", "events[2]"}) {
            assertThat(page.getString(ofTwo + ".data.record.address.town")).isEqualTo(town2);
            assertThat(shown(page, ofTwo + ".data.record.familyRegister.domicile"))
                    .isEqualTo(register2);
        }
    }

    @Test
    @Requirement("001/7.2.3#1")
    void a_protected_person_is_marked_and_who_may_see_the_address_gets_both() {
        var page = read("writer", "event.read", "item.protected-address");

        assertThat(page.getList("events.type").getLast()).isEqualTo("resident-records.suppression-changed");
        assertThat(page.getString("events[2].data.change")).isEqualTo("set");
        for (var marked : new String[] {"events.data", "events.data.record"}) {
            assertThat(page.getList(marked + ".protected")).containsExactly(false, true, true);
            assertThat(page.getList(marked + ".suppressed")).containsExactly(false, true, true);
        }
        assertThat(page.getList("events[2].data.suppressions.kind")).containsExactly("protection");
        assertThat(page.getString("events[2].data.record.address.town")).isEqualTo("松町");
        assertThat(page.getList("events.data.record.names.full")).containsOnly("青木　花子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.read",
                "event.read item.protected-address",
                "event.read item.resident-record-code item.family-register item.residence-status",
                "event.read item.resident-record-code item.family-register item.protected-address",
            })
    void a_subscriber_sees_the_same_in_process_and_over_http(String granted) throws JsonProcessingException {
        // Given
        var rights = granted.split(" ");
        var user = "same-" + Integer.toHexString(granted.hashCode());
        var subscriber = Operator.system(
                town.municipality(),
                "events.test",
                Stream.of(rights).map(Permission::new).collect(Collectors.toSet()));

        // When
        var events = town.restWith(user, rights).get(API + "/events").asString();
        var snapshot = town.restWith(user, rights).get(API + "/snapshot").asString();

        // Then
        var query = new FeedQuery("resident-records", Set.of(), 0, 100);
        assertThat(json.readValue(events, EventPage.class))
                .isEqualTo(feed.read(subscriber, query))
                .extracting(page -> page.events().size())
                .isEqualTo(3);
        assertThat(json.readValue(snapshot, SnapshotPage.class))
                .isEqualTo(feed.snapshot(subscriber, new SnapshotQuery("resident-records", null, 100)))
                .extracting(page -> page.items().size())
                .isEqualTo(2);
    }

    @Test
    @Requirement("001/10.2#1")
    void who_was_shown_is_in_the_audit_log() {
        read("watched", "event.read");
        town.restWith("watched", "event.read")
                .get(API + "/snapshot?limit=2")
                .then()
                .statusCode(200);

        assertThat(audited("resident.feed", 3)).isEqualTo(1);
        assertThat(audited("resident.snapshot", 2)).isEqualTo(1);
    }

    private int audited(String operation, int records) {
        return database.transact(town.operator("approver1", Role.APPROVER), work -> work.sql()
                .createQuery("select count(*) from platform.audit_entry where operation = :operation"
                        + " and user_id = 'watched' and record_count = :records")
                .bind("operation", operation)
                .bind("records", records)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void the_snapshot_needs_the_right_to_the_feed_and_is_of_one_municipality() {
        town.rest("clerk1", Role.CLERK).get(API + "/snapshot").then().statusCode(403);
        var neighbour = new TestAccounts("033812");

        assertThat(neighbour
                        .restWith("reader", "event.read")
                        .get(API + "/snapshot")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static String shown(JsonPath page, String path) {
        return MASKED.equals(page.getString(path)) ? MASKED : "shown";
    }

    private JsonPath read(String user, String... rights) {
        return town.restWith(user, rights).get(API + "/events").jsonPath();
    }
}
