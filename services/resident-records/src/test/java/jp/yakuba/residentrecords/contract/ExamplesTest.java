package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.Contract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The examples of the document are read by the service: whoever copies one gets an answer to what it asks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final String MUNICIPALITY = "362018";
    private static final IndividualNumber FREE = IndividualNumber.ofBody("22345678901");
    private static final String MOVEMENTS = "/resident-records/v1/movements";

    /** What the rules have against an example in a town of three households of one, by movement. */
    private static final Map<String, Set<String>> RULES = Map.of(
            "head-change", Set.of("mover-not-of-household"),
            "household-change", Set.of("mover-not-of-household"),
            "household-split", Set.of("mover-not-of-household"),
            "move-in-notice", Set.of("notice-without-move-out"),
            "reversal", Set.of("movement-unknown"));

    private ContractTown town;
    private Contract contract;

    @BeforeAll
    void buildTheTown() {
        town = ContractTown.of(MUNICIPALITY, 3);
    }

    @BeforeEach
    void readTheDocument() throws IOException {
        contract = Contract.served();
        var folder = Files.createDirectories(Path.of("target/import-folder"));
        Files.writeString(folder.resolve("residents.csv.gz"), "宛名番号\n");
    }

    @Test
    void every_example_of_a_request_is_read() {
        var caller = new HostileCaller(town, contract, "00000000-0000-7000-8000-000000000000");
        for (var operation : contract.operations()) {
            if (operation.takesJson() && !operation.path().startsWith(MOVEMENTS + "/{kind}")) {
                HostileCaller.bodies(operation).forEach(example -> {
                    var answer = caller.body(operation, "example", example.toString())
                            .send(town.everybody());
                    assertThat(answer.statusCode())
                            .as("%s: %s", operation, Contract.shortly(answer))
                            .isNotIn(400, 403, 415);
                    assertThat(codes(answer, "error"))
                            .as("%s: %s", operation, Contract.shortly(answer))
                            .isEmpty();
                });
            }
        }
    }

    @Test
    void the_notifications_are_read_and_only_the_rules_have_something_against_them() {
        var errors = new TreeMap<String, Set<String>>();
        examples().forEach((kind, example) -> errors.put(kind, Set.copyOf(errors(kind, example))));

        errors.values().removeIf(Set::isEmpty);
        assertThat(errors).isEqualTo(RULES);
    }

    @Test
    void what_a_draft_answers_may_be_sent_again() {
        var entered = new TreeSet<String>();
        examples().forEach((kind, example) -> {
            if (errors(kind, example).isEmpty()) {
                entered.add(kind);
                sendAgain(kind, passing(kind, example));
            }
        });

        assertThat(entered).isEqualTo(difference(examples().keySet(), RULES.keySet()));
    }

    private void sendAgain(String kind, ObjectNode body) {
        var draft = json(body).post(MOVEMENTS + "/" + kind);
        assertThat(draft.statusCode())
                .as("%s: %s", kind, Contract.shortly(draft))
                .isEqualTo(201);
        var path = MOVEMENTS + "/" + draft.jsonPath().getString("id");
        var answered = notification(path);
        body.set("notification", answered);
        var changed = json(body).header("If-Match", draft.header("ETag")).put(path);
        assertThat(changed.statusCode())
                .as("%s: %s", kind, Contract.shortly(changed))
                .isEqualTo(200);
        assertThat(notification(path)).isEqualTo(answered);
        town.everybody().header("If-Match", changed.header("ETag")).post(path + "/withdrawal");
    }

    private JsonNode notification(String path) {
        var answer = town.everybody().get(path);
        assertThat(answer.statusCode()).as(Contract.shortly(answer)).isEqualTo(200);
        return Contract.json(answer.asString()).path("notification");
    }

    /** The examples with this town's municipality, and with a 個人番号 that nobody here has. */
    private Map<String, JsonNode> examples() {
        var examples = new TreeMap<String, JsonNode>();
        contract.operation("enterMovement")
                .requestExamples()
                .forEach((kind, example) -> examples.put(
                        kind,
                        Contract.json(example.toString()
                                .replace("131016", MUNICIPALITY)
                                .replace("123456789018", FREE.value()))));
        return examples;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        var left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }

    private List<String> errors(String kind, JsonNode example) {
        return codes(assessed(kind, example), "error");
    }

    private Response assessed(String kind, JsonNode example) {
        var answer = json(example).post(MOVEMENTS + "/" + kind + "/assessments");
        assertThat(answer.statusCode())
                .as("%s: %s", kind, Contract.shortly(answer))
                .isEqualTo(200);
        return answer;
    }

    private static List<String> codes(Response answer, String severity) {
        return Contract.json(answer.asString())
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .map(finding -> finding.path("code").asText())
                .toList();
    }

    private ObjectNode passing(String kind, JsonNode example) {
        var body = (ObjectNode) example.deepCopy();
        var passed = body.putObject("passedAlerts");
        codes(assessed(kind, example), "alert").forEach(code -> passed.put(code, "試験"));
        return body;
    }

    private RequestSpecification json(JsonNode body) {
        return town.everybody().contentType(ContentType.JSON).body(body.toString());
    }
}
