package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is decided, and in whatever order it is entered: what is paid less what comes back is what is due. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PaymentPropertiesTest {

    private static final int RECIPIENTS = 30;
    private static final int RUNS = 6;
    private static final long[] AMOUNTS = {0, 10_000, 15_000, 30_000, 45_000};

    private static final String MOVED_OTHERWISE = """
            with moved as (
                select recipient, sum(amount) as amount from (
                    select l.recipient, l.amount from child_allowance.payment_line l
                    join child_allowance.payment_run r using (run_id)
                    where l.outcome = 'transfer' and r.state in ('paid', 'settled')
                    union all select e.recipient, e.amount from child_allowance.payment_deduction e
                    join child_allowance.payment_run r using (run_id) where r.state in ('paid', 'settled')
                    union all select t.recipient, -t.amount from child_allowance.returned_transfer t
                    union all select recipient, -amount from child_allowance.repayment
                    union all select w.recipient, -w.amount from child_allowance.write_off w
                    join child_allowance.write_off_decision d using (recipient, entry_number) where d.accepted) m
                group by recipient),
            due as (
                select recipient, sum(amount) as amount from child_allowance.due_amount
                cross join lateral generate_series(cast(lower(months) as timestamp),
                    cast(upper(months) - 1 as timestamp), interval '1 month') m where m < '%1$s' group by recipient),
            line as (
                select l.* from child_allowance.payment_line l
                join child_allowance.payment_run r using (run_id) where r.pay_month = '%1$s')
            select recipient || ' moved ' || coalesce(m.amount, 0) || ' due ' || coalesce(d.amount, 0)
            from child_allowance.recipient_account a
            left join moved m using (recipient) left join due d using (recipient) left join line l using (recipient)
            where coalesce(m.amount, 0)
                <> coalesce(d.amount, 0) - coalesce(l.held, 0) - coalesce(l.barred, 0) + coalesce(l.overpaid, 0)
            """;

    private record Decision(String recipient, String from, long amount) {}

    @Test
    void payments_less_what_comes_back_are_what_is_due_and_the_order_of_entry_does_not_matter() {
        var random = new Random(13);
        var one = new PaymentsOfATown("012262").payingOnTheTenth();
        var other = new PaymentsOfATown("012271").payingOnTheTenth();
        for (var run = 0; run < RUNS; run++) {
            var month = YearMonth.of(2026, 12).plusMonths(2L * run);
            var decisions = decisions(random, month, run);
            decisions.forEach(decision -> one.decide(decision.recipient(), decision.from(), decision.amount()));
            var shuffled = new ArrayList<>(decisions);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(decision -> other.decide(decision.recipient(), decision.from(), decision.amount()));
            if (run == 0) {
                recipients()
                        .forEach(recipient -> List.of(one, other).forEach(town -> town.account(recipient, "1234567")));
            }

            List.of(one, other).forEach(town -> town.paid(month.toString()));
            var returned = 1 + random.nextInt(3);
            List.of(one, other).forEach(town -> returnFirst(town, month, returned));

            assertThat(one.sums()).isEqualTo(other.sums());
            assertNothingIsOwedThatWasNotReturned(one, month);
            assertTransfersAreTheEntries(one);
        }
    }

    /**
     * What was transferred and what was taken for fees and as donations, less what was given back and what is claimed back no more, is what is due, less what is held back and
     * what is barred by time, and what is still overpaid besides.
     */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 14})
    void money_that_moved_is_what_is_due_whatever_is_overpaid_held_back_given_back_barred_or_written_off(int seed) {
        var random = new Random(seed);
        var offering = new Random(seed + 1L);
        var town = new PaymentsOfATown(MunicipalityCode.ofBody("996" + seed).value()).payingOnTheTenth();
        var who = recipients().subList(0, 12);
        who.forEach(one ->
                town.recipient(one, random.nextBoolean() ? "2024-0" + (6 + random.nextInt(4)) : "2026-10", 10_000));
        var held = new HashSet<String>();
        for (var run = 0; run < RUNS; run++) {
            var month = YearMonth.of(2026, 12).plusMonths(2L * run);

            town.paid(month.toString());

            assertThat(town.asked(MOVED_OTHERWISE.formatted(month.atDay(1)))).isEmpty();
            for (var one : who) {
                happens(town, random, one, month, held);
                if (offering.nextInt(3) == 0) {
                    offers(town, offering, one, month.plusMonths(2));
                }
            }
        }
        assertThat(town.asked("select distinct kind from child_allowance.paid_month order by 1"))
                .as("what happened at all")
                .contains("deduction", "offset", "payment");
        assertThat(
                        town.asked(
                                "select recipient from child_allowance.payment_line where owed <> offset_amount + deducted + amount"
                                        + " union all select recipient from (select run_id, recipient, sum(amount) as taken"
                                        + " from child_allowance.payment_deduction group by 1, 2) e"
                                        + " join child_allowance.payment_line l using (run_id, recipient) where l.deducted <> taken"))
                .isEmpty();
        assertThat(town.asked("select 'x' from child_allowance.payment_line where held > 0 limit 1"))
                .isNotEmpty();
        assertThat(town.asked("select 'x' from child_allowance.payment_line where barred > 0 limit 1"))
                .isNotEmpty();
    }

    private static void happens(PaymentsOfATown town, Random random, String one, YearMonth month, Set<String> held) {
        var overpaid = town.recipient(one).getLong("overpaid");
        switch (random.nextInt(6)) {
            case 0 -> town.decide(one, month.minusMonths(1 + random.nextInt(4)).toString(), AMOUNTS[random.nextInt(5)]);
            case 1 -> {
                if (held.add(one)) {
                    town.suspend(one, month.minusMonths(random.nextInt(2)).toString(), "現況届の提出がないため。");
                }
            }
            case 2 -> {
                if (held.remove(one)) {
                    town.entered(one, "releases", "{\"reason\": \"提出されたため。\"}");
                }
            }
            case 3 -> {
                if (overpaid > 0) {
                    var back = town.entered(
                            one,
                            "repayments",
                            "{\"amount\": " + (1 + random.nextLong(overpaid)) + ", \"receivedOn\": \"2026-11-26\"}");
                    assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
                }
            }
            case 4 -> {
                if (overpaid > 0) {
                    writesOff(town, one);
                }
            }
            default -> {}
        }
    }

    /** 寄附 or fees, of all, of each pay month or until so much was taken; sometimes one of before is withdrawn. */
    private static void offers(PaymentsOfATown town, Random random, String one, YearMonth from) {
        var donation = random.nextBoolean();
        var basis = List.of("all", "period", "total").get(random.nextInt(3));
        var offered = town.entered(
                one,
                "deductions",
                "{\"kind\": \"" + (donation ? "donation" : "school-lunch") + "\", \"basis\": \"" + basis + "\", "
                        + (basis.equals("all") ? "" : "\"amount\": " + (1 + random.nextInt(40_000)) + ", ")
                        + (donation ? "" : "\"child\": \"6100000009\", \"creditor\": \"学校給食センター\", ")
                        + "\"firstMonth\": \"" + from + "\", \"toldOn\": \"2026-11-20\"}");
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(200);
        if (random.nextBoolean()) {
            town.entered(one, "deductions/1/withdrawal", "{\"toldOn\": \"2026-11-20\"}");
        }
    }

    private static void writesOff(PaymentsOfATown town, String recipient) {
        var here = "/child-allowance/v1/debtors/" + recipient + "/write-offs";
        var proposed = town.post("clerk1", here, "{\"cause\": \"uncollectable\", \"reason\": \"確かめた。\"}");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(200);
        var entry = proposed.jsonPath().getInt("writeOffs[0].entry");
        var decided = town.post("approver1", here + "/" + entry + "/decision", "{\"accepted\": true}");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    }

    private static List<String> recipients() {
        return IntStream.range(0, RECIPIENTS)
                .mapToObj(i -> "52000000" + (10 + i))
                .toList();
    }

    /** Of each recipient at most one, so that their order among each other is all that is shuffled. */
    private static List<Decision> decisions(Random random, YearMonth month, int run) {
        return recipients().stream()
                .filter(_ -> run == 0 || random.nextInt(3) == 0)
                .map(recipient -> new Decision(
                        recipient,
                        month.minusMonths(1 + random.nextInt(2 + 2 * run)).toString(),
                        AMOUNTS[run == 0 ? 1 + random.nextInt(4) : random.nextInt(5)]))
                .toList();
    }

    /** The bank returns the first transfers of the run, and their recipients give another account. */
    private static void returnFirst(PaymentsOfATown town, YearMonth month, int transfers) {
        var id = town.asked("select run_id from child_allowance.payment_run where pay_month = '" + month.atDay(1) + "'")
                .getFirst();
        var rows = town.asked("select transfer_number || ',1234567,' || amount || ',other,' || recipient"
                + " from child_allowance.payment_line where run_id = '" + id + "' and transfer_number <= " + transfers
                + " order by transfer_number");
        var taken = town.results(
                id,
                "all-or-nothing",
                rows.stream().map(row -> row.replaceFirst(",[0-9]+$", "")).toArray(String[]::new));
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        rows.forEach(row -> town.account(row.replaceFirst(".*,", ""), "1234567"));
    }

    private static void assertNothingIsOwedThatWasNotReturned(PaymentsOfATown town, YearMonth month) {
        assertThat(town.asked("""
                select recipient from (
                    select recipient, cast(m as date) as month, amount from child_allowance.due_amount
                    cross join lateral generate_series(cast(lower(months) as timestamp),
                        cast(upper(months) - 1 as timestamp), interval '1 month') m where m < '%1$s') due
                left join (
                    select recipient, month, sum(amount) as paid from child_allowance.paid_month group by 1, 2) paid
                    using (recipient, month)
                where due.amount > coalesce(paid, 0) and recipient not in (
                    select t.recipient from child_allowance.returned_transfer t
                    join child_allowance.payment_run r using (run_id) where r.pay_month = '%1$s')
                """.formatted(month.atDay(1)))).isEmpty();
    }

    private static void assertTransfersAreTheEntries(PaymentsOfATown town) {
        assertThat(town.asked("""
                select sum(amount) from (
                    select amount from child_allowance.payment_line join child_allowance.payment_run using (run_id)
                    where outcome = 'transfer' and state in ('paid', 'settled')
                    union all select -amount from child_allowance.returned_transfer) moved""")).isEqualTo(town.asked("select sum(amount) from child_allowance.paid_month"));
    }
}
