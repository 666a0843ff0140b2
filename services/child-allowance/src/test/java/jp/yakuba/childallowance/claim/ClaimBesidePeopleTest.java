package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A claim beside the people whom the office knows of: what is found, where, and what tells nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimBesidePeopleTest {

    private static final String PREFIX = "child-allowance.";

    private final ClaimsOfATown town = new ClaimsOfATown("012114");

    @Test
    @Requirement("027/1.7#1")
    void who_claims_is_somebody_whom_the_office_knows() {
        parent("5000000001", ClaimBesidePeopleTest::asIs);
        child("5000000002", "5000000001", ClaimBesidePeopleTest::asIs);

        assertFound(ClaimsOfATown.claim("5000000009", "5000000002"), Map.of("claimant-unknown", "claimant.addressee"));
        assertThat(codes(entered(ClaimsOfATown.claim("5000000001", "5000000002"))))
                .isEmpty();
    }

    @Test
    @Requirement("027/1.17#1")
    void a_public_servant_claims_at_the_office_where_they_serve() {
        parent("5015000001", ClaimBesidePeopleTest::asIs);
        child("5015000002", "5015000001", ClaimBesidePeopleTest::asIs);
        var claim = ClaimsOfATown.claim("5015000001", "5015000002");
        var serving = claim.replace("\"parent\"", "\"parent\", \"publicService\": \"serves\"");

        assertFound(serving, Map.of("claimant-public-servant", "claimant.publicService"));
        assertThat(entered(serving).asString()).contains("所属庁へ請求するよう案内してください。");
        assertFound(serving.replace("serves", "elsewhere"), Map.of());
    }

    @Test
    void a_corporation_that_claims_is_no_resident_and_takes_a_reason() {
        child("5010000002", "5010000001", ClaimBesidePeopleTest::asIs);
        var claim = ClaimsOfATown.claim("5010000009", "5010000002").replace("parent", "corporate-guardian");

        assertFound(claim, Map.of("claimant-not-in-register", "claimant.addressee"));
        assertThat(entered(passing(claim, "claimant-not-in-register")).statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.3#3")
    void a_child_whom_nobody_knows_lives_elsewhere_or_nowhere() {
        parent("5020000001", ClaimBesidePeopleTest::asIs);
        var claim = ClaimsOfATown.claim("5020000001", "5020000009");
        var apart = claim.replace("\"livingApart\": false", "\"livingApart\": true");

        assertFound(claim, Map.of("child-unknown", "children[0].addressee"));
        assertFound(
                apart,
                Map.of(
                        "child-not-in-register",
                        "children[0].addressee",
                        "child-lives-apart",
                        "children[0].livingApart"));
        assertThat(entered(passing(apart, "child-not-in-register", "child-lives-apart"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.3#3")
    void a_birth_date_is_that_of_the_register() {
        parent("5030000001", ClaimBesidePeopleTest::asIs);
        child("5030000002", "5030000001", born("2025-11-19", false));

        assertFound(
                ClaimsOfATown.claim("5030000001", "5030000002"), Map.of("birth-date-differs", "children[0].birthDate"));
    }

    @Test
    void a_birth_date_that_the_register_does_not_know_is_assumed_with_a_reason() {
        parent("5040000001", ClaimBesidePeopleTest::asIs);
        child("5040000002", "5040000001", born("2025-11-01", true));

        assertFound(
                ClaimsOfATown.claim("5040000001", "5040000002"), Map.of("birth-date-assumed", "children[0].birthDate"));
    }

    @Test
    void a_parent_is_older_than_the_child() {
        parent("5050000001", born("2025-11-21", false));
        child("5050000002", "5050000001", ClaimBesidePeopleTest::asIs);
        var claim = ClaimsOfATown.claim("5050000001", "5050000002");

        assertFound(claim, Map.of("claimant-younger", "children[0].addressee"));
        assertFound(
                claim.replace(
                                "\"parent\"",
                                "\"carer\", \"caring\": {\"noParent\": \"dead\", \"statedOn\": \"2025-12-03\"}")
                        .replace("shared", "maintained"),
                Map.of());
    }

    @Test
    @Requirement("027/1.4#7")
    void who_left_before_the_first_month_claims_elsewhere_and_who_left_in_it_has_a_month() {
        parent("5060000001", gone("2", "2025-11-30"));
        child("5060000002", "5060000001", ClaimBesidePeopleTest::asIs);
        parent("5060000003", gone("2", "2025-12-01"));
        child("5060000004", "5060000003", ClaimBesidePeopleTest::asIs);

        assertFound(ClaimsOfATown.claim("5060000001", "5060000002"), Map.of("claimant-gone", "claimant.addressee"));
        assertFound(ClaimsOfATown.claim("5060000003", "5060000004"), Map.of("claimant-left", "claimant.addressee"));
    }

    @Test
    @Requirement("027/1.4#7")
    void who_has_died_before_the_first_month_is_paid_nothing() {
        parent("5070000001", gone("3", "2025-11-30"));
        child("5070000002", "5070000001", ClaimBesidePeopleTest::asIs);

        assertFound(ClaimsOfATown.claim("5070000001", "5070000002"), Map.of("claimant-gone", "claimant.addressee"));
    }

    @Test
    void who_is_about_to_leave_is_told_where_to_claim_next() {
        parent("5080000001", record -> record.putObject("moveOut").put("plannedDate", "2026-02-01"));
        child("5080000002", "5080000001", ClaimBesidePeopleTest::asIs);

        assertFound(ClaimsOfATown.claim("5080000001", "5080000002"), Map.of("claimant-leaves", "claimant.addressee"));
    }

    @Test
    void for_a_child_that_has_died_nothing_is_due_after_its_death() {
        parent("5090000001", ClaimBesidePeopleTest::asIs);
        child("5090000002", "5090000001", gone("3", "2025-12-20"));
        var claim = ClaimsOfATown.claim("5090000001", "5090000002");

        assertFound(claim, Map.of("child-dead", "children[0].care.to"));
        assertFound(
                claim.replace("{\"from\": \"2025-11-20\"}", "{\"from\": \"2025-11-20\", \"to\": \"2025-12-21\"}"),
                Map.of("child-dead", "children[0].care.to"));
        assertFound(
                claim.replace("{\"from\": \"2025-11-20\"}", "{\"from\": \"2025-11-20\", \"to\": \"2025-12-20\"}"),
                Map.of());
    }

    @Test
    @Requirement("027/4.3#3")
    void who_is_said_to_live_together_does_so_or_takes_a_reason() {
        parent("5100000001", ClaimBesidePeopleTest::asIs);
        child("5100000002", "5100000009", ClaimBesidePeopleTest::asIs);
        child("5100000003", "5100000009", ToldPeople.livingAt("試験町5100000001", "5100000009"));
        var claim = ClaimsOfATown.claim("5100000001", "5100000002");

        assertFound(claim, Map.of("child-elsewhere", "children[0].livingApart"));
        assertFound(claim.replace("5100000002", "5100000003"), Map.of());
    }

    @Test
    @Requirement("027/4.3#3")
    void who_is_said_to_live_apart_does_so_or_takes_another_reason() {
        parent("5110000001", ClaimBesidePeopleTest::asIs);
        child("5110000002", "5110000001", ClaimBesidePeopleTest::asIs);
        child("5110000003", "5110000009", ClaimBesidePeopleTest::asIs);
        var apart = ClaimsOfATown.claim("5110000001", "5110000002")
                .replace("\"livingApart\": false", "\"livingApart\": true");

        var found = entered(apart);
        assertThat(codes(found)).containsExactlyInAnyOrder(PREFIX + "child-at-home", PREFIX + "child-lives-apart");
        assertFound(apart.replace("5110000002", "5110000003"), Map.of("child-lives-apart", "children[0].livingApart"));
    }

    @Test
    @Requirement("027/4.18#1")
    void of_somebody_protected_nothing_tells_whether_they_live_together() {
        parent("5120000001", ClaimBesidePeopleTest::asIs);
        child("5120000002", "5120000001", ClaimBesidePeopleTest::asIs);
        child("5120000003", "5120000009", ClaimBesidePeopleTest::asIs);
        hidden("5120000002", "5120000001");
        hidden("5120000003", "5120000009");
        var together = ClaimsOfATown.claim("5120000001", "5120000002");
        var elsewhere = ClaimsOfATown.claim("5120000001", "5120000003");

        assertFound(together, Map.of("homes-not-compared", "children[0].livingApart"));
        assertThat(entered(elsewhere).jsonPath().getList("findings"))
                .isEqualTo(entered(together).jsonPath().getList("findings"));
    }

    @Test
    void an_account_is_the_claimants_own_or_takes_a_reason() {
        parent("5130000001", ToldPeople.named("試験　夏子", "夏子", "シケン　ナツコ"));
        child("5130000002", "5130000001", ClaimBesidePeopleTest::asIs);
        parent("5130000003", record -> record.withObjectProperty("names")
                .put("reading", "シケン　ハナコ")
                .put("formerSurname", "確氏")
                .put("formerSurnameReading", "カクシ"));
        child("5130000004", "5130000003", ClaimBesidePeopleTest::asIs);

        assertFound(
                ClaimsOfATown.claim("5130000001", "5130000002"), Map.of("account-holder-differs", "account.holder"));
        assertFound(ClaimsOfATown.claim("5130000003", "5130000004"), Map.of());
    }

    private static void asIs(ObjectNode record) {
        // As in the example.
    }

    private void parent(String number, Consumer<ObjectNode> otherwise) {
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        number,
                        ToldPeople.named("確氏　花子", "花子", "カクシ　ハナコ")
                                .andThen(ToldPeople.livingAt("試験町" + number, number))
                                .andThen(otherwise)));
    }

    private void child(String number, String household, Consumer<ObjectNode> otherwise) {
        ToldPeople.begin(
                town.accounts(), ToldPeople.item(number, childOf(household).andThen(otherwise)));
    }

    private static Consumer<ObjectNode> childOf(String household) {
        return ToldPeople.named("確氏　一子", "一子", "カクシ　イチコ")
                .andThen(born("2025-11-20", false))
                .andThen(ToldPeople.livingAt("試験町" + household, household));
    }

    private static Consumer<ObjectNode> born(String date, boolean unknown) {
        return record -> {
            var birth = record.putObject("birthDate").put("value", date).put("unknown", unknown);
            if (unknown) {
                birth.put("wording", "令和7年頃");
            }
        };
    }

    private static Consumer<ObjectNode> gone(String state, String date) {
        return record -> record.put("state", state)
                .putObject("deletion")
                .put("reason", state.equals("3") ? "33" : "31")
                .putObject("date")
                .put("value", date)
                .put("unknown", false);
    }

    private void hidden(String number, String household) {
        ToldPeople.follow(town.accounts(), ToldPeople.protectedNow(number, childOf(household)));
    }

    private Response entered(String claim) {
        return town.enterOfStrangers(claim);
    }

    private static List<String> codes(Response answer) {
        return answer.statusCode() == 201 ? List.of() : answer.jsonPath().getList("findings.code");
    }

    /** Nothing else is found, and each where it belongs; where nothing is found, the claim is kept. */
    private void assertFound(String claim, Map<String, String> fields) {
        var answer = entered(claim);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(fields.isEmpty() ? 201 : 422);
        assertThat(codes(answer))
                .containsExactlyInAnyOrderElementsOf(
                        fields.keySet().stream().map(code -> PREFIX + code).toList());
        fields.forEach((code, field) -> assertThat(
                        answer.jsonPath().getString("findings.find { it.code == '" + PREFIX + code + "' }.field"))
                .isEqualTo(field));
    }

    private static String passing(String claim, String... codes) {
        var passed = String.join(
                ", ",
                List.of(codes).stream()
                        .map(code -> "\"" + PREFIX + code + "\": \"確認\"")
                        .toList());
        return claim.replaceFirst("\\{", "{\"passedAlerts\": {" + passed + "}, ");
    }
}
