package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation of the document gets every kind of bad input: each has its described problem, and nothing breaks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private static final List<String> SEGMENTS =
            List.of("x", "-1", "0", "%20", "%27--", "%F0%9F%98%80", "9".repeat(1000), "%EF%BC%99", "..;", "a%0Ab");
    private static final List<String> NUMBERS = List.of("0", "-1", "x", "1.5", "201", "1001", "9".repeat(30), "%00");
    private static final List<String> CURSORS = List.of("x", "%22", "MTI", "w7ww", "AAAA", "eA", "9".repeat(1000));

    private ContractTown town;
    private HostileCaller caller;

    @BeforeAll
    void buildTheTown() {
        town = ContractTown.of("392014", 3);
    }

    @BeforeEach
    void openTheCounter() {
        caller = HostileCaller.at(town);
    }

    @Test
    void parameters_that_are_none_are_refused() {
        caller.check(operation -> Stream.concat(
                operation.parametersIn("path").stream().flatMap(name -> SEGMENTS.stream()
                        .map(value -> caller.request(
                                operation,
                                "path " + name + "=" + HostileBodies.shortly(value),
                                operation
                                        .path()
                                        .replace("{" + name + "}", value)
                                        .replaceAll("\\{\\w+}", "1"),
                                Map.of()))),
                operation.parametersIn("query").stream().flatMap(name -> values(name).stream()
                        .map(value -> caller.request(
                                operation,
                                "query " + name + "=" + HostileBodies.shortly(value),
                                caller.path(operation) + "?" + name + "=" + value,
                                Map.of())))));
    }

    @Test
    void headers_that_are_none_are_refused() {
        caller.check(operation -> operation.parametersIn("header").stream()
                .flatMap(name -> Stream.of("", "x", "*", "\"999\"", "W/\"1\"", "k".repeat(1000), "a b")
                        .map(value -> caller.request(
                                operation,
                                name + ": " + HostileBodies.shortly(value),
                                caller.path(operation),
                                Map.of(name, value)))));
        caller.check(operation -> Stream.of("text/html", "image/png", "nonsense")
                .map(type ->
                        caller.request(operation, "Accept " + type, caller.path(operation), Map.of("Accept", type))));
    }

    @Test
    void nobody_gets_in_without_a_token_and_a_cookie_is_none() {
        var cookie = town.accounts().sessionCookie("administrator");
        for (var operation : caller.contract().operations()) {
            for (var nobody : List.<Supplier<RequestSpecification>>of(
                    RestAssured::given,
                    () -> RestAssured.given().cookie("yakuba-session", cookie),
                    () -> RestAssured.given().cookie("csrf-token", "broken"),
                    () -> RestAssured.given().header("Authorization", "Bearer yk_392014_x"))) {
                var answer = caller.request(operation, "without token", caller.path(operation), Map.of())
                        .send(nobody.get());
                assertThat(answer.statusCode()).as("%s", operation).isEqualTo(401);
                assertThat(caller.contract().violations(operation, answer)).isEmpty();
            }
        }
    }

    @Test
    void methods_that_a_path_does_not_have_are_refused() {
        for (var operation : caller.contract().operations()) {
            for (var method : Set.of("get", "post", "put", "delete", "patch")) {
                var known = caller.contract().operations().stream()
                        .anyMatch(other -> other.path().equals(operation.path())
                                && other.method().equals(method));
                var answer = town.everybody().request(method, caller.path(operation));
                // Another template may have the path: /movements/{kind} and /movements/{id}.
                if (!known && answer.statusCode() == 405) {
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                }
                assertThat(answer.statusCode()).as("%s %s", method, operation).isLessThan(500);
            }
        }
    }

    private static List<String> values(String query) {
        return switch (query) {
            case "limit", "after", "wait" -> NUMBERS;
            case "cursor" -> CURSORS;
            default -> List.of("x", "%00", URLEncoder.encode("あ".repeat(200), StandardCharsets.UTF_8), "%27--", "");
        };
    }
}
