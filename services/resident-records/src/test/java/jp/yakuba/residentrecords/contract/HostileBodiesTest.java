package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.ApiOperation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation that takes a body gets every kind of bad one: each has its described problem, and nothing breaks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodiesTest {

    private static final int LONGEST = 1024 * 1024;
    private static final String JSON = "application/json";

    private ContractTown town;
    private HostileCaller caller;

    @BeforeAll
    void buildTheTown() {
        town = ContractTown.of("382019", 3);
    }

    @BeforeEach
    void openTheCounter() {
        caller = HostileCaller.at(town);
    }

    @Test
    void bodies_that_are_no_json_are_refused() {
        caller.check(operation -> operation.takesJson()
                ? HostileBodies.broken().stream()
                        .map(text -> caller.body(operation, "broken " + HostileBodies.shortly(text), text))
                : Stream.of());
    }

    @Test
    void hostile_characters_and_endless_texts_are_refused_by_the_name_of_their_field() {
        caller.check(operation -> HostileCaller.bodies(operation)
                .flatMap(example -> HostileBodies.withHostileTexts(example, true))
                .map(made -> caller.body(operation, "hostile " + made.getKey(), HostileBodies.text(made.getValue()))
                        .named(made.getKey())));
    }

    @Test
    void unknown_codes_impossible_dates_and_wrong_numbers_break_nothing() {
        caller.check(operation -> HostileCaller.bodies(operation)
                .flatMap(example -> HostileBodies.withHostileTexts(example, false))
                .map(made -> caller.body(operation, "wrong " + made.getKey(), HostileBodies.text(made.getValue()))));
    }

    @Test
    void values_of_another_type_and_unknown_fields_are_refused_by_their_name() {
        caller.check(operation -> HostileCaller.bodies(operation)
                .flatMap(HostileBodies::withWrongTypes)
                .map(made -> caller.body(operation, "type of " + made.getKey(), HostileBodies.text(made.getValue()))
                        .named(made.getKey())));
    }

    /** Those of a notification are named by where they stand in it, as its rules name them. */
    @Test
    void every_fault_of_a_body_is_named_at_once() {
        eachJsonOperation(operation -> HostileCaller.bodies(operation)
                .map(HostileBodies::wrongAllOver)
                .forEach(wrong -> {
                    var request = caller.body(operation, "all wrong", HostileBodies.text(wrong.getValue()));
                    var answer = request.send(town.everybody());
                    assertThat(answer.jsonPath().getList("findings.field", String.class))
                            .as(request.toString())
                            .containsExactlyInAnyOrderElementsOf(wrong.getKey().stream()
                                    .map(path -> path.replaceFirst("^notification\\.", ""))
                                    .toList());
                }));
    }

    @Test
    void nulls_break_nothing() {
        caller.check(operation -> HostileCaller.bodies(operation)
                .flatMap(HostileBodies::withNulls)
                .map(made -> caller.body(operation, "null " + made.getKey(), HostileBodies.text(made.getValue()))));
    }

    @Test
    void bodies_that_are_not_utf_8_are_refused_whatever_charset_they_say() {
        for (var charset : List.of("ISO-8859-1", "Shift_JIS", "EUC-JP")) {
            eachJsonOperation(operation -> {
                var answer = caller.body(operation, "not UTF-8", "{\"名é\": \"値é\"}")
                        .as(Charset.forName(charset))
                        .send(town.everybody());
                assertThat(answer.statusCode()).as("%s", operation).isEqualTo(400);
                assertThat(answer.jsonPath().getList("findings.code")).containsExactly("not-utf-8");
            });
        }
    }

    @Test
    void a_name_that_no_field_can_have_is_refused_and_not_said_again() {
        eachJsonOperation(operation -> {
            for (var name : List.of("鴉越　牡丹之介", "123456789018", "a".repeat(1_000), "<b>")) {
                var answer = caller.body(operation, "name", "{\"%s\": {\"%s\": 1}}".formatted(name, name))
                        .send(town.everybody());
                assertThat(answer.statusCode()).as("%s", operation).isBetween(400, 499);
                assertThat(answer.asString()).as("%s", operation).doesNotContain(name);
            }
        });
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        eachJsonOperation(operation -> {
            var example = HostileCaller.bodies(operation).findFirst().orElseThrow();
            var name = example.fieldNames().next();
            var twice = "{\"%s\": %s, %s"
                    .formatted(
                            name, example.get(name), HostileBodies.text(example).substring(1));
            var answer = caller.body(operation, "twice", twice).send(town.everybody());
            assertThat(answer.statusCode()).as("%s", operation).isEqualTo(400);
            assertThat(answer.jsonPath().getList("findings.code")).containsExactly("json-malformed");
        });
    }

    @Test
    void a_body_longer_than_a_megabyte_is_refused_and_one_of_a_megabyte_is_read() {
        eachJsonOperation(operation -> {
            var longest = "{" + " ".repeat(LONGEST - 1);
            var read = caller.body(operation, "long", longest).send(town.everybody());
            assertThat(read.statusCode()).as("%s", operation).isEqualTo(400);
            var refused = caller.body(operation, "too long", longest + " ").send(town.everybody());
            assertThat(refused.statusCode()).as("%s", operation).isEqualTo(413);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/too-large");
            assertThat(caller.contract().violations(operation, refused)).isEmpty();
        });
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_too() {
        var endless = new ByteArrayInputStream(" ".repeat(10 * LONGEST).getBytes(StandardCharsets.UTF_8));
        town.everybody()
                .contentType(JSON)
                .body(endless)
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(413);
        town.everybody()
                .contentType(JSON)
                .body("{\"reading\": \"ヒノデ\"}")
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(200);
    }

    @Test
    void other_media_types_are_refused() {
        var types = List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense");
        caller.check(operation -> types.stream()
                .filter(type -> !operation.method().equals("get"))
                .map(type ->
                        new HostileRequest(operation, "as " + type, caller.path(operation), Map.of(), type, "--x--")));
    }

    private void eachJsonOperation(Consumer<ApiOperation> one) {
        caller.contract().operations().stream().filter(ApiOperation::takesJson).forEach(one);
    }
}
