package jp.yakuba.residentrecords.measure;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a measure says is in its form and on the page where it is decided, however much it is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsDroppedTest {

    private static final String MEASURES = "/resident-records/v1/protection-measures";
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern OF_THE_MEASURE =
            Pattern.compile("receivedOn$|applicant$|offices\\.copies|companions|oppositeParties");
    private static final int FIRST = 59;

    private final TestAccounts accounts = new TestAccounts("132101");

    @BeforeAll
    void people() {
        var file = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= 8; body++) {
            file.append(TownInCsv.line(
                    FIRST + body,
                    FIRST + body,
                    "多",
                    "子" + body,
                    Map.of("住所_町字", "多町", "住所_番地号表記", body + "番地", "本籍", "北海道札幌市中央区北一条９９番地")));
        }
        RegisteredTown.of(accounts.register(), file.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    @Requirement("001/1.1.16#5")
    void a_change_through_the_form_keeps_everybody_and_everything_that_the_measure_names() {
        // Given
        var applied = apply(1, "甲野　一", "乙野　二", "丙野　三");
        var path = "/resident-records/measures/" + applied.jsonPath().getString("id");
        for (var person = 1; person <= 7; person++) {
            accounts.browser("approver1", Role.APPROVER)
                    .formParam("to", path)
                    .post("/resident-records/acknowledgements/" + TownInCsv.number(FIRST + person));
        }

        // When
        var form =
                accounts.browser("approver1", Role.APPROVER).get(path + "/edit").asString();
        var posted = accounts.browser("approver1", Role.APPROVER).formParam("step", "save");
        INPUT.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(input -> !input.contains("type=\"checkbox\"") || input.contains(" checked"))
                .filter(input ->
                        OF_THE_MEASURE.matcher(attribute(input, "name")).lookingAt())
                .filter(input -> !attribute(input, "value").isEmpty())
                .forEach(input -> posted.formParam(attribute(input, "name"), attribute(input, "value")));
        var answer = posted.formParam("contact", "夜間は携帯").post(path + "/edit/1");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);

        // Then
        var changed = accounts.rest("approver1", Role.APPROVER)
                .get(MEASURES + "/" + applied.jsonPath().getString("id"))
                .jsonPath();
        assertThat(changed.getList("request.changed.companions")).hasSize(6);
        assertThat(changed.getList("request.changed.oppositeParties.name")).containsExactly("甲野　一", "乙野　二", "丙野　三");
        var decision = accounts.browser("approver2", Role.APPROVER);
        for (var person = 1; person <= 7; person++) {
            accounts.browser("approver2", Role.APPROVER)
                    .formParam("to", path)
                    .post("/resident-records/acknowledgements/" + TownInCsv.number(FIRST + person));
        }
        assertThat(decision.get(path).asString()).contains("<ins>夜間は携帯</ins>").doesNotContain("<ins>甲野");
        assertThat(accounts.browserWith("viewer", "protection.view", "resident.view", "item.protected-address")
                        .get(path)
                        .asString())
                .doesNotContain("夜間は携帯");
    }

    private static String attribute(String input, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }

    private Response apply(int applicant, String... parties) {
        var companions = IntStream.rangeClosed(applicant + 1, applicant + 6)
                .mapToObj(person -> "{\"addresseeNumber\": \"%s\", \"relationship\": \"子\"}"
                        .formatted(TownInCsv.number(FIRST + person)))
                .toList();
        var told =
                List.of(parties).stream().map("{\"name\": \"%s\"}"::formatted).toList();
        var applied = accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("""
                        {"receivedOn": "2026-11-01", "applicant": "%s", "offices": {"copies": true},
                         "companions": [%s], "oppositeParties": [%s]}
                        """.formatted(
                        TownInCsv.number(FIRST + applicant), String.join(",", companions), String.join(",", told)))
                .post(MEASURES);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        return applied;
    }
}
