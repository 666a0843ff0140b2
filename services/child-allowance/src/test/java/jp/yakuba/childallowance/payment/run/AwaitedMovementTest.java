package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** 異動の確認待ち: who has left, or for whom, is not paid for the months after, until it is decided whether that ends it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AwaitedMovementTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);

    private static final String MOTHER = "4800000001";
    private static final String CHILD = "4800000002";
    private static final String BABY = "4800000003";
    private static final String OTHER = "4800000009";
    private static final LocalDate LEFT = LocalDate.parse("2026-11-28");

    /** A town of its own for every test, in which a mother is paid for a child, and another recipient is paid as well. */
    private final PaymentsOfATown town = new PaymentsOfATown(
            MunicipalityCode.ofBody("987" + TOWNS.incrementAndGet()).value());

    private final AmendmentsOfATown amendments = new AmendmentsOfATown(new ClaimsOfATown(town.accounts()));

    @Test
    @Requirement({"027/4.6#1", "027/4.10#1"})
    void who_has_moved_out_is_paid_for_no_later_month_by_any_run_until_it_is_decided() {
        // Given: paid up to November, in which the mother leaves; nobody has decided anything yet.
        family();
        town.paid("2026-12");
        leaves(MOTHER, LEFT);

        // When
        var run = town.paid("2027-02");

        // Then: what is due no more if it ends is not paid, not booked, and told.
        assertThat(lines(run))
                .containsExactly(MOTHER + " unconfirmed 0 waits 30000", OTHER + " transfer 20000 waits 0");
        assertThat(town.look(run).getLong("unconfirmed")).isEqualTo(30_000);
        assertThat(task(run)).isEqualTo(waiting("extinction"));
        assertThat(town.look(run).<Map<String, Object>>getList("differences"))
                .contains(Map.of("kind", "unconfirmed", "recipients", 1))
                .noneMatch(one -> "ended".equals(one.get("kind")));
        assertThat(journal(run)).containsExactly(20_000);
        var again = town.previewedExtra("2027-02-15");
        assertThat(lines(again)).containsExactly(MOTHER + " unconfirmed 0 waits 30000");
        town.step("clerk1", again, "withdrawal");

        // And: once it has ended nothing is owed, and nothing was overpaid.
        amendments.decided(AmendmentsOfATown.movesOut(MOTHER, LEFT.toString()));
        assertThat(lines(town.previewed("2027-04"))).containsExactly(OTHER + " transfer 20000 waits 0");
    }

    @Test
    @Requirement("027/4.10#1")
    void what_was_held_back_is_paid_as_soon_as_the_movement_turns_out_to_end_nothing() {
        family();
        town.paid("2026-12");
        leaves(MOTHER, LEFT);
        town.paid("2027-02");
        var next = town.previewedExtra("2027-02-15");
        assertThat(screen(next))
                .contains("異動の確認待ち", "30,000円を支払いません", "/child-allowance/tasks/" + waiting("extinction"));

        dismissed(waiting("extinction"));
        town.step("clerk1", next, "withdrawal");

        assertThat(lines(town.paidExtra("2027-02-15"))).containsExactly(MOTHER + " transfer 30000 waits 0");
        assertThat(town.unsettled("2027-02")).isEmpty();
    }

    @Test
    @Requirement("027/4.10#1")
    void the_month_of_the_movement_is_paid_and_what_is_decided_after_the_preview_makes_it_anew() {
        family();
        leaves(MOTHER, LocalDate.parse("2026-10-31"));
        var run = town.previewed("2026-12");
        assertThat(lines(run))
                .as("from December 2025 to October")
                .containsExactly(MOTHER + " transfer 165000 waits 15000", OTHER + " transfer 20000 waits 0");

        dismissed(waiting("extinction"));
        town.step("approver1", run, "approval");

        assertThat(town.await(run).getInt("renewals")).isEqualTo(1);
        assertThat(lines(run)).containsExactly(MOTHER + " transfer 180000 waits 0", OTHER + " transfer 20000 waits 0");
    }

    @Test
    @Requirement("027/4.10#1")
    void for_a_child_who_has_left_its_amount_alone_is_held_back() {
        family();
        settles(BABY, "2026-04-10");
        amendments.decided(AmendmentsOfATown.isBorn(MOTHER, BABY, "2026-04-10", "2026-04-20"));
        town.paid("2026-12");
        leaves(CHILD, LEFT);

        var run = town.paid("2027-02");

        assertThat(lines(run))
                .containsExactly(MOTHER + " transfer 30000 waits 30000", OTHER + " transfer 20000 waits 0");
        assertThat(task(run)).isEqualTo(waiting("decrease"));
        amendments.decided(AmendmentsOfATown.leaves(MOTHER, CHILD, LEFT.toString()));
        assertThat(lines(town.previewed("2027-04")))
                .containsExactly(MOTHER + " transfer 30000 waits 0", OTHER + " transfer 20000 waits 0");
        assertThat(town.unsettled("2027-02")).isEmpty();
    }

    private void family() {
        town.payingOnTheTenth();
        amendments.certified(MOTHER, CHILD);
        town.recipient(OTHER, "2026-10", 10_000);
    }

    private void settles(String number, String birthDate) {
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(number, ToldPeople.livingAt("試験町一丁目", MOTHER).andThen(ToldPeople.born(birthDate))));
    }

    private void leaves(String number, LocalDate planned) {
        Consumer<ObjectNode> out =
                record -> record.put("version", 2).withObjectProperty("moveOut").put("plannedDate", planned.toString());
        ToldPeople.follow(
                town.accounts(),
                ToldPeople.registered(
                        number, ToldPeople.livingAt("試験町一丁目", MOTHER).andThen(out)));
    }

    private String waiting(String kind) {
        return town.asked(
                        "select task_id::text from child_allowance.task where state = 'open' and kind = '" + kind + "'")
                .getFirst();
    }

    private void dismissed(String task) {
        var closed = town.post("clerk1", "/child-allowance/v1/tasks/" + task + "/dismissal", """
                {"reason": "転出を取りやめた"}""");
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
    }

    private String task(String run) {
        return town.get(PaymentsOfATown.RUNS + "/" + run + "/lines").jsonPath().getString("items[0].task");
    }

    private List<Integer> journal(String run) {
        return town.get(PaymentsOfATown.RUNS + "/" + run + "/journal")
                .jsonPath()
                .getList("items.amount");
    }

    private List<String> lines(String run) {
        return town
                .get(PaymentsOfATown.RUNS + "/" + run + "/lines")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .map(line -> line.get("recipient") + " " + line.get("outcome") + " " + line.get("amount") + " waits "
                        + line.get("unconfirmed"))
                .toList();
    }

    private String screen(String run) {
        return town.accounts()
                .browserAs("clerk1", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                .get("/child-allowance/payment-runs/" + run)
                .asString();
    }
}
