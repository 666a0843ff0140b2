package jp.yakuba.suite.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.yakuba.testdata.place.HomeTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Resident records and child allowance, each alone: what happens at the counter of the one arrives at the desk of the other,
 * whichever of them was down meanwhile and however it ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class ServicesApartIT {

    private static final Account FEED = Account.with("child-allowance", "event.read", "item.protected-address");

    @TempDir
    static Path folder;

    private static ServiceAlone records;
    private static ServiceAlone allowance;
    private static CounterAlone counter;
    private static DeskAlone desk;
    private static Agreement agreement;
    private static List<Family> families;
    private static String born;

    @BeforeAll
    static void start() throws Exception {
        var database = new OwnDatabase(CounterAlone.ROOM);
        database.create();
        records = new ServiceAlone(CounterAlone.ROOM, folder, database, Map.of());
        counter = new CounterAlone(records);
        var feed = "yakuba.events.feeds.resident-records.";
        var copy = new OwnDatabase(DeskAlone.ROOM);
        copy.create();
        allowance = new ServiceAlone(
                DeskAlone.ROOM,
                folder,
                copy,
                Map.of(
                        feed + "url",
                        records.address(),
                        feed + "tokens.\"" + HomeTown.CODE + "\"",
                        OwnDatabase.token(FEED.userId())));
        desk = new DeskAlone(allowance);
        agreement = new Agreement(records, allowance);
        register(records, allowance);
        database.make(FEED);
        records.begin();
        allowance.begin();
        records.await();
        counter.load(folder.resolve("town"));
        allowance.await();
    }

    /** The municipality and its administrator, who can log in from then on. */
    private static void register(ServiceAlone... services) throws Exception {
        for (var service : services) {
            service.order(
                    "municipality",
                    "create",
                    "--code",
                    HomeTown.CODE.value(),
                    "--prefecture",
                    HomeTown.PREFECTURE,
                    "--name",
                    HomeTown.CITY);
        }
        for (var service : services) {
            assertThat(service.answered()).contains("初期パスワード");
        }
    }

    @AfterAll
    static void end() {
        if (allowance != null) {
            allowance.close();
        }
        records.close();
    }

    @Test
    @Order(1)
    void what_happens_at_the_counter_of_the_one_arrives_at_the_desk_of_the_other() {
        // Given
        agreement.holds();
        families = desk.families();
        desk.certify(families.getFirst());

        // When
        born = counter.birth(families.get(1));

        // Then
        agreement.holds();
        desk.hasTask("claim", newborn(families.get(1)), "open");
    }

    @Test
    @Order(2)
    void child_allowance_that_was_stopped_learns_what_happened_meanwhile() throws Exception {
        allowance.stop();
        counter.birth(families.getFirst());
        counter.moveOut(families.get(2));
        counter.death(families.get(3).head());
        allowance.start();

        agreement.holds();
        desk.hasTask("increase", newborn(families.getFirst()), "open");
        assertThat(desk.state(families.get(3).head())).isEqualTo("3");
    }

    @Test
    @Order(3)
    void child_allowance_that_was_killed_learns_what_happened_and_what_was_taken_back() throws Exception {
        var newborn = newborn(families.get(1));
        counter.birth(families.get(4));
        allowance.kill();
        counter.reversal(born, newborn);
        counter.moveOut(families.getFirst());
        counter.protect(families.get(5).head());
        allowance.start();

        agreement.holds();
        desk.hasTask("claim", newborn, "taken-back");
        desk.hasTask("extinction", families.getFirst().head(), "open");
        assertThat(desk.families())
                .extracting(Family::head)
                .doesNotContain(families.get(5).head());
    }

    @Test
    @Order(4)
    void the_desk_goes_on_while_the_register_is_down_and_they_agree_afterwards() throws Exception {
        counter.birth(families.get(6));
        records.kill();

        desk.certify(families.get(7));
        assertThat(desk.found(families.get(7).reading()))
                .contains(families.get(7).head());

        records.start();
        counter.death(families.get(8).head());
        agreement.holds();
        assertThat(desk.state(families.get(8).head())).isEqualTo("3");
    }

    @Test
    @Order(5)
    void a_database_of_child_allowance_made_anew_has_the_same_people_and_asks_the_same() throws Exception {
        var open = desk.openTasks();
        allowance.stop();
        allowance.database().create();
        register(allowance);
        allowance.start();

        agreement.holds();
        desk.certify(families.getFirst());
        desk.certify(families.get(7));
        assertThat(desk.openTasks()).isEqualTo(open).isNotEmpty();
    }

    /** The youngest of the household, as the register has it. */
    private static String newborn(Family family) {
        return records.database()
                .asked("select addressee_number from resident_records.search_person where household_number = '%s'"
                                .formatted(family.household())
                        + " order by birth desc, addressee_number desc limit 1")
                .getFirst();
    }
}
