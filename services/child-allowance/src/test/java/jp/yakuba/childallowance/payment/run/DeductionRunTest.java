package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What a run takes for fees and as donations: never more than it pays, in order, once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeductionRunTest {

    private static final String ONE = "6100000001";
    private static final String OTHER = "6100000002";

    @Test
    @Requirement("027/1.20#1")
    void a_donation_of_all_is_booked_and_nothing_is_transferred() {
        // Given
        var town = new PaymentsOfATown("015202").payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        town.recipient(OTHER, "2026-10", 10_000);
        takes(town, ONE, "donation", "all", 0);

        // When
        var id = town.paid("2026-12");

        // Then
        assertThat(town.file(id)).hasSize(4);
        assertThat(line(town, id, ONE)).isEqualTo("deducted owed 30000 offset 0 deducted 30000 amount 0");
        assertThat(town.look(id).getLong("amount")).isEqualTo(20_000);
        assertThat(town.look(id).getLong("deducted")).isEqualTo(30_000);
        assertThat(town.unsettled("2026-12")).isEmpty();
        assertThat(journal(town, id)).containsExactly("2026 deduction donation 2 30000", "2026 payment null 2 20000");
    }

    @Test
    @Requirement({"027/1.21#1", "027/1.21#2"})
    void fees_are_taken_in_order_and_never_more_than_is_paid_after_what_was_overpaid_is_set_off() {
        // Given
        var town = new PaymentsOfATown("015211").payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        town.decide(ONE, "2027-02", 10_000);
        town.paid("2026-12");
        town.paid("2027-02");
        town.decide(ONE, "2027-01", 5_000);
        town.decide(ONE, "2027-02", 10_000);
        takes(town, ONE, "donation", "period", 3_000);
        takes(town, ONE, "school-lunch", "period", 6_000);
        takes(town, ONE, "nursery-special", "total", 2_500);

        // When
        var id = town.paid("2027-04");

        // Then
        assertThat(line(town, id, ONE)).isEqualTo("deducted owed 20000 offset 10000 deducted 10000 amount 0");
        assertThat(town.get(PaymentsOfATown.RUNS + "/" + id + "/lines")
                        .jsonPath()
                        .getList("items[0].deductions.collect { it.kind + ' ' + it.amount }", String.class))
                .containsExactly("nursery-special 2500", "school-lunch 6000", "donation 1500");
        assertThat(town.unsettled("2027-04")).isEmpty();
        var next = town.paid("2027-06");
        assertThat(line(town, next, ONE)).isEqualTo("transfer owed 20000 offset 0 deducted 9000 amount 11000");
        assertThat(town.get("/child-allowance/v1/recipients/" + ONE + "/deductions")
                        .jsonPath()
                        .getList("items.taken", Integer.class))
                .containsExactly(2_500, 12_000, 4_500);
    }

    @Test
    void what_is_suspended_or_comes_back_is_not_deducted_twice() {
        // Given
        var town = new PaymentsOfATown("015229").payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        town.recipient(OTHER, "2026-10", 15_000);
        town.suspend(OTHER, "2026-10", "届出がないため。");
        takes(town, ONE, "school-lunch", "period", 20_000);
        takes(town, OTHER, "school-lunch", "period", 20_000);

        // When
        var id = town.paid("2026-12");
        var returned = town.results(id, "all-or-nothing", "1,1234567,10000,other");
        town.account(ONE, "7654321");
        var again = town.paidExtra("2026-12-18");

        // Then
        assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
        assertThat(line(town, id, ONE)).isEqualTo("transfer owed 30000 offset 0 deducted 20000 amount 10000");
        assertThat(line(town, id, OTHER)).isEqualTo("suspended owed 0 offset 0 deducted 0 amount 0");
        assertThat(line(town, again, ONE)).isEqualTo("transfer owed 10000 offset 0 deducted 0 amount 10000");
        assertThat(town.sums()).containsExactly(ONE + " 30000");
        assertThat(journal(town, id))
                .containsExactly(
                        "2026 deduction school-lunch 2 20000",
                        "2026 payment null 1 10000",
                        "2026 return null 1 -10000");
    }

    @Test
    void an_offer_after_the_preview_lets_it_be_made_anew_and_one_after_the_booking_waits_for_the_next() {
        // Given
        var town = new PaymentsOfATown("015237").payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        var id = town.previewed("2026-12");
        takes(town, ONE, "school-lunch", "period", 9_000);

        // When
        town.step("approver1", id, "approval");

        // Then
        var renewed = town.await(id);
        assertThat(renewed.getInt("renewals")).isEqualTo(1);
        assertThat(renewed.getLong("deducted")).isEqualTo(9_000);
        town.approved(id);
        var late = town.entered(ONE, "deductions", offer("donation", "period", 1_000, "2026-12"));
        assertThat(late.jsonPath().getList("findings.code", String.class))
                .containsExactly("child-allowance.deduction-too-late");
        var next = town.previewed("2027-02");
        town.entered(ONE, "deductions/1/withdrawal", "{\"toldOn\": \"2026-11-20\"}");
        town.step("approver1", next, "approval");
        assertThat(town.await(next).getLong("deducted")).isZero();
        assertThat(town.look(next).getList("differences.kind", String.class)).containsExactly("deduction");
    }

    @Test
    void who_cannot_be_paid_is_not_deducted_from() {
        // Given
        var town = new PaymentsOfATown("015245").payingOnTheTenth();
        town.decide(ONE, "2026-10", 15_000);
        takes(town, ONE, "school-lunch", "period", 9_000);

        // When
        var id = town.previewed("2026-12");

        // Then
        assertThat(line(town, id, ONE)).isEqualTo("account-missing owed 30000 offset 0 deducted 9000 amount 21000");
        assertThat(town.asked("select 'x' from child_allowance.payment_deduction"))
                .isEmpty();
        assertThat(town.look(id).getLong("deducted")).isZero();
    }

    @Test
    void nothing_is_taken_of_who_has_died() {
        // Given
        var town = new PaymentsOfATown("015253").payingOnTheTenth();
        town.recipient(ONE, "2026-10", 15_000);
        takes(town, ONE, "donation", "all", 0);
        ToldPeople.begin(town.accounts(), ToldPeople.item(ONE, record -> record.put("state", ResidentState.DIED.code())
                .putObject("deletion")
                .put("reason", "33")
                .putObject("date")
                .put("value", "2026-11-20")
                .put("unknown", false)));

        // When
        var id = town.previewed("2026-12");

        // Then
        assertThat(line(town, id, ONE)).isEqualTo("died owed 30000 offset 0 deducted 0 amount 30000");
    }

    private static void takes(PaymentsOfATown town, String recipient, String kind, String basis, long amount) {
        var entered = town.entered(recipient, "deductions", offer(kind, basis, amount, "2026-12"));
        if (entered.statusCode() == 422) {
            entered = town.entered(recipient, "deductions", offer(kind, basis, amount, "2027-04"));
        }
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    }

    private static String offer(String kind, String basis, long amount, String from) {
        return "{\"kind\": \"" + kind + "\", \"basis\": \"" + basis + "\", "
                + (amount == 0 ? "" : "\"amount\": " + amount + ", ")
                + (kind.equals("donation")
                        ? ""
                        : "\"child\": \"6100000009\", \"creditor\": \"学校給食センター\", \"reference\": \"4-1\", ")
                + "\"firstMonth\": \"" + from + "\", \"toldOn\": \"2026-11-20\", \"reason\": \"未納のため。\"}";
    }

    private static String line(PaymentsOfATown town, String run, String recipient) {
        return town.asked(
                        "select outcome || ' owed ' || owed || ' offset ' || offset_amount || ' deducted ' || deducted"
                                + " || ' amount ' || amount from child_allowance.payment_line where run_id = '" + run
                                + "' and recipient = '" + recipient + "'")
                .getFirst();
    }

    private static List<String> journal(PaymentsOfATown town, String run) {
        return town.get(PaymentsOfATown.RUNS + "/" + run + "/journal")
                .jsonPath()
                .getList(
                        "items.collect { '' + it.fiscalYear + ' ' + it.kind + ' ' + it.deduction + ' ' + it.months + ' '"
                                + " + it.amount }",
                        String.class);
    }
}
