package jp.yakuba.residentrecords.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the feed sees of the records in it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/10.3", "001/3.4"})
class FeedViewingTest {

    private static final String MASKED = "＊＊＊";

    private final TestAccounts town = new TestAccounts("412015");

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Suppressions suppressions;

    @BeforeAll
    void two_are_registered_and_one_of_them_is_protected() {
        town.register();
        var approver = town.operator("approver1", Role.APPROVER);
        database.transactAll(approver, work -> {
            for (var number : new String[] {"1", "2"}) {
                var row = Persons.resident(number, "9" + number, "青木", "花子", "1980-12-03", "世帯主")
                        .address(number.equals("2") ? Persons.PINE_8 : Persons.PINE_1)
                        .build();
                var data = Json.object();
                data.set("record", RecordJson.of(Residents.SHAPE, row));
                outbox.publish(work, new Event("resident-records.record-registered", number, data));
            }
            suppressions.set(
                    work,
                    Suppression.protection(new AddresseeNumber("2"), LocalDate.parse("2026-04-01"), null, Offices.ALL));
        });
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
        assertThat(page.getString("events[1].data.record.address.town")).isEqualTo(town2);
        assertThat(shown(page, "events[1].data.record.familyRegister.domicile")).isEqualTo(register2);
    }

    @Test
    @Requirement("001/7.2.3#1")
    void a_protected_person_is_marked() {
        var page = read("reader", "event.read");

        assertThat(page.getList("events.data.record.protected")).containsExactly(false, true);
        assertThat(page.getList("events.data.record.suppressed")).containsExactly(false, true);
        assertThat(page.getList("events.data.record.names.full")).containsOnly("青木　花子");
    }

    @Test
    @Requirement("001/10.2#1")
    void who_was_shown_is_in_the_audit_log() {
        read("watched", "event.read");

        var seen = database.transact(town.operator("approver1", Role.APPROVER), work -> work.sql()
                .createQuery("select count(*) from platform.audit_entry where operation = 'resident.feed'"
                        + " and user_id = 'watched' and record_count = 2")
                .mapTo(Integer.class)
                .one());
        assertThat(seen).isEqualTo(1);
    }

    private static String shown(JsonPath page, String path) {
        return MASKED.equals(page.getString(path)) ? MASKED : "shown";
    }

    /** Both events; the first read may come before the second one has its place. */
    private JsonPath read(String user, String... rights) {
        var feed = "/resident-records/v1/events?wait=10";
        town.restWith("patient", "event.read").get(feed + "&limit=2").then().statusCode(200);
        return town.restWith(user, rights).get(feed).jsonPath();
    }
}
