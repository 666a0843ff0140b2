package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** A payment run from the preview to the file: who is paid what, when, and once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PaymentRunTest {

    @Test
    @Requirement({"027/1.8#5", "027/4.10#1"})
    void a_regular_run_pays_the_months_before_its_month_after_another_has_decided() {
        var town = new PaymentsOfATown("015016").payingOnTheTenth();
        town.recipient("3000000001", "2026-10", 15_000);
        town.recipient("3000000002", "2026-11", 30_000);

        var id = town.previewed("2026-12");

        var run = town.look(id);
        assertThat(run.getString("payDay")).isEqualTo("2026-12-10");
        assertThat(run.getString("lastMonth")).isEqualTo("2026-11");
        assertThat(run.getInt("transfers")).isEqualTo(2);
        assertThat(run.getLong("amount")).isEqualTo(60_000);
        assertThat(town.sums()).isEmpty();
        assertThat(town.step("clerk1", id, "approval").statusCode()).isEqualTo(403);

        town.approved(id);

        assertThat(town.sums()).containsExactly("3000000001 30000", "3000000002 30000");
        assertThat(town.unsettled("2026-12")).isEmpty();
        assertThat(town.asked("select operation from platform.audit_entry where details ->> 'run' = '" + id
                        + "' and operation <> 'child-allowance.payment.view' order by entry_id"))
                .containsExactly(
                        "child-allowance.payment.prepare",
                        "child-allowance.payment.approve",
                        "child-allowance.payment.book",
                        "child-allowance.payment.file");
    }

    @Test
    @Requirement("027/4.10#3")
    void the_file_has_each_transfer_once_and_the_sum_of_the_run() {
        // Given
        var town = new PaymentsOfATown("015024").payingOnTheTenth();
        town.recipient("3100000001", "2027-02", 15_000);
        town.recipient("3100000002", "2027-03", 10_000);

        // When
        var id = town.paid("2027-04");

        // Then
        var file = town.file(id);
        assertThat(town.look(id).getString("payDay"))
                .as("the tenth is a Saturday")
                .isEqualTo("2027-04-09");
        assertThat(file).hasSize(5);
        assertThat(file.getFirst()).startsWith("1210" + "0123456789").contains("0409");
        assertThat(file.get(1)).startsWith("20001").contains("1234567", "0000030000", "00000000000000000001");
        assertThat(file.get(2)).contains("0000010000", "00000000000000000002");
        assertThat(file.get(3)).startsWith("8000002000000040000");
        assertThat(town.asked("select count(*) from platform.audit_entry where operation = 'file.download'"))
                .containsExactly("1");
    }

    @Test
    @Requirement("027/4.10#1")
    void who_made_a_run_does_not_decide_on_it() {
        var town = new PaymentsOfATown("015032").payingOnTheTenth();
        town.recipient("3200000001", "2026-11", 15_000);
        var made = town.post("approver1", PaymentsOfATown.RUNS, "{\"kind\": \"regular\", \"payMonth\": \"2026-12\"}");
        var id = made.jsonPath().getString("id");
        town.await(id);

        assertRefused(town.step("approver1", id, "approval"), 403, "child-allowance.payment-approver-made-it");

        assertThat(town.step("approver2", id, "approval").statusCode()).isEqualTo(200);
    }

    @Test
    void what_changes_after_the_preview_is_never_paid_as_it_was() {
        var town = new PaymentsOfATown("015041").payingOnTheTenth();
        town.recipient("3300000001", "2026-10", 15_000);
        town.recipient("3300000002", "2026-10", 10_000);
        var id = town.previewed("2026-12");
        town.decide("3300000002", "2026-11", 30_000);

        town.step("approver1", id, "approval");

        var renewed = town.await(id);
        assertThat(renewed.getString("state")).isEqualTo("previewed");
        assertThat(renewed.getInt("renewals")).isEqualTo(1);
        assertThat(renewed.getLong("amount")).isEqualTo(70_000);
        assertThat(renewed.getString("approvedBy")).isNull();
        assertThat(town.sums()).isEmpty();

        town.approved(id);
        assertThat(town.sums()).containsExactly("3300000001 30000", "3300000002 40000");
    }

    @Test
    void what_is_paid_is_not_paid_again_by_any_run() {
        var town = new PaymentsOfATown("015059").payingOnTheTenth();
        town.recipient("3400000001", "2026-10", 15_000);
        town.paid("2026-12");

        assertRefused(
                town.make("{\"kind\": \"regular\", \"payMonth\": \"2026-12\"}"),
                409,
                "child-allowance.payment-month-taken");
        var extra = town.previewedExtra("2026-12-15");
        assertThat(town.look(extra).getInt("lines")).isZero();
        assertRefused(town.step("approver1", extra, "approval"), 409, "child-allowance.payment-nothing");
        assertThat(town.step("clerk1", extra, "withdrawal").statusCode()).isEqualTo(200);

        town.paid("2027-02");
        assertThat(town.unsettled("2027-02")).isEmpty();
        assertThat(town.sums()).containsExactly("3400000001 60000");
    }

    @Test
    void one_run_is_open_at_a_time() {
        var town = new PaymentsOfATown("015067").payingOnTheTenth();
        town.recipient("3500000001", "2026-10", 15_000);
        var open = town.previewed("2026-12");

        assertRefused(
                town.make("{\"kind\": \"extra\", \"payDay\": \"2026-12-18\"}"),
                409,
                "child-allowance.payment-run-open");

        assertThat(town.step("clerk1", open, "withdrawal").statusCode()).isEqualTo(200);
        town.paid("2026-12");
    }

    @Test
    void a_run_is_made_for_a_month_of_payment_and_a_day_to_come() {
        var town = new PaymentsOfATown("015075");
        assertRefused(
                town.make("{\"kind\": \"regular\", \"payMonth\": \"2026-12\"}"),
                409,
                "child-allowance.payment-setting-missing");
        town.payingOnTheTenth();

        assertRefused(
                town.make("{\"kind\": \"regular\", \"payMonth\": \"2027-01\"}"),
                422,
                "child-allowance.payment-month-not-of-law");
        assertRefused(
                town.make("{\"kind\": \"regular\", \"payMonth\": \"2026-10\"}"),
                422,
                "child-allowance.payment-day-past");
        assertRefused(town.make("{\"kind\": \"regular\"}"), 422, "child-allowance.payment-month-missing");
        assertRefused(town.make("{\"kind\": \"extra\"}"), 422, "child-allowance.payment-day-missing");
    }

    @Test
    @Requirement("027/1.8#5")
    void an_extra_run_pays_what_a_pay_day_has_left_and_all_of_whom_nothing_is_due_any_more() {
        // Given
        var town = new PaymentsOfATown("015083").payingOnTheTenth();
        town.recipient("3600000001", "2026-08", 15_000);
        town.recipient("3600000002", "2026-10", 10_000);
        town.decide("3600000002", "2026-12", 0);

        // When
        var id = town.previewedExtra("2026-12-04");

        // Then
        assertThat(town.get(PaymentsOfATown.RUNS + "/" + id + "/lines")
                        .jsonPath()
                        .getList("items.lastMonth"))
                .as("October and November of who goes on are left to the tenth")
                .containsExactly("2026-09", "2026-11");
        town.approved(id);
        assertThat(town.sums()).containsExactly("3600000001 30000", "3600000002 20000");
        town.paid("2026-12");
        assertThat(town.unsettled("2026-12")).isEmpty();
    }

    @Test
    void a_run_says_what_is_different_from_the_one_before() {
        // Given
        var town = new PaymentsOfATown("015091").payingOnTheTenth();
        town.recipient("3700000001", "2026-10", 15_000);
        town.recipient("3700000002", "2026-10", 10_000);
        town.recipient("3700000003", "2026-10", 10_000);
        town.recipient("3700000004", "2026-10", 10_000);
        town.paid("2026-12");
        town.recipient("3700000005", "2026-12", 30_000);
        town.decide("3700000002", "2026-12", 0);
        town.decide("3700000003", "2026-12", 30_000);
        town.account("3700000004", "7654321");

        // When
        var id = town.previewed("2027-02");

        // Then
        var run = town.look(id);
        assertThat(run.getList("differences.kind")).containsExactly("account", "amount", "ended", "new");
        assertThat(run.getList("differences.recipients")).containsExactly(1, 1, 1, 1);
        var amount = town.get(PaymentsOfATown.RUNS + "/" + id + "/differences?kind=amount")
                .jsonPath();
        assertThat(amount.getString("items[0].recipient")).isEqualTo("3700000003");
        assertThat(amount.getLong("items[0].before")).isEqualTo(20_000);
        assertThat(amount.getLong("items[0].now")).isEqualTo(60_000);
    }

    static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).containsExactly(code);
    }
}
