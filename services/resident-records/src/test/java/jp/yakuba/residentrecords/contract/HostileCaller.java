package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.platform.contract.ApiOperation;
import jp.yakuba.platform.contract.Contract;
import jp.yakuba.residentrecords.TownInCsv;

/**
 * Calls every operation of the document as nobody should, with every right there is, so that it is the request that is
 * refused and not the caller.
 */
final class HostileCaller {

    private static final String JSON = "application/json";
    private static final String ANY = "\"1\"";
    private static final String DRAFTS = "/resident-records/v1/movements/";

    private final ContractTown town;
    private final Contract contract;
    private final String movement;

    /** The tag of the draft as it is now; of what is not there, any. Only what succeeds makes it another. */
    private String seen;

    /** @param movement a draft */
    HostileCaller(ContractTown town, Contract contract, String movement) {
        this.town = town;
        this.contract = contract;
        this.movement = movement;
        this.seen = tag();
    }

    Contract contract() {
        return contract;
    }

    /** At the counter of the town, where there is a draft, whatever the tests before have done with it. */
    static HostileCaller at(ContractTown town) {
        var known = town.everybody()
                .get("/resident-records/v1/movements")
                .jsonPath()
                .getList("items.id", String.class);
        var movement = known.isEmpty()
                ? town.everybody()
                        .contentType(JSON)
                        .body(ContractTown.death(1))
                        .post("/resident-records/v1/movements/death")
                        .jsonPath()
                        .getString("id")
                : known.getFirst();
        return new HostileCaller(town, Contract.served(), movement);
    }

    /** Sends what is made for each operation; each answer must be a refusal that the document describes. */
    void check(Function<ApiOperation, Stream<HostileRequest>> hostile) {
        var wrong = new ArrayList<String>();
        for (var operation : contract.operations()) {
            hostile.apply(operation).forEach(request -> {
                var answer = request.send(town.everybody());
                violations(request, answer).forEach(violation -> wrong.add(request + ": " + violation));
            });
        }
        assertThat(wrong.stream().distinct().limit(40)).isEmpty();
    }

    private List<String> violations(HostileRequest request, Response answer) {
        var status = answer.statusCode();
        if (status < 300 && request.headers().containsKey("If-Match")) {
            seen = tag();
        }
        if (status >= 500) {
            return List.of("it breaks: " + Contract.shortly(answer));
        }
        if (status == 403) {
            return List.of("it is the caller that is refused");
        }
        // An assessment answers with its findings instead of being refused; what is not there or stale is refused
        // first.
        var mustBeNamed = !request.field().isEmpty() && (status < 300 || status == 422);
        var unnamed = mustBeNamed
                && Contract.json(answer.asString()).path("findings").findValuesAsText("field").stream()
                        .noneMatch(field -> field.contains(request.field()));
        return unnamed
                ? List.of("no finding names the field: " + Contract.shortly(answer))
                : contract.violations(request.operation(), answer);
    }

    /** Examples that fit the path, where the path says the kind. */
    static Stream<JsonNode> bodies(ApiOperation operation) {
        var examples = operation.requestExamples();
        return examples.containsKey("death") ? Stream.of(examples.get("death")) : examples.values().stream();
    }

    /** A request that has everything right but the body. */
    HostileRequest body(ApiOperation operation, String what, String body) {
        var headers = operation.parametersIn("header").contains("If-Match")
                ? Map.of("If-Match", seen(operation))
                : Map.<String, String>of();
        return new HostileRequest(operation, what, path(operation), headers, JSON, body);
    }

    private String seen(ApiOperation operation) {
        return operation.path().startsWith(DRAFTS) ? seen : ANY;
    }

    private String tag() {
        return Objects.requireNonNullElse(
                town.everybody().get(DRAFTS + movement).header("ETag"), ANY);
    }

    /** A request that has the example as its body. */
    HostileRequest request(ApiOperation operation, String what, String path, Map<String, String> headers) {
        var type = operation
                .requestContent()
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst();
        return new HostileRequest(operation, what, path, headers, type.orElse(""), example(operation));
    }

    private static String example(ApiOperation operation) {
        return bodies(operation).map(HostileBodies::text).findFirst().orElse("");
    }

    /** The path to something that is there, as far as there is one. */
    String path(ApiOperation operation) {
        return operation
                .path()
                .replace("movements/{id}", "movements/" + movement)
                .replace("entries/{id}", "entries/1")
                .replace("{number}", TownInCsv.number(2))
                .replace("{kind}", "death")
                .replace("{version}", "1")
                .replace("{offset}", "0")
                .replace("{id}", "6f0d2f0e-8c57-4c9f-a7a1-7c8a4a1fb6d3")
                .replace("{order}", "6f0d2f0e-8c57-4c9f-a7a1-7c8a4a1fb6d3");
    }
}
