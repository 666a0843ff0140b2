package jp.yakuba.residentrecords.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.FeedQuery;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.PreviousAddress;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.safetylist.SafetyListCommand;
import jp.yakuba.residentrecords.whereabouts.Guards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * A woman moves away, is protected, and moves once more, to a friend of hers. Where she lived and lives leaves the register
 * only to whom it may, with the marks, by her own events as by those of her friend.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Requirement({"001/3.4", "001/7.2.3"})
class ProtectedInFeedTest {

    private static final String API = "/resident-records/v1";
    private static final String HERSELF = "1";
    private static final String FRIEND = "2";
    private static final String STRANGER = "3";
    private static final String FIRST_TOWN = "鵺谷町";
    private static final String SECOND_TOWN = "狐火町";
    private static final String THIRD_TOWN = "鬼灯町";

    /** The words of her places that stand nowhere else. */
    private static final List<String> PLACES = List.of("鵺谷", "狐火", "鬼灯", "８７１", "８７２", "８７３", "871番", "872番", "873番");

    private final TestAccounts town = new TestAccounts(MunicipalityCode.ofBody("04401"));
    private final Suppression measure =
            Suppression.protection(new AddresseeNumber(HERSELF), LocalDate.parse("2026-04-01"), null, Offices.ALL);

    @Inject
    Database database;

    @Inject
    Residents residents;

    @Inject
    Guards guards;

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
    void she_moves_is_protected_and_moves_to_her_friend() {
        town.register();
        var first = person(HERSELF, HERSELF, Persons.address(FIRST_TOWN, "871番地"));
        var second = first.change()
                .version(2)
                .address(Persons.address(SECOND_TOWN, "872番地"))
                .previousAddress(place(first.address()))
                .build();
        var third = second.change()
                .version(3)
                .householdNumber(new HouseholdNumber(FRIEND))
                .relationship(Relationship.parse("同居人"))
                .address(Persons.address(THIRD_TOWN, "873番地"))
                .previousAddress(place(second.address()))
                .build();
        registered(first, asBefore(first));
        registered(person(FRIEND, FRIEND, third.address()));
        registered(person(STRANGER, STRANGER, Persons.PINE_8));
        registered(second);
        database.transactAll(town.operator("approver1", Role.APPROVER), work -> suppressions.set(work, measure));
        registered(third);
        rounds.runNow(town.municipality());
        // Whoever reads first finds out whose records tell of her, and others hear of it.
        feed.read(
                Operator.system(town.municipality(), "events.test"),
                new FeedQuery("resident-records", Set.of(), 0, 100));
        rounds.runNow(town.municipality());
    }

    private static ResidentVersion person(String number, String household, Address address) {
        return Persons.resident(number, household, "青木", "花子", "1980-12-03", "世帯主")
                .address(address)
                .build();
    }

    private static PreviousAddress place(Address address) {
        return new PreviousAddress(
                address.municipality(),
                null,
                address.prefecture(),
                address.city(),
                address.town(),
                address.block(),
                null,
                null,
                null,
                null);
    }

    /** As they were kept when the record was in them. */
    private static Event asBefore(ResidentVersion version) {
        var data = Json.object();
        data.set("record", RecordJson.of(ResidentVersion.SHAPE, version));
        return new Event(RecordEvents.REGISTERED, version.addresseeNumber().value(), data);
    }

    private void registered(ResidentVersion version) {
        registered(version, RecordEvents.registered(version, null, null));
    }

    private void registered(ResidentVersion version, Event event) {
        database.transactAll(town.operator("approver1", Role.APPROVER), work -> {
            var before = residents
                    .newest(work, version.addresseeNumber())
                    .map(ResidentRecord::of)
                    .orElse(null);
            residents.add(work, List.of(version), null);
            guards.registered(work, List.of(new DraftRecord(before, version)));
            outbox.publish(work, event);
        });
    }

    @Test
    @Order(1)
    void no_place_of_hers_leaves_to_who_lacks_the_right_neither_old_nor_new() {
        for (var path : List.of("/events", "/snapshot")) {
            var told = answer("nobody", path, "event.read", "item.family-register", "item.resident-record-code");

            assertThat(told).contains("松町").contains("\"protected\":true");
            PLACES.forEach(place -> assertThat(told).as(path).doesNotContain(place));
        }
    }

    @Test
    @Order(2)
    void who_has_the_right_gets_every_place_with_the_marks() {
        var events = read("writer", "/events", "event.read", "item.protected-address")
                .path("events");

        assertThat(told(events, HERSELF, "/data/record/address/town"))
                .containsExactly(FIRST_TOWN, SECOND_TOWN, THIRD_TOWN, THIRD_TOWN);
        assertThat(told(events, HERSELF, "/data/record/previousAddress/town")).contains(FIRST_TOWN, SECOND_TOWN);
        assertThat(told(events, HERSELF, "/data/protected")).containsOnly("true");
        assertThat(told(events, HERSELF, "/data/suppressions/0/kind")).containsOnly("protection");
        for (var marked : List.of(HERSELF, FRIEND)) {
            assertThat(told(events, marked, "/data/guarded")).containsOnly("true");
        }
        assertThat(told(events, FRIEND, "/data/record/address/town")).containsOnly(THIRD_TOWN);
        assertThat(told(events, FRIEND, "/data/protected")).containsOnly("false");
        assertThat(told(events, STRANGER, "/data/guarded")).containsExactly("false");

        var items = read("writer", "/snapshot", "event.read", "item.protected-address")
                .path("items");
        assertThat(told(items, HERSELF, "/data/record/address/town")).containsExactly(THIRD_TOWN);
        assertThat(told(items, FRIEND, "/data/record/address/town")).containsExactly(THIRD_TOWN);
        assertThat(told(items, FRIEND, "/data/guarded")).containsExactly("true");
    }

