package jp.yakuba.childallowance.payment.run;

import static jp.yakuba.childallowance.payment.run.PaymentRunTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What was paid too much, what is held back, what cannot be paid, and what the bank returns. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OffsetAndReturnTest {

    @Test
    @Requirement("027/1.13#1")
    void what_was_overpaid_is_set_off_against_later_payments_until_it_is_used_up() {
        // Given
        var town = new PaymentsOfATown("012181").payingOnTheTenth();
        town.recipient("4000000001", "2026-08", 30_000);
        town.paid("2026-12");
        town.decide("4000000001", "2026-08", 10_000);

        // When
        var first = town.paid("2027-02");

        // Then
        assertThat(lines(town, first)).containsExactly("4000000001 offset owed 20000 offset 20000 overpaid 60000");
        assertThat(town.look(first).getString("file"))
                .as("nothing is transferred")
                .isNull();
        town.paid("2027-04");
        town.paid("2027-06");
        var last = town.paid("2027-08");
        assertThat(lines(town, last)).containsExactly("4000000001 offset owed 20000 offset 20000 overpaid 0");
        assertThat(lines(town, town.paid("2027-10")))
                .containsExactly("4000000001 transfer owed 20000 offset 0 overpaid 0");
        assertThat(town.unsettled("2027-10")).isEmpty();
    }

    @Test
    @Requirement("027/4.12#1")
    void a_part_is_set_off_and_the_rest_is_transferred() {
        // Given
        var town = new PaymentsOfATown("012190").payingOnTheTenth();
        town.recipient("4100000001", "2026-11", 30_000);
        town.paid("2026-12");
        town.decide("4100000001", "2026-11", 15_000);

        // When
        var id = town.paid("2027-02");

        // Then
        assertThat(lines(town, id)).containsExactly("4100000001 transfer owed 30000 offset 15000 overpaid 0");
        assertThat(town.file(id).get(1)).contains("0000015000");
        assertThat(town.get(PaymentsOfATown.RUNS + "/" + id + "/journal")
                        .jsonPath()
                        .<String>getList("items.kind"))
                .containsExactly("offset", "payment");
        assertThat(town.get(PaymentsOfATown.RUNS + "/" + id + "/journal")
                        .jsonPath()
                        .<Integer>getList("items.amount"))
                .containsExactly(-15_000, 30_000);
        assertThat(town.unsettled("2027-02")).isEmpty();
    }

    @Test
    @Requirement({"027/1.14#1", "027/4.12#1"})
    void who_is_due_nothing_any_more_gives_back_what_was_overpaid() {
        var town = new PaymentsOfATown("012203").payingOnTheTenth();
        town.recipient("4200000001", "2026-09", 15_000);
        town.paid("2026-12");
        town.decide("4200000001", "2026-10", 0);

        var id = town.previewed("2027-02");
        var line = town.get(PaymentsOfATown.RUNS + "/" + id + "/lines?outcome=overpaid")
                .jsonPath();
        assertThat(line.getLong("items[0].overpaid")).isEqualTo(30_000);
        assertThat(line.getBoolean("items[0].ended")).isTrue();

        var demanded = town.entered("4200000001", "demands", "{\"payBy\": \"2030-01-31\"}");
        assertThat(demanded.jsonPath().getLong("demands[0].amount")).isEqualTo(30_000);
        assertRefused(
                town.entered("4200000001", "repayments", "{\"amount\": 30001, \"receivedOn\": \"2026-11-02\"}"),
                422,
                "child-allowance.repayment-too-large");
        town.entered("4200000001", "repayments", "{\"amount\": 20000, \"receivedOn\": \"2026-11-02\"}");
        var last = town.entered("4200000001", "repayments", "{\"amount\": 10000, \"receivedOn\": \"2026-11-02\"}");

        assertThat(last.jsonPath().getLong("overpaid")).isZero();
        assertThat(town.unsettled("2027-02")).isEmpty();
        assertRefused(
                town.entered("4200000001", "demands", "{\"payBy\": \"2030-01-31\"}"),
                409,
                "child-allowance.nothing-overpaid");
    }

    /** 2024-09 was to be paid in October 2024 and 2024-10 in December: two years after, the one is barred and the other is not. */
    @Test
    @Requirement("027/1.23#1")
    void what_is_barred_by_time_on_the_day_of_payment_is_told_and_not_paid() {
        // Given
        var town = new PaymentsOfATown("012289").payingOnTheTenth();
        town.recipient("4310000001", "2024-06", 15_000);
        town.recipient("4310000002", "2024-06", 10_000);
        town.decide("4310000002", "2024-08", 0);

        // When
        var id = town.paid("2026-12");

        // Then
        assertThat(town.look(id).getLong("barred")).isEqualTo(80_000);
        var lines = town.get(PaymentsOfATown.RUNS + "/" + id + "/lines").jsonPath();
        assertThat(lines.<String>getList("items.outcome")).containsExactly("transfer", "barred");
        assertThat(lines.getString("items[0].firstMonth")).isEqualTo("2024-10");
        assertThat(lines.<Integer>getList("items.barred")).containsExactly(60_000, 20_000);
        assertThat(town.sums()).containsExactly("4310000001 390000");
    }

    @Test
    @Requirement("027/1.12#1")
    void who_has_died_is_paid_nothing_more_and_it_stays_owed() {
        // Given
        var town = new PaymentsOfATown("012343").payingOnTheTenth();
        town.recipient("4320000001", "2026-10", 15_000);
        ToldPeople.begin(
                town.accounts(), ToldPeople.item("4320000001", record -> record.put("state", ResidentState.DIED.code())
                        .putObject("deletion")
                        .put("reason", "33")
                        .putObject("date")
                        .put("value", "2026-11-20")
                        .put("unknown", false)));

        // When
        var id = town.previewed("2026-12");

        // Then
        assertThat(lines(town, id)).containsExactly("4320000001 died owed 30000 offset 0 overpaid 0");
        assertThat(town.look(id).getLong("transfers")).isZero();
    }

    @Test
    @Requirement("027/1.11#1")
    void what_is_suspended_is_held_back_from_its_month_on_and_paid_after_the_release() {
        // Given
        var town = new PaymentsOfATown("012211").payingOnTheTenth();
        town.recipient("4300000001", "2026-10", 15_000);
        town.suspend("4300000001", "2026-11", "現況届が出ていない。");

        // When
        var id = town.paid("2026-12");

        // Then
        assertThat(town.look(id).getLong("held")).isEqualTo(15_000);
        assertThat(town.sums()).containsExactly("4300000001 15000");
        town.entered("4300000001", "releases", "{\"reason\": \"現況届が出た。\"}");
        assertRefused(
                town.entered("4300000001", "releases", "{\"reason\": \"もう一度\"}"), 409, "child-allowance.suspended-not");
        town.paidExtra("2026-12-15");
        assertThat(town.unsettled("2026-12")).isEmpty();
    }

    @Test
    void who_has_no_account_that_can_be_paid_to_is_paid_once_there_is_one() {
        // Given
        var town = new PaymentsOfATown("012220").payingOnTheTenth();
        town.decide("4400000001", "2026-10", 15_000);
        town.decide("4400000002", "2026-10", 15_000);
        town.account("4400000002", "1234567");
        town.transact(work -> work.sql().execute("""
                insert into child_allowance.recipient_account (recipient, entry_number, first_day, bank, branch, kind,
                    account_number, holder, public_money, origin, recorded_by, recorded_at)
                values ('4400000002', 2, '2026-11-01', '0001', '999', '1', '1234567', 'ｼｹﾝ', false, 'change', 'x', now())"""));
        town.recipient("4400000003", "2026-10", 15_000);

        // When
        var id = town.paid("2026-12");

        // Then
        assertThat(town.look(id).<String>getList("outcomes.outcome"))
                .containsExactly("account-invalid", "account-missing", "transfer");
        assertThat(town.sums()).containsExactly("4400000003 30000");
        assertRefused(town.entered("4400000001", "accounts", account("9999")), 422, "bank-unknown");
        for (var recipient : List.of("4400000001", "4400000002")) {
            var changed = town.entered(recipient, "accounts", account("0001"));
            assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
            assertThat(changed.jsonPath().getBoolean("accounts[0].publicMoney")).isTrue();
            town.accepts("approver1", recipient, changed.jsonPath().getInt("accounts[0].entry"));
        }
        town.paidExtra("2026-12-15");
        assertThat(town.unsettled("2026-12")).isEmpty();
    }

    @Test
    @Requirement("027/4.10#4")
    void what_the_bank_returns_is_owed_again_and_paid_a_second_time_to_another_account() {
        var town = new PaymentsOfATown("012238").payingOnTheTenth();
        town.recipient("4500000001", "2026-10", 15_000);
        town.recipient("4500000002", "2026-10", 10_000);
        var id = town.paid("2026-12");

        var taken = town.results(id, "all-or-nothing", "2,1234567,20000,account-closed");

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(taken.jsonPath().getLong("amount")).isEqualTo(20_000);
        assertThat(town.look(id).getString("state")).isEqualTo("settled");
        assertThat(town.sums()).containsExactly("4500000001 30000", "4500000002 0");
        assertThat(town.recipient("4500000002").getString("payments[0].returned"))
                .isEqualTo("account-closed");

        var again = town.previewedExtra("2026-12-15");
        assertThat(lines(town, again)).containsExactly("4500000002 account-returned owed 20000 offset 0 overpaid 0");
        town.step("clerk1", again, "withdrawal");
        town.entered("4500000002", "accounts", account("0001"));
        town.accepts("approver1", "4500000002", 2);
        town.paidExtra("2026-12-15");
        assertThat(town.unsettled("2026-12")).isEmpty();
        assertThat(town.sums()).containsExactly("4500000001 30000", "4500000002 20000");
    }

    @Test
    void a_list_of_results_with_a_wrong_row_is_refused_or_taken_without_it() {
        var town = new PaymentsOfATown("012246").payingOnTheTenth();
        town.recipient("4600000001", "2026-10", 15_000);
        town.recipient("4600000002", "2026-10", 15_000);
        var id = town.paid("2026-12");
        var rows = new String[] {
            "1,1234567,30000,other",
            "2,1234567,29999,other",
            "2,7654321,30000,other",
            "2,1234567,30000,nobody-knows",
            "3,1234567,30000,other",
            "1,1234567,30000,other"
        };

        assertRefusedWith(town.results(id, "all-or-nothing", rows).jsonPath().getList("findings.code"));
        assertThat(town.sums()).containsExactly("4600000001 30000", "4600000002 30000");

        var taken = town.results(id, "the-rest", rows);
        assertRefusedWith(taken.jsonPath().getList("refused.code"));
        assertThat(taken.jsonPath().getString("refused[0].field")).isEqualTo("3行目");
        assertThat(town.sums()).containsExactly("4600000001 0", "4600000002 30000");
        assertRefused(
                town.results(id, "all-or-nothing", "1,1234567,30000,other"),
                422,
                "child-allowance.result-line-returned");
    }

    private static void assertRefusedWith(List<String> codes) {
        assertThat(codes)
                .containsExactly(
                        "child-allowance.result-amount-wrong",
                        "child-allowance.result-account-wrong",
                        "child-allowance.result-reason-unknown",
                        "child-allowance.result-line-unknown",
                        "child-allowance.result-line-returned");
    }

    private static String account(String bank) {
        return """
                {"account": {"bank": "%s", "branch": "001", "kind": "1", "number": "7654321", "holder": "シケン"},
                 "firstDay": "2026-11-02", "publicMoney": true}""".formatted(bank);
    }

    private static List<String> lines(PaymentsOfATown town, String id) {
        var lines = town.get(PaymentsOfATown.RUNS + "/" + id + "/lines").jsonPath();
        return lines.<java.util.Map<String, Object>>getList("items").stream()
                .map(line -> line.get("recipient") + " " + line.get("outcome") + " owed " + line.get("owed")
                        + " offset " + line.get("offset") + " overpaid " + line.get("overpaid"))
                .toList();
    }
}
