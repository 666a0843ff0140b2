package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation of the document gets every kind of bad input: each has its described problem, and nothing breaks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private static final String JSON = "application/json";
    private static final String NOTHING = "";
    private static final List<String> SEGMENTS =
            List.of("x", "-1", "0", "%20", "%27--", "%F0%9F%98%80", "9".repeat(1000), "%EF%BC%99", "..;", "a%0Ab");
    private static final List<String> NUMBERS = List.of("0", "-1", "x", "1.5", "201", "1001", "9".repeat(30), "%00");
    private static final List<String> CURSORS = List.of("x", "%22", "MTI", "w7ww", "AAAA", "eA", "9".repeat(1000));

    private ContractTown town;
    private Contract contract;
    private String movement;

    @BeforeAll
    void buildTheTown() {
        town = ContractTown.of("392014", 3);
    }

    @BeforeEach
    void openTheCounter() {
        contract = Contract.served();
        movement = draft();
    }

    /** A draft that is there, whatever the tests before have done with it. */
    private String draft() {
        var known = town.everybody()
                .get("/resident-records/v1/movements")
                .jsonPath()
                .getList("items.id", String.class);
        return known.isEmpty()
                ? town.everybody()
                        .contentType(JSON)
                        .body(ContractTown.death(1))
                        .post("/resident-records/v1/movements/death")
                        .jsonPath()
                        .getString("id")
                : known.getFirst();
    }

    @Test
    void bodies_that_are_no_json_are_refused() {
        check(operation -> operation.takesJson()
                ? HostileBodies.broken().stream().map(text -> body(operation, "broken " + shortly(text), text))
                : Stream.of());
    }

    @Test
    void hostile_characters_and_endless_texts_are_refused_by_the_name_of_their_field() {
        check(operation -> bodies(operation)
                .flatMap(example -> HostileBodies.withHostileTexts(example, true))
                .map(made -> body(operation, "hostile " + made.getKey(), HostileBodies.text(made.getValue()))
                        .named(made.getKey())));
    }

    @Test
    void unknown_codes_impossible_dates_and_wrong_numbers_break_nothing() {
        check(operation -> bodies(operation)
                .flatMap(example -> HostileBodies.withHostileTexts(example, false))
                .map(made -> body(operation, "wrong " + made.getKey(), HostileBodies.text(made.getValue()))));
    }

    @Test
    void values_of_another_type_and_unknown_fields_break_nothing() {
        check(operation -> bodies(operation)
                .flatMap(HostileBodies::withWrongTypes)
                .map(made -> body(operation, "type of " + made.getKey(), HostileBodies.text(made.getValue()))));
    }

    @Test
    void other_media_types_are_refused() {
        var types = List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense");
        check(operation -> types.stream()
                .filter(type -> !operation.method().equals("get"))
                .map(type -> request(operation, "as " + type, path(operation), Map.of(), type, "--x--")));
    }

    @Test
    void parameters_that_are_none_are_refused() {
        check(operation -> Stream.concat(
                operation.parametersIn("path").stream().flatMap(name -> SEGMENTS.stream()
                        .map(value -> request(
                                operation,
                                "path " + name + "=" + shortly(value),
                                operation
                                        .path()
                                        .replace("{" + name + "}", value)
                                        .replaceAll("\\{\\w+}", "1")))),
                operation.parametersIn("query").stream().flatMap(name -> values(name).stream()
                        .map(value -> request(
                                operation,
                                "query " + name + "=" + shortly(value),
                                path(operation) + "?" + name + "=" + value)))));
    }

    @Test
    void headers_that_are_none_are_refused() {
        check(operation -> operation.parametersIn("header").stream()
                .flatMap(name -> Stream.of("", "x", "*", "\"999\"", "W/\"1\"", "k".repeat(1000), "a b")
                        .map(value -> request(
                                operation,
                                name + ": " + shortly(value),
                                path(operation),
                                Map.of(name, value),
                                JSON,
                                example(operation)))));
        check(operation -> Stream.of("text/html", "image/png", "nonsense")
                .map(type -> request(
                        operation,
                        "Accept " + type,
                        path(operation),
                        Map.of("Accept", type),
                        JSON,
                        example(operation))));
    }

    @Test
    void nobody_gets_in_without_a_token_and_a_cookie_is_none() {
        var cookie = town.accounts().sessionCookie("administrator");
        for (var operation : contract.operations()) {
            for (var nobody : List.<Supplier<RequestSpecification>>of(
                    RestAssured::given,
                    () -> RestAssured.given().cookie("yakuba-session", cookie),
                    () -> RestAssured.given().cookie("csrf-token", "broken"),
                    () -> RestAssured.given().header("Authorization", "Bearer yk_392014_x"))) {
                var answer =
                        request(operation, "without token", path(operation)).send(nobody.get());
                assertThat(answer.statusCode()).as("%s", operation).isEqualTo(401);
                assertThat(contract.violations(operation, answer)).isEmpty();
            }
        }
    }

    @Test
    void methods_that_a_path_does_not_have_are_refused() {
        for (var operation : contract.operations()) {
            for (var method : Set.of("get", "post", "put", "delete", "patch")) {
                var known = contract.operations().stream()
                        .anyMatch(other -> other.path().equals(operation.path())
                                && other.method().equals(method));
                var answer = town.everybody().request(method, path(operation));
                // Another template may have the path: /movements/{kind} and /movements/{id}.
                if (!known && answer.statusCode() == 405) {
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                }
                assertThat(answer.statusCode()).as("%s %s", method, operation).isLessThan(500);
            }
        }
    }

    private void check(Function<ApiOperation, Stream<HostileRequest>> hostile) {
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
        var violations = contract.violations(request.operation(), answer);
        if (answer.statusCode() >= 500) {
            return List.of("it breaks: " + Contract.shortly(answer));
        }
        var unnamed = answer.statusCode() == 422
                && !request.field().isEmpty()
                && !Contract.json(answer.asString()).path("findings").findValuesAsText("field").stream()
                        .anyMatch(field -> field.contains(request.field()));
        return unnamed ? List.of("no finding names the field: " + Contract.shortly(answer)) : violations;
    }

    /** Examples that fit the path, where the path says the kind. */
    private static Stream<JsonNode> bodies(ApiOperation operation) {
        var examples = operation.requestExamples();
        return examples.containsKey("death") ? Stream.of(examples.get("death")) : examples.values().stream();
    }

    private HostileRequest body(ApiOperation operation, String what, String body) {
        var headers = operation.parametersIn("header").contains("If-Match")
                ? Map.of("If-Match", "\"1\"")
                : Map.<String, String>of();
        return request(operation, what, path(operation), headers, JSON, body);
    }

    private static HostileRequest request(ApiOperation operation, String what, String path) {
        var type = operation
                .requestContent()
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst();
        return request(operation, what, path, Map.of(), type.orElse(""), example(operation));
    }

    private static HostileRequest request(
            ApiOperation operation, String what, String path, Map<String, String> headers, String type, String body) {
        return new HostileRequest(operation, what, operation.method(), path, headers, type, body, "");
    }

    private static String example(ApiOperation operation) {
        return operation.requestExamples().values().stream()
                .map(HostileBodies::text)
                .findFirst()
                .orElse(NOTHING);
    }

    /** The path to something that is there, as far as there is one. */
    private String path(ApiOperation operation) {
        return operation
                .path()
                .replace("movements/{id}", "movements/" + movement)
                .replace("{number}", TownInCsv.number(2))
                .replace("{kind}", "death")
                .replace("{version}", "1")
                .replace("{id}", "6f0d2f0e-8c57-4c9f-a7a1-7c8a4a1fb6d3");
    }

    private static List<String> values(String query) {
        return switch (query) {
            case "limit", "after", "wait" -> NUMBERS;
            case "cursor" -> CURSORS;
            default -> List.of("x", "%00", URLEncoder.encode("あ".repeat(200), StandardCharsets.UTF_8), "%27--", "");
        };
    }

    private static String shortly(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }
}