    @Test
    @Order(3)
    void of_those_whose_records_tell_of_her_it_is_told_once_that_they_do() {
        read("another", "/events", "event.read");
        rounds.runNow(town.municipality());

        var events = read("another", "/events", "event.read").path("events");
        assertThat(told(events, FRIEND, "/type"))
                .containsExactly("resident-records.record-registered", "resident-records.suppression-changed");
        assertThat(told(events, FRIEND, "/data/change")).contains("guarded");
        assertThat(told(events, STRANGER, "/type")).containsExactly("resident-records.record-registered");
    }

    @Test
    @Order(6)
    void when_the_measure_is_lifted_it_is_told_of_them_too() {
        // Given
        database.transactAll(
                town.operator("approver1", Role.APPROVER),
                work -> suppressions.lift(work, measure.suppressionId(), "試験"));
        rounds.runNow(town.municipality());

        // When
        read("another", "/events", "event.read");
        rounds.runNow(town.municipality());

        // Then
        var events = read("another", "/events", "event.read").path("events");
        assertThat(told(events, FRIEND, "/data/change"))
                .filteredOn("guarded"::equals)
                .hasSize(2);
        assertThat(told(events, FRIEND, "/data/guarded")).containsOnly("false");
        assertThat(told(events, FRIEND, "/data/record/address/town")).containsOnly(THIRD_TOWN);
    }

    private static List<String> told(JsonNode list, String person, String path) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path("subject").asText().equals(person))
                .map(one -> one.at(path).asText())
                .toList();
    }

    private JsonNode read(String user, String path, String... rights) {
        try {
            return json.readTree(answer(user, path, rights));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String answer(String user, String path, String... rights) {
        return town.restWith(user, rights).get(API + path).asString();
    }

    @Test
    @Order(4)
    void the_list_for_a_disaster_has_everybody_and_her_places_under_their_seal_alone(@TempDir Path folder)
            throws Exception {
        // Given
        var list = folder.resolve("list.csv");
        var sealed = folder.resolve("sealed");
        var token = Files.writeString(
                folder.resolve("token"), town.bearerToken("rescuer", "event.read", "item.protected-address"));

        // When
        var code = new CommandLine(new SafetyListCommand("the password of the seal"))
                .execute(
                        list.toString(),
                        "--addresses-of-protected=" + sealed,
                        "--server=http://localhost:" + RestAssured.port,
                        "--token-file=" + token);

        // Then
        assertThat(code).isZero();
        var lines = Files.readAllLines(list);
        assertThat(lines).hasSize(4).allMatch(line -> PLACES.stream().noneMatch(line::contains));
        assertThat(lines).filteredOn(line -> line.endsWith(",支援対象者")).hasSize(1);
        assertThat(lines)
                .as("with whom they live tells where")
                .filteredOn(line -> line.endsWith("支援対象者"))
                .allMatch(line -> line.startsWith(",") && line.contains(",,,,,"));
        assertThat(lines).filteredOn(line -> line.endsWith(",同じ場所に支援対象者")).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.contains("松町８番地") || line.contains("松町8番地"))
                .hasSize(1);
        assertThat(Files.getPosixFilePermissions(list)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).startsWith("Salted__");
        assertThat(opened(sealed)).contains(THIRD_TOWN).contains(",支援対象者").doesNotContain("松町");
        assertThat(new CommandLine(new SafetyListCommand("the password of the seal"))
                        .execute(
                                folder.resolve("again.csv").toString(),
                                "--addresses-of-protected=" + sealed,
                                "--server=http://localhost:" + RestAssured.port,
                                "--token-file=" + token))
                .as("a file that is there is not written to")
                .isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(list, sealed, token);
        }
    }

    /** By a program that everybody has. */
    private static String opened(Path sealed) throws IOException {
        var openssl = new ProcessBuilder(
                        "openssl",
                        "enc",
                        "-d",
                        "-aes-256-cbc",
                        "-pbkdf2",
                        "-iter",
                        "600000",
                        "-in",
                        sealed.toString(),
                        "-pass",
                        "pass:the password of the seal")
                .start();
        return new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @Order(5)
    void who_may_not_see_her_places_gets_the_list_without_them_and_no_second_file(@TempDir Path folder)
            throws Exception {
        var token = Files.writeString(folder.resolve("token"), town.bearerToken("helper", "event.read"));
        var list = folder.resolve("list.csv");
        var sealed = folder.resolve("sealed");

        assertThat(new CommandLine(new SafetyListCommand("the password of the seal"))
                        .execute(
                                list.toString(),
                                "--addresses-of-protected=" + sealed,
                                "--server=http://localhost:" + RestAssured.port,
                                "--token-file=" + token))
                .isEqualTo(3);
        assertThat(list).doesNotExist();
        assertThat(sealed).doesNotExist();
        assertThat(new CommandLine(new SafetyListCommand("short"))
                        .execute(
                                list.toString(),
                                "--server=http://localhost:" + RestAssured.port,
                                "--token-file=" + token))
                .isZero();
        assertThat(Files.readAllLines(list)).hasSize(4).allMatch(line -> PLACES.stream()
                .noneMatch(line::contains));
    }
}
