package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The examples of the document are read by the service: whoever copies one gets an answer to what it asks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final String MOVEMENTS = "/resident-records/v1/movements";

    /** What the rules have against an example in a town of three households of one, by movement. */
    private static final Map<String, Set<String>> RULES = Map.of();

    private ContractTown town;
    private Contract contract;

    @BeforeAll
    void buildTheTown() {
        town = ContractTown.of("362018", 3);
    }

    @BeforeEach
    void readTheDocument() {
        contract = Contract.served();
    }

    @Test
    void every_example_of_a_request_is_read() {
        var caller = HostileCaller.at(town);
        for (var operation : contract.operations()) {
            if (operation.takesJson() && !operation.path().startsWith(MOVEMENTS + "/{kind}")) {
                HostileCaller.bodies(operation).forEach(example -> {
                    var answer = caller.body(operation, "example", example.toString())
                            .send(town.everybody());
                    assertThat(answer.statusCode())
                            .as("%s: %s", operation, Contract.shortly(answer))
                            .isNotIn(400, 403, 415, 422);
                });
            }
        }
    }

    @Test
    void the_notifications_are_read_and_only_the_rules_have_something_against_them() {
        contract.operation("enterMovement")
                .requestExamples()
                .forEach((kind, example) ->
                        assertThat(errors(kind, example)).as(kind).isSubsetOf(RULES.getOrDefault(kind, Set.of())));
    }

    @Test
    void what_a_draft_answers_may_be_sent_again() {
        var entered = new ArrayList<String>();
        contract.operation("enterMovement").requestExamples().forEach((kind, example) -> {
            if (errors(kind, example).isEmpty()) {
                entered.add(kind);
                var body = passing(kind, example);
                var draft = json(body).post(MOVEMENTS + "/" + kind);
                assertThat(draft.statusCode())
                        .as("%s: %s", kind, Contract.shortly(draft))
                        .isEqualTo(201);
                var path = MOVEMENTS + "/" + draft.jsonPath().getString("id");
                var answered = Contract.json(town.everybody().get(path).asString());
                body.set("notification", answered.get("notification"));
                var changed =
                        json(body).header("If-Match", draft.header("ETag")).put(path);
                assertThat(changed.statusCode())
                        .as("%s: %s", kind, Contract.shortly(changed))
                        .isEqualTo(200);
                var again = Contract.json(town.everybody().get(path).asString());
                assertThat(again.get("notification")).isEqualTo(answered.get("notification"));
                town.everybody().header("If-Match", changed.header("ETag")).post(path + "/withdrawal");
            }
        });
        assertThat(entered).contains("move-in-domestic", "death");
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

    private static List<String> codes(Response assessed, String severity) {
        return assessed.jsonPath().getList("findings.findAll { it.severity == '" + severity + "' }.code", String.class);
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
