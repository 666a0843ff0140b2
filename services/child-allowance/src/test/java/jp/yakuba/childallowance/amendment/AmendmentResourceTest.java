package jp.yakuba.childallowance.amendment;

import static jp.yakuba.childallowance.amendment.AmendmentsOfATown.isBorn;
import static jp.yakuba.childallowance.amendment.AmendmentsOfATown.leaves;
import static jp.yakuba.childallowance.amendment.AmendmentsOfATown.movesOut;
import static jp.yakuba.childallowance.amendment.AmendmentsOfATown.takesBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.yakuba.childallowance.ToldEvents;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What comes after a certification, from its entry to what is due by it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentResourceTest {

    private static final String AS_CERTIFIED = """
            due 10000 {[2028-12-01,2044-04-01)}
            due 15000 {[2025-12-01,2028-12-01)}
            entitled {[2025-12-01,2044-04-01)}
            paid %s {[2025-12-01,2044-04-01)}""";

    private final AmendmentsOfATown town = new AmendmentsOfATown("015148");

    @Test
    @Requirement("027/1.8#2")
    void an_entitlement_that_ends_is_due_to_the_month_of_its_day() {
        // Given
        town.certified("5000000001", "5000000002");
        assertThat(town.standing("5000000001")).isEqualTo(AS_CERTIFIED.formatted("5000000002"));

        // When
        var id = town.decided(movesOut("5000000001", "2026-03-20"));

        // Then
        assertThat(town.standing("5000000001")).isEqualTo("""
                due 15000 {[2025-12-01,2026-04-01)}
                entitled {[2025-12-01,2026-04-01)}
                paid 5000000002 {[2025-12-01,2026-04-01)}""");
        var decided = town.look(id);
        assertThat(decided.getString("state")).isEqualTo("registered");
        assertThat(decided.getString("months.last")).isEqualTo("2026-03");
        assertThat(decided.getString("months.end")).isEqualTo("extinguished");
        assertThat(decided.getList("months.changes.collect { it.first }")).containsExactly("2026-04", "2028-12");
        assertThat(decided.getList("months.changes.collect { it.before }")).containsExactly(15_000, 10_000);
        assertThat(decided.getList("months.changes.collect { it.after }")).containsExactly(0, 0);
        assertThat(town.claims()
                        .asked(
                                "select months || ' ' || amount from child_allowance.decided_amount where decision_id = '"
                                        + id + "' order by months"))
                .containsExactly("[2026-04-01,2028-12-01) 0", "[2028-12-01,2044-04-01) 0");
    }

    @Test
    @Requirement("027/1.17#1")
    void who_becomes_a_public_servant_is_due_to_the_month_of_the_day_and_claims_at_the_office_in_fifteen_days() {
        town.certified("5050000001", "5050000002");
        var serves = movesOut("5050000001", "2026-04-01").replace("moved-out", "public-servant");

        var seen = town.look(town.entered(serves));

        assertThat(seen.getString("months.last")).isEqualTo("2026-04");
        assertThat(seen.getString("months.lastDay")).isEqualTo("2026-04-16");
        var more = isBorn("5050000001", "5050000003", "2026-02-10", "2026-02-25");
        assertFound(
                more.replace("\"birth\"", "\"public-service-left\""),
                "child-allowance.amendment-reason-wrong",
                "claimReason");
    }

    @Test
    @Requirement("027/4.4#1")
    void what_was_decided_is_seen_before_it_is_and_nothing_changes_until_then() {
        // Given
        town.certified("5100000001", "5100000002");

        // When
        var id = town.reviewed(movesOut("5100000001", "2026-03-31"));

        // Then
        assertThat(town.look(id).getString("months.last")).isEqualTo("2026-03");
        assertThat(town.look(id).getString("months.changes[0].first")).isEqualTo("2026-04");
        assertThat(town.standing("5100000001")).isEqualTo(AS_CERTIFIED.formatted("5100000002"));
    }

    @Test
    void after_the_end_the_other_parent_and_the_same_one_can_be_certified_and_not_before() {
        // Given
        town.certified("5200000001", "5200000002");
        var other = ClaimsOfATown.claim("5200000003", "5200000002")
                .replace(
                        "\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"",
                        "\"date\": \"2026-03-25\", \"reason\": \"other\"");
        assertRefused(town.claim(other), "child-allowance.child-certified");

        // When
        town.decided(movesOut("5200000001", "2026-03-20"));

        // Then
        assertThat(town.claim(other).statusCode()).isEqualTo(201);
        var again = ClaimsOfATown.claim("5200000001", "5200000004")
                .replace(
                        "\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"",
                        "\"date\": \"2026-03-25\", \"reason\": \"other\"");
        assertThat(town.claim(again).statusCode()).isEqualTo(201);
    }

    @Test
    @Requirement("027/4.4#1")
    void an_end_that_is_taken_back_restores_what_was_due() {
        // Given
        town.certified("5300000001", "5300000002");
        var id = town.decided(movesOut("5300000001", "2026-03-20"));

        // When
        town.decided(takesBack("5300000001", id));

        // Then
        assertThat(town.standing("5300000001")).isEqualTo(AS_CERTIFIED.formatted("5300000002"));
        assertRefused(town.enter(takesBack("5300000001", id)), "child-allowance.rescission-of-nothing");
        town.decided(movesOut("5300000001", "2026-03-20"));
    }

    @Test
    void an_end_is_not_taken_back_once_another_is_paid_for_the_child() {
        // Given
        town.certified("5400000001", "5400000002");
        var id = town.decided(movesOut("5400000001", "2025-12-20"));
        var other = ClaimsOfATown.claim("5400000003", "5400000002")
                .replace(
                        "\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"",
                        "\"date\": \"2025-12-25\", \"reason\": \"other\"");
        var claim = town.claim(other).header("Location").replaceFirst(".*/", "");
        town.step("clerk2", "claims", claim, "review", 1);
        assertThat(town.step("approver1", "claims", claim, "registration", 2).statusCode())
                .isEqualTo(200);

        // When
        var refused = town.enter(takesBack("5400000001", id));

        // Then
        assertRefused(refused, "child-allowance.child-certified");
        assertThat(refused.jsonPath().getList("findings.field")).containsExactly("rescinds");
    }

    @Test
    @Requirement("027/1.9#1")
    void a_child_that_is_born_counts_by_the_fifteen_days_and_is_paid_for_then() {
        // Given
        town.certified("5500000001", "5500000002");
        var late = town.look(town.entered(isBorn("5500000001", "5500000003", "2026-02-10", "2026-03-02")));
        assertThat(late.getString("months.lastDay")).isEqualTo("2026-02-25");
        assertThat(late.getString("months.changes[0].first")).isEqualTo("2026-04");
        town.step("clerk1", "amendments", late.getString("id"), "withdrawal", 1);

        // When
        var id = town.decided(isBorn("5500000001", "5500000003", "2026-02-10", "2026-02-25"));

        // Then
        assertThat(town.look(id).getString("months.changes[0].first")).isEqualTo("2026-03");
        assertThat(town.standing("5500000001"))
                .contains(
                        "due 30000 {[2026-03-01,2028-12-01)}",
                        "paid 5500000002 {[2025-12-01,2044-04-01)}",
                        "paid 5500000003 {[2026-03-01,2044-04-01)}");
        assertRefused(
                town.enter(isBorn("5500000001", "5500000003", "2026-02-10", "2026-02-25")),
                "child-allowance.child-already-counted");
    }

    /** 第23条第1項: November 2024 was to be paid in December 2024, and is barred from January 2027. */
    @Test
    @Requirement("027/1.23#1")
    void more_for_months_barred_by_time_is_asked_back_from_the_day_on_which_two_years_are_past() {
        // Given
        town.certified(ClaimsOfATown.claim("5550000001", "5550000002")
                .replace("2025-11-20", "2024-10-05")
                .replace("2025-12-03", "2024-10-10"));
        var end = town.decided(movesOut("5550000001", "2024-10-25"));
        var more = takesBack("5550000001", end).replace("2026-06-01", "2026-12-01");

        // When
        on("2026-12-31T23:59:59+09:00");
        var inTime = town.enter(more);
        assertThat(inTime.statusCode()).as(inTime.asString()).isEqualTo(201);
        var id = inTime.header("Location").replaceFirst(".*/", "");
        assertThat(town.look(id).getList("months.changes.barred")).doesNotContain(true);
        town.step("clerk1", "amendments", id, "withdrawal", 1);
        on("2027-01-01T00:00:00+09:00");

        // Then
        assertFound(more, "child-allowance.amount-barred", "date");
        var passed = town.enter(
                more.replaceFirst("}$", ", \"passedAlerts\": {\"child-allowance.amount-barred\": \"確かめた\"}}"));
        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(201);
        var months = town.look(passed.header("Location").replaceFirst(".*/", ""));
        assertThat(months.getString("months.changes[0].first")).isEqualTo("2024-11");
        assertThat(months.getString("months.changes[0].last")).isEqualTo("2024-11");
        assertThat(months.getList("months.changes.barred").subList(0, 2)).containsExactly(true, false);
    }

    /** 地方自治法第236条第1項: what was paid for them is claimed back for five years. */
    @Test
    @Requirement("027/1.14#2")
    void less_for_months_of_which_the_payment_would_be_barred_is_not_asked_back() {
        town.certified(ClaimsOfATown.claim("5560000001", "5560000002")
                .replace("2025-11-20", "2024-10-05")
                .replace("2025-12-03", "2024-10-10"));
        on("2027-01-01T00:00:00+09:00");

        var out = town.enter(movesOut("5560000001", "2024-10-25").replace("2026-06-01", "2026-12-01"));

        assertThat(out.statusCode()).as(out.asString()).isEqualTo(201);
        assertThat(town.look(out.header("Location").replaceFirst(".*/", "")).getList("months.changes.barred"))
                .doesNotContain(true);
    }

    private static void on(String now) {
        QuarkusMock.installMockForType(
                Clock.fixed(OffsetDateTime.parse(now).toInstant(), UnitOfWork.JAPAN), Clock.class);
    }

    @Test
    @Requirement("027/1.9#2")
    void a_child_that_leaves_counts_to_the_month_of_its_day_and_may_be_paid_for_to_another_from_the_next() {
        // Given
        town.certified("5600000001", "5600000002");
        town.decided(isBorn("5600000001", "5600000003", "2026-02-10", "2026-02-25"));

        // When
        town.decided(leaves("5600000001", "5600000003", "2026-04-30"));

        // Then
        assertThat(town.standing("5600000001"))
                .contains("due 30000 {[2026-03-01,2026-05-01)}", "paid 5600000003 {[2026-03-01,2026-05-01)}");
        assertRefused(
                town.enter(leaves("5600000001", "5600000003", "2026-05-10")), "child-allowance.child-not-in-care");
    }

    @Test
    @Requirement("027/1.4#4")
    void a_child_for_whom_another_is_paid_is_not_added() {
        // Given
        town.certified("5700000001", "5700000002");
        town.certified("5700000003", "5700000004");

        // When
        var refused = town.enter(isBorn("5700000001", "5700000004", "2025-11-20", "2026-02-20"));

        // Then
        assertRefused(refused, "child-allowance.child-certified");
        assertThat(refused.jsonPath().getList("findings.findAll { it.severity == 'error' }.field"))
                .containsExactly("children[0].addressee");
    }

    @Test
    void what_is_wrong_is_found_at_its_field() {
        town.certified("5800000001", "5800000002");
        var out = movesOut("5800000001", "2026-03-20");
        assertFound(out.replace("ex-officio", "claim"), "child-allowance.amendment-basis-wrong", "basis");
        assertFound(out.replace("\"2026-06-01\"", "\"2099-06-01\""), "child-allowance.amendment-in-future", "date");
        assertFound(out.replace("moved-out", "care-ended"), "child-allowance.amendment-reason-wrong", "reason");
        assertFound(out.replace(", \"event\": \"2026-03-20\"", ""), "required", "event");
        assertFound(
                out.replace("2026-03-20", "2025-12-02"), "child-allowance.amendment-without-certification", "event");
        assertFound(out.replace("2026-03-20", "2044-04-01"), "child-allowance.entitlement-ended", "event");
        assertFound(
                out.replace("5800000001", "5800000009"), "child-allowance.amendment-without-certification", "event");
        var born = isBorn("5800000001", "5800000003", "2026-02-10", "2026-02-20");
        assertFound(
                born.replace("\"from\": \"2026-02-10\"", "\"from\": \"2026-02-09\""),
                "child-allowance.period-before-birth",
                "children[0].care.from");
        assertFound(born.replace("2026-02-20", "2026-02-09"), "child-allowance.claim-before-event", "date");
        assertFound(
                born.replace("5800000003", "5800000001"), "child-allowance.child-is-claimant", "children[0].addressee");
        assertFound(
                leaves("5800000001", "5800000003", "2026-02-20"),
                "child-allowance.child-not-in-care",
                "children[0].addressee");
        assertFound(
                takesBack("5800000001", "7d5a1a0e-0f5b-4c55-9f0b-6a2e1c7b9d10"),
                "child-allowance.rescission-of-nothing",
                "rescinds");
    }

    @Test
    void of_a_recipient_there_is_one_open_amendment() {
        town.certified("5900000001", "5900000002");
        town.entered(movesOut("5900000001", "2026-03-20"));

        assertRefused(
                town.enter(leaves("5900000001", "5900000002", "2026-03-20")),
                "child-allowance.recipient-in-other-amendment");
    }

    @Test
    @Requirement("027/4.4#1")
    void who_entered_an_amendment_neither_reviews_nor_decides_it() {
        town.certified("5900000011", "5900000012");
        var id = town.entered(movesOut("5900000011", "2026-03-20"));

        assertThat(town.step("clerk1", "amendments", id, "review", 1).statusCode())
                .isEqualTo(403);
        assertThat(town.step("approver1", "amendments", id, "registration", 1).statusCode())
                .isEqualTo(409);
        assertThat(town.step("clerk2", "amendments", id, "review", 2).statusCode())
                .isEqualTo(412);
        assertThat(town.get("waiting-amendments").getList("items.state")).contains("draft");
        assertThat(town.get("amendments?state=draft").getList("items.id")).contains(id);
    }

    @Test
    void the_database_has_nobody_entitled_twice_and_lets_nobody_change_what_was_decided() {
        town.certified("5900000021", "5900000022");
        town.decided(movesOut("5900000021", "2026-03-20"));

        assertThatThrownBy(() -> town.claims().asked("""
                insert into child_allowance.entitlement (recipient, months, claim_id)
                select recipient, '[2026-03-01,2026-04-01)', claim_id from child_allowance.entitlement
                where recipient = '5900000021' returning recipient
                """)).hasStackTraceContaining("entitled_once");
        for (var table :
                List.of("amended", "amended_child", "amended_amount", "amendment_author", "amendment_review")) {
            assertThatThrownBy(() ->
                            town.claims().asked("delete from child_allowance." + table + " returning amendment_id"))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> town.claims()
                            .asked("update child_allowance." + table
                                    + " set amendment_id = amendment_id returning amendment_id"))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_event_that_is_told_keeps_its_contract() {
        // Given
        town.certified("5900000031", "5900000032");
        var id = town.decided(movesOut("5900000031", "2026-03-20"));

        // When
        var data = new ToldEvents(town.claims().accounts()).one("amended", "5900000031");

        // Then
        assertThat(data.get("amendment").asText()).isEqualTo(id);
        assertThat(data.get("firstMonth").asText()).isEqualTo("2026-04");
        assertThat(data.get("lastMonth").asText()).isEqualTo("2026-03");
    }

    private void assertFound(String body, String code, String field) {
        var answer = town.enter(body);
        assertRefused(answer, code);
        assertThat(answer.jsonPath().getString("findings.find { it.code == '" + code + "' }.field"))
                .as(body)
                .isEqualTo(field);
    }

    private static void assertRefused(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
