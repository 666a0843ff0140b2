package jp.yakuba.residentrecords.feed;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.CounterTown;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.measure.Measured;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the register tells is what its contract says, and who knows only the contract can live on it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventContractTest {

    private static final String API = "/resident-records/v1";
    private static final Path RECORD = Path.of("../../api-specs/events/resident-records/resident.schema.json");
    private static final String[][] READERS = {
        {"nothing-more", "event.read"},
        {
            "everything",
            "event.read",
            "item.protected-address",
            "item.family-register",
            "item.resident-record-code",
            "item.residence-status"
        },
    };

    private final TestAccounts town = new TestAccounts("033219");
    private final EventSchemas contract = new EventSchemas();

    @Inject
    Database database;

    @Inject
    Suppressions suppressions;

    @Inject
    Jobs jobs;

    @Inject
    EventRounds rounds;

    @Inject
    ObjectMapper json;

    private boolean happened;

    /** Everything that the register tells of happens once: a file, a movement, 支援措置 and their end, a term that passes. */
    @BeforeEach
    void much_happens() {
        if (happened) {
            return;
        }
        happened = true;
        CounterTown.in(town);
        Death.register(town, CounterTown.HANAKO);
        var approver = town.operator("approver1", Role.APPROVER);
        var id = database.transact(approver, work -> {
            Measured.person(work, TownInCsv.number(41), work.today().minusYears(3));
            var measure =
                    Suppression.protection(new AddresseeNumber(CounterTown.FOREIGNER), work.today(), null, Offices.ALL);
            suppressions.set(work, measure);
            return measure.suppressionId();
        });
        database.transactAll(approver, work -> suppressions.lift(work, id, "試験"));
        var lapse = database.transact(
                town.operator("importer", Role.ADMINISTRATOR),
                work -> jobs.submit(work, "resident-records.lapsed-suppressions", Json.object()));
        RegisteredTown.ended(town, lapse);
        rounds.runNow(town.municipality());
    }

    @Test
    void every_event_is_as_its_contract_says_and_every_contract_has_been_kept() throws IOException {
        for (var reader : READERS) {
            var told = new TreeSet<String>();
            for (var event : read(reader, "/events?limit=1000").path("events")) {
                var name = event.path("type").asText().replace("resident-records.", "");
                told.add(name);
                assertThat(contract.violations(name, event)).isEmpty();
            }
            for (var item : read(reader, "/snapshot?limit=1000").path("items")) {
                told.add("snapshot-item");
                assertThat(contract.violations("snapshot-item", item)).isEmpty();
            }
            assertThat(told).isEqualTo(contract.names());
        }
    }

    @Test
    void what_is_not_in_the_contract_is_not_told() throws IOException {
        var event = (ObjectNode) contract.example("record-imported");
        event.withObjectProperty("data").put("individualNumber", "123456789018");

        assertThat(contract.violations("record-imported", event)).isNotEmpty();
        event.withObjectProperty("data").remove("individualNumber");
        event.withObjectProperty("data").withObjectProperty("record").put("individualNumber", "123456789018");
        assertThat(contract.violations("record-imported", event)).isNotEmpty();
    }

    @Test
    void every_contract_has_an_example_that_is_as_it_says_and_that_a_business_can_read() {
        var copy = new CopyOfRegister();
        for (var name : contract.names()) {
            var example = contract.example(name);
            assertThat(contract.violations(name, example)).isEmpty();
            copy.keep(example.path("subject").asText(), example.path("data"));
            assertThat(copy.people().get(example.path("subject").asText()))
                    .isNotNull()
                    .satisfies(person -> {
                        assertThat(person.record().version()).isPositive();
                        assertThat(person.record().name()).isNotEmpty();
                    });
        }
    }

    @Test
    void the_record_in_an_event_is_that_of_the_rest_interface() throws IOException {
        var served = json.readTree(
                RestAssured.get("/q/openapi?format=json").asString().replace("\"#/components/schemas/", "\"#/$defs/"));
        var made = (ObjectNode) contract.schema("resident").deepCopy();
        made.set("$defs", parts(served.at("/components/schemas")));
        if ("write".equals(System.getProperty("yakuba.openapi"))) {
            var printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            Files.writeString(
                    RECORD, json.writer(printer).writeValueAsString(made).replace("\" : ", "\": ") + "\n");
        }

        assertThat(contract.schema("resident"))
                .as("To be renewed as api-specs/openapi is, with -Dtest=EventContractTest")
                .isEqualTo(made);
    }

    /** The schemas that a record and the kind of a movement are made of. */
    private static JsonNode parts(JsonNode schemas) {
        var parts = new TreeMap<String, JsonNode>();
        var wanted = new ArrayDeque<>(List.of("Resident", "MovementKind"));
        while (!wanted.isEmpty()) {
            var name = wanted.remove();
            if (parts.putIfAbsent(name, schemas.path(name)) == null) {
                schemas.path(name).findValuesAsText("$ref").stream()
                        .map(reference -> reference.replace("#/$defs/", ""))
                        .forEach(wanted::add);
            }
        }
        var sorted = Json.object();
        parts.forEach(sorted::set);
        return sorted;
    }

    private JsonNode read(String[] reader, String path) throws IOException {
        var rights = new ArrayList<>(List.of(reader));
        var user = rights.removeFirst();
        var answer = town.restWith(user, rights.toArray(String[]::new)).get(API + path);
        assertThat(answer.contentType()).startsWith(JSON.toString());
        return json.readTree(answer.asString());
    }
}
