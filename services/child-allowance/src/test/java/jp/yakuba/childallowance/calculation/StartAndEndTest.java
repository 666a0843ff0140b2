package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.born;
import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.facts;
import static jp.yakuba.childallowance.calculation.Families.month;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.calculation.StatutoryCases.Row;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statutory cases of first and last months. */
class StartAndEndTest {

    private static final Claim CLAIMED = claim("2020-01-10");
    private static final String BIRTH = "2016-05-15";

    static List<Row> starts() {
        return StatutoryCases.of("027-start-months");
    }

    static List<Row> ends() {
        return StatutoryCases.of("027-end-months");
    }

    @ParameterizedTest
    @Requirement({"027/1.8#1", "027/1.8#3", "027/1.8#4"})
    @MethodSource("starts")
    void a_claim_counts_from_the_month_that_its_days_make(Row row) {
        // Given
        var reason = Coded.find(ClaimReason.class, row.text("reason")).orElseThrow();

        // When
        var start =
                StartMonth.of(new Claim(day(row, "claim"), reason, dayIfAny(row, "event"), dayIfAny(row, "ceased")));

        // Then
        assertThat(start.month()).hasToString(row.text("first_month"));
        assertThat(start.rule().code()).isEqualTo(row.text("rule"));
        assertThat(Objects.toString(start.lastDay(), "")).isEqualTo(row.text("last_day"));
    }

    @ParameterizedTest
    @Requirement("027/1.6#5")
    @MethodSource("ends")
    void what_ends_or_begins_again_counts_by_its_event_and_its_claim(Row row) {
        var month = month(facts(row));

        var child =
                month.children().stream().filter(one -> one.child().equals("C")).findFirst();
        assertThat(child.map(one -> one.amount().amount()).orElse(0L)).isEqualTo(row.number("amount"));
        assertThat(child.map(one -> one.reason().code()).orElse("")).isEqualTo(row.text("reason"));
    }

    private static AllowanceFacts facts(Row row) {
        var period = new Period(
                row.text("from").isEmpty() ? LocalDate.parse("2020-01-10") : day(row, "from"), dayIfAny(row, "to"));
        var claims = row.text("claim").isEmpty() ? List.<Claim>of() : List.of(claim(row.text("claim")));
        var always = List.of(onwards("2020-01-10"));
        var month = row.text("month");
        return switch (row.text("what")) {
            case "extinguished" ->
                Families.facts(
                        List.of(new Entitlement(CLAIMED, day(row, "to"))),
                        List.of(child(always, List.of(), List.of())),
                        month,
                        month);
            case "custody" -> certified(month, child(List.of(period), List.of(), claims), younger());
            case "returned" -> certified(month, child(leftAndReturned(row), List.of(), claims), younger());
            case "facility" -> certified(month, child(always, List.of(period), claims), younger());
            case "facility-only-child" -> certified(month, child(always, List.of(period), claims));
            case "statement" ->
                certified(month, counted("2005-06-01", period, claims.getFirst()), second(), child(always));
            case "statement-2006" ->
                certified(month, counted("2006-06-01", period, claims.getFirst()), second(), child(always));
            default -> throw new IllegalArgumentException(row.text("what"));
        };
    }

    private static AllowanceFacts certified(String month, Child... children) {
        return Families.facts(List.of(Families.since(CLAIMED)), List.of(children), month, month);
    }

    private static Child child(List<Period> custody) {
        return child(custody, List.of(), List.of());
    }

    private static Child child(List<Period> custody, List<Period> facilities, List<Claim> revisions) {
        return new Child("C", born(BIRTH), custody, facilities, List.of(), revisions);
    }

    private static List<Period> leftAndReturned(Row row) {
        return List.of(onwards(row.text("to")), new Period(LocalDate.parse("2020-01-10"), day(row, "from")));
    }

    /** Who keeps the entitlement going while C is away. */
    private static Child younger() {
        return new Child("D", born("2018-05-15"), List.of(onwards("2020-01-10")), List.of(), List.of(), List.of());
    }

    private static Child second() {
        return new Child("B", born("2012-05-15"), List.of(onwards("2020-01-10")), List.of(), List.of(), List.of());
    }

    private static Child counted(String birth, Period period, Claim statement) {
        var stated = new EquivalentCustody(period.from(), period.to(), statement);
        return new Child("A", born(birth), List.of(), List.of(), List.of(stated), List.of());
    }

    /** Born on 31 January and claimed for on 10 February, within the days, on one paper with another matter. */
    @Test
    void of_two_claims_of_a_day_that_counts_which_counts_from_the_earlier_month() {
        var late = claim("2025-02-10");
        var early = claim("2025-02-10", ClaimReason.BIRTH, "2025-01-31");

        assertThat(amountOfNewborn(List.of(late, early))).isEqualTo(15_000);
        assertThat(amountOfNewborn(List.of(early, late))).isEqualTo(15_000);
        assertThat(amountOfNewborn(List.of(late))).isZero();
    }

    private static long amountOfNewborn(List<Claim> claims) {
        var newborn = new Child("E", born("2025-01-31"), List.of(onwards("2025-01-31")), List.of(), List.of(), claims);
        return month(certified("2025-02", younger(), newborn))
                .children()
                .getLast()
                .amount()
                .amount();
    }

    @Test
    void a_child_born_after_the_reform_is_not_claimed_for_by_it() {
        // Given
        var claimed =
                List.of(Families.since(Families.claimed(LocalDate.parse("2025-02-10"), ClaimReason.REFORM, null)));
        var older = new Child("A", born("2008-05-15"), List.of(onwards("2008-05-15")), List.of(), List.of(), List.of());
        var newborn =
                new Child("B", born("2024-12-01"), List.of(onwards("2024-12-01")), List.of(), List.of(), List.of());

        // When
        var months = Families.table(Families.facts(claimed, List.of(older, newborn), "2024-09", "2025-03"))
                .months();

        // Then
        assertThat(months)
                .extracting(month -> month.amount().amount())
                .containsExactly(0L, 10_000L, 10_000L, 10_000L, 10_000L, 10_000L, 25_000L);
    }

    /** Moved in on 20 November and claimed in time, but the child came on 1 December. */
    @Test
    void a_child_that_came_after_the_event_of_the_claim_counts_from_the_month_after_it_came() {
        var claimed = List.of(Families.since(claim("2024-12-03", ClaimReason.MOVED_IN, "2024-11-20")));
        var here = child(List.of(onwards("2020-01-10")));
        var came = new Child("D", born("2018-04-02"), List.of(onwards("2024-12-01")), List.of(), List.of(), List.of());

        assertThat(Families.table(Families.facts(claimed, List.of(here, came), "2024-12", "2025-01"))
                        .months())
                .extracting(month -> month.amount().amount())
                .containsExactly(10_000L, 20_000L);
    }

    private static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.text(column));
    }

    private static @Nullable LocalDate dayIfAny(Row row, String column) {
        return row.text(column).isEmpty() ? null : day(row, column);
    }
}
