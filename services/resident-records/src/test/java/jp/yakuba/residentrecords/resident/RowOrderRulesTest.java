package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that comes by file against the row before it of the same person: what is certain is an error, what can be is an alert. */
class RowOrderRulesTest {

    @ParameterizedTest
    @CsvSource({
        // reason, date, address since: of the row before, which is a 転入 of 2020-04-01, and of the row itself
        "51, 2021-05-01, 2021-05-01, ''",
        "51, 2020-04-01, 2020-04-01, ''",
        "51, 2020-03-31, 2020-03-31, ERROR movement-before-last-one",
        "63, 2020-03-31, 2020-04-01, ALERT movement-before-newest",
        "54, 2020-04-01, 2020-04-01, ''",
        "69, 2020-03-31, 2020-04-01, ''",
    })
    void the_next_movement_of_a_resident_is_not_before_this_one(
            String reason, String date, String addressSince, String found) {
        var before = row("11", "2020-04-01").addressSince("2020-04-01");

        assertThat(found(before, row(reason, date).addressSince(addressSince))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // a movement of the day that stands in the row before as an unknown one
        "2019-12-31, ALERT movement-before-newest",
        "2020-01-01, ''",
    })
    void of_an_unknown_day_only_what_is_certain_counts(String date, String found) {
        var unknown = row("11", "2020-06-01").on(RecordedDate.unknown(CivilDate.parse("2020-06-01"), "令和2年 月日不詳"));

        assertThat(found(unknown, row("63", date))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // reason, state, date; the row before is a 転出 planned for 2022-03-31
        "63, 1, 2022-03-10, ''",
        "63, 1, 2022-03-31, ''",
        "63, 1, 2022-04-01, ERROR movement-after-residence",
        "33, 3, 2022-04-01, ERROR movement-after-residence",
        "31, 2, 2022-04-02, ''",
        "69, 1, 2022-04-01, ''",
    })
    void nothing_happens_to_one_whose_planned_day_has_passed_but_its_confirmation_and_its_reversal(
            String reason, String state, String date, String found) {
        var planned = row("31", "2022-03-31").leaves("2022-03-31");

        assertThat(found(planned, row(reason, date).state(state).leaves("2022-03-31")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // reason, state, date; the row before is a death or a 転出 of 2022-03-31
        "11, 1, 2023-01-01, ''",
        "11, 1, 2022-03-31, ''",
        "11, 1, 2022-03-30, ERROR entry-before-deletion",
        "19, 1, 2022-03-30, ''",
        "51, 1, 2023-01-01, ERROR movement-after-deletion",
        "63, 1, 2022-03-01, ERROR movement-after-deletion ERROR entry-before-deletion",
        "54, 2, 2021-01-01, ''",
    })
    void one_who_was_deleted_lives_here_again_only_by_an_entry_of_after_that(
            String reason, String state, String date, String found) {
        var deleted = row("31", "2022-03-31").state("2").deleted("31", "2022-03-31");

        assertThat(found(deleted, row(reason, date).state(state))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-30, 2022-03-30, ''", "2023-01-01, 2023-01-01, ''"})
    void a_record_that_was_only_entered_by_mistake_does_not_count(String date, String processed, String found) {
        var takenBack =
                row("39", "2022-03-31").state("9").deleted("39", "2022-03-31").processed("2022-03-30");

        assertThat(found(takenBack, row("11", date).processed(processed))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2020-04-01, , , ''",
        "2020-04-01, 2020-03-31, , , ALERT processed-before-last-one",
        "2020-04-01, 2020-04-01, 2012-07-09, 2019-01-01, ''",
        "2020-04-01, 2020-04-01, 2012-07-09, 2012-07-08, ALERT recompiled-before-last-one",
        "2020-04-01, 2020-04-01, 2012-07-09, , ''",
    })
    void rows_stand_in_the_order_of_processing_and_of_recompilation(
            String processedBefore,
            String processed,
            @Nullable String recompiledBefore,
            @Nullable String recompiled,
            String found) {
        var before = row("11", "2020-04-01").processed(processedBefore).recompiled(recompiledBefore);

        assertThat(found(before, row("63", "2020-04-01").processed(processed).recompiled(recompiled)))
                .isEqualTo(found);
    }

    private static String found(Row before, Row after) {
        return String.join(
                " ",
                RowOrderRules.check(before.times, after.times).list().stream()
                        .map(found -> found.severity() + " " + found.code())
                        .toList());
    }

    private static Row row(String reason, String date) {
        return new Row(new RowTimes(
                Stream.of(MovementReason.values())
                        .filter(one -> one.code().equals(reason))
                        .findFirst()
                        .orElseThrow(),
                Persons.date(date),
                LocalDate.parse("2023-06-01"),
                ResidentState.RESIDENT,
                null,
                null,
                null,
                null,
                null));
    }

    /** What a row says of when, put together item by item. */
    private record Row(RowTimes times) {

        Row on(RecordedDate date) {
            return new Row(times.on(date));
        }

        Row addressSince(String day) {
            return with(
                    times.state(),
                    times.processed(),
                    Persons.date(day),
                    times.deletionReason(),
                    times.deleted(),
                    times.leaves(),
                    times.recompiled());
        }

        Row state(String code) {
            var state = Stream.of(ResidentState.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            return with(
                    state,
                    times.processed(),
                    times.addressSince(),
                    times.deletionReason(),
                    times.deleted(),
                    times.leaves(),
                    times.recompiled());
        }

        Row processed(String day) {
            return with(
                    times.state(),
                    LocalDate.parse(day),
                    times.addressSince(),
                    times.deletionReason(),
                    times.deleted(),
                    times.leaves(),
                    times.recompiled());
        }

        Row deleted(String reason, String day) {
            return with(
                    times.state(),
                    times.processed(),
                    times.addressSince(),
                    row(reason, day).times.reason(),
                    Persons.date(day),
                    times.leaves(),
                    times.recompiled());
        }

        Row leaves(String day) {
            return with(
                    times.state(),
                    times.processed(),
                    times.addressSince(),
                    times.deletionReason(),
                    times.deleted(),
                    LocalDate.parse(day),
                    times.recompiled());
        }

        Row recompiled(@Nullable String day) {
            return with(
                    times.state(),
                    times.processed(),
                    times.addressSince(),
                    times.deletionReason(),
                    times.deleted(),
                    times.leaves(),
                    day == null ? null : LocalDate.parse(day));
        }

        private Row with(
                ResidentState state,
                LocalDate processed,
                @Nullable RecordedDate addressSince,
                @Nullable MovementReason deletionReason,
                @Nullable RecordedDate deleted,
                @Nullable LocalDate leaves,
                @Nullable LocalDate recompiled) {
            return new Row(new RowTimes(
                    times.reason(),
                    times.date(),
                    processed,
                    state,
                    addressSince,
                    deletionReason,
                    deleted,
                    leaves,
                    recompiled));
        }
    }
}
