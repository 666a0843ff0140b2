package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** A claim for more beside the people whom the office knows of: what holds of who is claimed for holds of who comes later. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AmendmentBesidePeopleTest {

    private static final String HOME = "試験町一丁目";
    private static final String BORN = "2026-05-20";

    private final AmendmentsOfATown town = new AmendmentsOfATown("012122");

    @Test
    @Requirement({"027/1.9#1", "027/4.3#3"})
    void who_comes_is_somebody_whom_the_office_knows_as_it_was_entered() {
        town.certified("5110000001", "5110000002");
        child("5110000003", "5110000001", ToldPeople.born(BORN));
        child("5110000004", "5110000001", ToldPeople.born("2026-05-19"));
        child("5110000005", "5110000001", ToldPeople.born(BORN).andThen(gone("3", "2026-05-25")));

        assertFound(born("5110000001", "5110000009"), Map.of("child-unknown", "children[0].addressee"));
        assertFound(born("5110000001", "5110000004"), Map.of("birth-date-differs", "children[0].birthDate"));
        assertFound(born("5110000001", "5110000005"), Map.of("child-dead", "children[0].care.to"));
        assertThat(town.enterOfStrangers(born("5110000001", "5110000003")).statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.3#3")
    void who_is_said_to_live_with_the_recipient_and_does_not_takes_a_reason() {
        town.certified("5120000001", "5120000002");
        child("5120000003", "5120000009", ToldPeople.born(BORN).andThen(ToldPeople.livingAt("別町二丁目", "5120000009")));
        var born = born("5120000001", "5120000003");

        assertFound(born, Map.of("child-elsewhere", "children[0].livingApart"));
        assertThat(town.enterOfStrangers(born.replace(
                                "\"children\"",
                                "\"passedAlerts\": {\"child-allowance.child-elsewhere\": \"里帰り出産\"}, \"children\""))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.18#1")
    void where_somebody_hides_homes_are_compared_for_nobody() {
        town.certified("5130000001", "5130000002");
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.protectedNow(
                        "5130000003", ToldPeople.livingAt("別町二丁目", "5130000009").andThen(ToldPeople.born(BORN))));

        assertFound(born("5130000001", "5130000003"), Map.of("homes-not-compared", "children[0].livingApart"));
    }

    @Test
    @Requirement("027/1.4#7")
    void a_recipient_who_has_left_claims_elsewhere() {
        town.certified("5140000001", "5140000002");
        child("5140000003", "5140000001", ToldPeople.born(BORN));
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        "5140000001",
                        ToldPeople.livingAt(HOME, "5140000001")
                                .andThen(gone("2", "2026-05-25"))
                                .andThen(record -> record.put("version", 2))));

        assertFound(born("5140000001", "5140000003"), Map.of("claimant-gone", "recipient"));
    }

    @Test
    void who_leaves_is_not_looked_up() {
        town.certified("5150000001", "5150000002");
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        "5150000002",
                        ToldPeople.livingAt(HOME, "5150000001")
                                .andThen(gone("3", "2026-05-25"))
                                .andThen(record -> record.put("version", 2))));

        assertThat(town.enterOfStrangers(AmendmentsOfATown.leaves("5150000001", "5150000002", "2026-05-25"))
                        .statusCode())
                .isEqualTo(201);
    }

    private static String born(String recipient, String child) {
        return AmendmentsOfATown.isBorn(recipient, child, BORN, "2026-06-01");
    }

    private void child(String number, String household, Consumer<ObjectNode> otherwise) {
        ToldPeople.begin(
                town.claims().accounts(),
                ToldPeople.item(number, ToldPeople.livingAt(HOME, household).andThen(otherwise)));
    }

    private static Consumer<ObjectNode> gone(String state, String day) {
        return record -> {
            record.put("state", state);
            record.withObjectProperty("deletion")
                    .put("reason", state.equals("3") ? "33" : "31")
                    .putObject("date")
                    .put("value", day)
                    .put("unknown", false);
        };
    }

    private void assertFound(String body, Map<String, String> expected) {
        assertThat(found(town.enterOfStrangers(body))).as(body).isEqualTo(expected);
    }

    /** The codes, each with its field. */
    private static Map<String, String> found(Response answer) {
        var found = new LinkedHashMap<String, String>();
        answer.jsonPath()
                .<Map<String, String>>getList("findings")
                .forEach(one -> found.put(
                        String.valueOf(one.get("code")).replaceFirst("^child-allowance\\.", ""),
                        String.valueOf(one.get("field"))));
        return found;
    }
}
