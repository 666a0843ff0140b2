package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ToldEvents;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim from the counter to the certification, and what stops it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimResourceTest {

    private final ClaimsOfATown town = new ClaimsOfATown("012025");

    @Test
    @Requirement("027/1.7#1")
    void a_claim_goes_through_draft_review_and_decision_by_another() {
        // Given
        var id = town.reviewed("1000000001", "1000000002");

        // When
        var decided = town.step("approver1", id, "registration", 2);

        // Then
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.header("ETag")).isEqualTo("\"3\"");
        assertThat(decided.jsonPath().getString("state")).isEqualTo("registered");
        var months = town.look(id).jsonPath();
        assertThat(months.getString("months.first")).isEqualTo("2025-12");
        assertThat(months.getString("months.last")).isEqualTo("2044-03");
        assertThat(months.getInt("months.amount")).isEqualTo(15_000);
        assertThat(town.asked("select first_month || ' ' || last_month from child_allowance.certification_child"
                        + " where addressee_number = '1000000002'"))
                .containsExactly("2025-12-01 2044-03-01");
        assertThat(town.asked("select operation from platform.audit_entry where details ->> 'claim' = '" + id
                        + "' and operation <> 'child-allowance.claim.view' order by entry_id"))
                .containsExactly(
                        "child-allowance.claim.enter",
                        "child-allowance.claim.review",
                        "child-allowance.claim.register");
    }

    @Test
    @Requirement("027/1.8#3")
    void the_program_finds_the_fifteen_days_from_the_dates_and_shows_them() {
        var inTime = town.look(town.entered("1100000001", "1100000002")).jsonPath();
        assertThat(inTime.getString("months.first")).isEqualTo("2025-12");
        assertThat(inTime.getString("months.rule")).isEqualTo("month-after-event");
        assertThat(inTime.getString("months.lastDay")).isEqualTo("2025-12-05");
        assertThat(inTime.getString("months.explanation[0].rule")).contains("期限2025-12-05");

        var late = town.enter(ClaimsOfATown.claim(
                "1100000003",
                "1100000004",
                "{\"date\": \"2025-12-08\", \"reason\": \"birth\", \"event\": \"2025-11-20\"}"));
        var shown = town.look(ClaimsOfATown.id(late)).jsonPath();
        assertThat(shown.getString("months.first")).isEqualTo("2026-01");
        assertThat(shown.getString("months.rule")).isEqualTo("month-after-claim");
    }

    @Test
    @Requirement("027/4.3#1")
    void who_entered_or_changed_a_claim_neither_reviews_nor_decides_it() {
        var id = town.entered("1200000001", "1200000002");
        assertRefused(town.step("clerk1", id, "review", 1), 403, "reviewer-entered-it");

        assertThat(town.change("approver1", id, 1, ClaimsOfATown.claim("1200000001", "1200000002"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(town.step("clerk2", id, "review", 2).statusCode()).isEqualTo(200);
        assertRefused(town.step("approver1", id, "registration", 3), 403, "approver-entered-it");
        assertThat(town.step("approver2", id, "registration", 3).statusCode()).isEqualTo(200);
    }

    @Test
    @Requirement("027/4.3#1")
    void a_claim_is_decided_once_and_only_after_its_review() {
        var id = town.entered("1300000001", "1300000002");
        assertRefused(town.step("approver1", id, "registration", 1), 409, "draft-state-wrong");
        town.step("clerk2", id, "review", 1);
        assertThat(town.step("approver1", id, "registration", 2).statusCode()).isEqualTo(200);

        assertRefused(town.step("approver2", id, "registration", 3), 409, "draft-state-wrong");
        assertThat(town.asked("select count(*) from child_allowance.certification where claim_id = '" + id + "'"))
                .containsExactly("1");
        assertThat(events(id)).isEqualTo("1");
    }

    @Test
    void a_step_on_a_claim_as_it_was_before_is_refused() {
        var id = town.entered("1400000001", "1400000002");
        town.change("clerk2", id, 1, ClaimsOfATown.claim("1400000001", "1400000002"));

        assertThat(town.step("clerk3", id, "review", 1).statusCode()).isEqualTo(412);
        assertThat(town.change("clerk1", id, 1, ClaimsOfATown.claim("1400000001", "1400000002"))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    @Requirement("027/4.2#1")
    void what_is_sent_back_is_corrected_and_reviewed_anew() {
        var id = town.entered("1500000001", "1500000002");
        assertRefused(town.step("clerk2", id, "return", 1, "{\"note\": \" \"}"), 422, "required");
        var returned = town.step("clerk2", id, "return", 1, "{\"note\": \"生年月日を確かめてください。\"}");
        assertThat(returned.jsonPath().getString("noteToClerk")).isEqualTo("生年月日を確かめてください。");
        assertRefused(town.step("clerk2", id, "review", 2), 409, "draft-state-wrong");

        var corrected = town.change("clerk1", id, 2, ClaimsOfATown.claim("1500000001", "1500000003"));
        assertThat(corrected.jsonPath().getString("state")).isEqualTo("draft");
        assertThat(corrected.jsonPath().getString("noteToClerk")).isNull();
        assertThat(town.asked("select addressee_number from child_allowance.claim_subject where claim_id = '" + id
                        + "' order by 1"))
                .containsExactly("1500000001", "1500000003");
    }

    @Test
    @Requirement("027/4.2#1")
    void what_is_withdrawn_stands_in_nobodys_way() {
        // Given
        var id = town.entered("1600000001", "1600000002");
        assertRefused(
                town.enter(ClaimsOfATown.claim("1600000003", "1600000002")),
                422,
                "child-allowance.child-in-other-claim");
        assertRefused(
                town.enter(ClaimsOfATown.claim("1600000001", "1600000004")),
                422,
                "child-allowance.claimant-in-other-claim");

        // When
        assertThat(town.step("clerk1", id, "withdrawal", 1).statusCode()).isEqualTo(200);

        // Then
        town.entered("1600000003", "1600000002");
    }

    @Test
    @Requirement("027/4.3#2")
    void a_claim_is_rejected_with_a_reason_by_another_and_stands_in_nobodys_way() {
        // Given
        var id = town.reviewed("2600000001", "2600000002");
        var why = "{\"reason\": \"児童を監護していないため。\"}";
        assertRefused(town.step("approver1", id, "rejection", 2, "{\"reason\": \" \"}"), 422, "required");
        assertThat(town.step("clerk3", id, "rejection", 2, why).statusCode()).isEqualTo(403);

        // When
        var rejected = town.step("approver1", id, "rejection", 2, why);

        // Then
        assertThat(rejected.jsonPath().getString("state")).isEqualTo("rejected");
        assertThat(town.look(id).jsonPath().getString("rejection.reason")).isEqualTo("児童を監護していないため。");
        assertThat(town.look(id).jsonPath().getString("months")).isNull();
        assertThat(town.asked("select type || ' ' || (data ->> 'claim') from (" + OUTBOX
                        + ") told where data ->> 'claim' = '" + id + "'"))
                .containsExactly("child-allowance.claim-rejected " + id);
        assertThat(town.asked("select count(*) from child_allowance.certification where claim_id = '" + id + "'"))
                .containsExactly("0");
        assertRefused(town.step("approver2", id, "registration", 3), 409, "draft-state-wrong");
        assertRefused(town.step("approver2", id, "rejection", 3, why), 409, "draft-state-wrong");
        town.entered("2600000001", "2600000002");
    }

    @Test
    void nobody_rejects_what_they_entered_and_what_is_not_reviewed_is_rejected_all_the_same() {
        var id = town.entered("2700000001", "2700000002");
        town.change("approver1", id, 1, ClaimsOfATown.claim("2700000001", "2700000002"));
        var why = "{\"reason\": \"住所がないため。\"}";

        assertRefused(town.step("approver1", id, "rejection", 2, why), 403, "approver-entered-it");
        assertThat(town.step("approver2", id, "rejection", 2, why).statusCode()).isEqualTo(200);
    }

    @Test
    @Requirement("027/1.4#4")
    void a_child_is_paid_to_one_recipient_by_rule_and_by_the_database() {
        var id = town.reviewed("1700000001", "1700000002");
        town.step("approver1", id, "registration", 2);

        assertRefused(
                town.enter(ClaimsOfATown.claim("1700000003", "1700000002")), 422, "child-allowance.child-certified");
        assertRefused(
                town.enter(ClaimsOfATown.claim("1700000001", "1700000004")), 422, "child-allowance.claimant-certified");
        assertThatThrownBy(() -> town.asked("""
                insert into child_allowance.paid_child (addressee_number, months, recipient, claim_id)
                select addressee_number, '[2030-01-01,2030-02-01)', '1700000003', claim_id
                from child_allowance.paid_child where addressee_number = '1700000002' returning recipient
                """)).hasStackTraceContaining("paid_once");
    }

    @Test
    @Requirement("027/1.4#4")
    void of_many_who_decide_at_once_one_decides() throws Exception {
        var id = town.reviewed("1800000001", "1800000002");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            town.step("approver" + i, id, "registration", 2).statusCode())
                    .toList());
            var statuses = answers.stream().map(answer -> answer.resultNow()).toList();
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
        assertThat(events(id)).isEqualTo("1");
    }

    @Test
    void what_was_decided_is_changed_by_nobody() {
        var id = town.reviewed("1900000001", "1900000002");
        town.step("approver1", id, "registration", 2);

        for (var table : List.of("certification", "certification_child", "rejection", "claim_author", "claim_review")) {
            assertThatThrownBy(() -> town.asked("delete from child_allowance." + table + " returning claim_id"))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> town.asked(
                            "update child_allowance." + table + " set claim_id = claim_id returning claim_id"))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void what_is_wrong_with_a_claim_is_found_at_its_field() {
        assertFound(
                "\"2025-11-20\", \"care\"", "\"2025-12-10\", \"care\"", "claim-before-birth", "children[0].birthDate");
        assertFound(
                "{\"from\": \"2025-11-20\"}",
                "{\"from\": \"2025-11-19\"}",
                "period-before-birth",
                "children[0].care.from");
        assertFound("\"2025-12-03\"", "\"2999-12-03\"", "year-out-of-range", "claim.date");
        assertFound("\"2025-12-03\"", "\"2099-12-03\"", "claim-in-future", "claim.date");
        assertFound("\"2025-12-03\"", "\"2025-11-03\"", "claim-before-event", "claim.date");
        assertFound("\"event\": \"2025-11-20\"", "\"event\": \"1800-01-01\"", "year-out-of-range", "claim.event");
        assertFound("2000000002", "2000000001", "child-is-claimant", "children[0].addressee");
        assertFound(
                "\"parent\"",
                "\"carer\", \"caring\": {\"noParent\": \"dead\", \"statedOn\": \"2025-12-03\"}",
                "livelihood-not-maintained",
                "children[0].livelihood");
        var unknown = found("\"0001\"", "\"0002\"").jsonPath();
        assertThat(unknown.getString("findings.find { it.code == 'bank-unknown' }.field"))
                .isEqualTo("account.bank");
    }

    @Test
    void one_child_stands_in_a_claim_once() {
        // Given
        var claim = ClaimsOfATown.claim("2100000001", "2100000002");
        var child = claim.substring(claim.indexOf("[{") + 1, claim.indexOf("}],") + 1);

        // When
        var twice = town.enter(claim.replace("[" + child + "]", "[" + child + "," + child + "]"));

        // Then
        assertRefused(twice, 422, "child-allowance.child-twice");
        assertThat(twice.jsonPath().getList("findings.field")).containsExactly("children[1].addressee");
    }

    @Test
    @Requirement("027/1.3#2")
    void a_child_who_lives_apart_takes_a_reason() {
        // Given
        var apart = ClaimsOfATown.claim("2200000001", "2200000002")
                .replace("\"livingApart\": false", "\"livingApart\": true");
        assertRefused(town.enter(apart), 422, "child-allowance.child-lives-apart");

        // When
        var passed = town.enter(
                apart.replaceFirst("\\{", "{\"passedAlerts\": {\"child-allowance.child-lives-apart\": \"申立書で確認\"}, "));

        // Then
        assertThat(town.look(ClaimsOfATown.id(passed))
                        .jsonPath()
                        .getMap("passedAlerts")
                        .values()
                        .toString())
                .isEqualTo("[申立書で確認]");
    }

    @Test
    @Requirement("027/1.6#3")
    void who_is_past_school_counts_by_a_statement_alone() {
        var family = ClaimsOfATown.claim("2900000001", "2900000002")
                .replace("}],", "}, " + of("2900000003", "2018-05-10", "") + ", %s],");
        var unstated = town.enter(family.formatted(of("2900000004", "2005-05-10", "")));
        assertRefused(unstated, 422, "child-allowance.statement-missing");
        assertThat(unstated.jsonPath().getString("findings[0].field")).isEqualTo("children[2].statedOn");

        var odd = town.enter(family.formatted(of("2900000004", "2005-05-10", ", \"statedOn\": \"1800-01-01\"")));
        assertThat(odd.jsonPath().getList("findings.field")).containsOnly("children[2].statedOn");
        var ahead = town.enter(family.formatted(of("2900000004", "2005-05-10", ", \"statedOn\": \"2099-01-01\"")));
        assertRefused(ahead, 422, "child-allowance.claim-in-future");

        var stated = town.enter(family.formatted(of("2900000004", "2005-05-10", ", \"statedOn\": \"2025-12-03\"")));

        var months = town.look(ClaimsOfATown.id(stated)).jsonPath();
        assertThat(months.getString("months.first")).isEqualTo("2025-12");
        assertThat(months.getInt("months.amount")).isEqualTo(10_000 + 30_000);
        assertThat(months.getList("months.children.addressee")).containsExactly("2900000002", "2900000003");
    }

    /** Decided on long after it was claimed: the months before the reform follow from the incomes of their years. */
    @ParameterizedTest
    @CsvSource({
        "2910000001, 6219999, 15000, 2027-05",
        "2910000011, 6220000,  5000, 2024-10",
        "2910000021, 8579999,  5000, 2024-10",
    })
    void months_until_september_2024_follow_from_the_incomes_of_their_years(
            String claimant, long income, int amount, String changes) {
        // Given
        var back = ClaimsOfATown.claim(claimant, claimant.replaceFirst("1$", "2"))
                .replace("2025-11-20", "2024-04-20")
                .replace("2025-12-03", "2024-05-02");
        var missing = town.enter(back);
        assertRefused(missing, 422, "child-allowance.income-missing");
        assertThat(missing.jsonPath().getList("findings.field")).containsOnly("incomes[0].year");

        // When
        var entered = town.enter(back.replaceFirst("}\\s*$", """
                , "incomes": [{"year": 2022, "amount": %1$d, "dependants": 0, "elderly": 0},
                              {"year": 2023, "amount": %1$d, "dependants": 0, "elderly": 0}]}""".formatted(income)));

        // Then
        var months = town.look(ClaimsOfATown.id(entered)).jsonPath();
        assertThat(months.getString("months.first")).isEqualTo("2024-05");
        assertThat(months.getInt("months.amount")).isEqualTo(amount);
        assertThat(months.getString("months.amounts[1].first")).isEqualTo(changes);
    }

    private static String of(String child, String born, String more) {
        return """
                {"addressee": "%s", "birthDate": "%s", "care": {"from": "%s"}, "livelihood": "shared", "livingApart": false%s}""".formatted(child, born, born, more);
    }

    @Test
    void a_claim_sent_twice_is_entered_once() {
        // Given
        var body = ClaimsOfATown.claim("2300000001", "2300000002");

        // When
        var first = town.enterOnce("claim-2300000001", body);
        var again = town.enterOnce("claim-2300000001", body);

        // Then
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_list_goes_from_page_to_page_and_what_waits_is_counted() {
        var other = new ClaimsOfATown("012084");
        var ids = IntStream.range(0, 3)
                .mapToObj(i -> other.entered("300000000" + i, "300000010" + i))
                .toList();
        var first = other.get("/child-allowance/v1/claims?state=draft&limit=2").jsonPath();
        var second = other.get("/child-allowance/v1/claims?state=draft&limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.id")).containsExactlyElementsOf(ids.subList(0, 2));
        assertThat(second.getList("items.id")).containsExactlyElementsOf(ids.subList(2, 3));
        assertThat(second.getString("next")).isNull();
        assertThat(other.get("/child-allowance/v1/claims?state=lost").statusCode())
                .isEqualTo(422);
        assertThat(waiting(other, "clerk2")).isEqualTo(3);
        assertThat(waiting(other, "clerk1")).isZero();
    }

    private static int waiting(ClaimsOfATown of, String userId) {
        return of.get(userId, "/child-allowance/v1/waiting-claims")
                .jsonPath()
                .getInt("items.find { it.state == 'draft' }.claims");
    }

    @Test
    void the_account_is_masked_for_whom_it_is_not() {
        // Given
        var id = town.entered("2400000001", "2400000002");

        // When
        var seen = town.accounts()
                .restWith("looker", "child-allowance.claim.view")
                .get("/child-allowance/v1/claims/" + id);

        // Then
        assertThat(seen.jsonPath().getString("claim.account.number")).isEqualTo("＊＊＊");
        assertThat(town.look(id).jsonPath().getString("claim.account.number")).isEqualTo("7654321");
    }

    @Test
    void the_event_that_is_told_keeps_its_contract() {
        var id = town.reviewed("2500000001", "2500000002");
        town.step("approver1", id, "registration", 2);

        assertThat(new ToldEvents(town.accounts())
                        .one("certified", "2500000001")
                        .get("claim")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void the_event_of_a_rejection_keeps_its_contract() {
        // Given
        var id = town.entered("2800000001", "2800000002");
        town.step("approver1", id, "rejection", 1, "{\"reason\": \"住所がないため。\"}");

        // When
        var data = new ToldEvents(town.accounts()).one("claim-rejected", "2800000001");

        // Then
        assertThat(data.get("claim").asText()).isEqualTo(id);
        assertThat(data.toString()).doesNotContain("住所");
    }

    private static final String OUTBOX =
            "select type, data from platform.event_outbox" + " union all select type, data from platform.event";

    private String events(String id) {
        return town.asked("select count(*) from (" + OUTBOX
                        + ") told where type = 'child-allowance.certified' and data ->> 'claim' = '" + id + "'")
                .getFirst();
    }

    private void assertFound(String right, String wrong, String code, String field) {
        var answer = found(right, wrong);
        assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).as(wrong).contains("child-allowance." + code);
        assertThat(answer.jsonPath().getString("findings.find { it.code == 'child-allowance." + code + "' }.field"))
                .as(wrong)
                .isEqualTo(field);
    }

    private Response found(String right, String wrong) {
        var claim = ClaimsOfATown.claim("2000000001", "2000000002");
        assertThat(claim).contains(right);
        return town.enter(claim.replace(right, wrong));
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
