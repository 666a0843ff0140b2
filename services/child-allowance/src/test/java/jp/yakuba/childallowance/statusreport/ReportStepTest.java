package jp.yakuba.childallowance.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done about a report in which state, and the days that follow from its year. */
class ReportStepTest {

    @ParameterizedTest
    @CsvSource({
        "TO_SEND, SEND>SENT RECEIVE>RECEIVED WAIVE>WAIVED",
        "SENT, RECEIVE>RECEIVED WAIVE>WAIVED",
        "RECEIVED, RETURN>INCOMPLETE CHECK>CHECKED WAIVE>WAIVED",
        "INCOMPLETE, RECEIVE>RECEIVED WAIVE>WAIVED",
        "CHECKED, REOPEN>RECEIVED",
        "WAIVED, REOPEN>TO_SEND"
    })
    void of_all_pairs_of_state_and_step_only_these_can_be_done(ReportState state, String can) {
        assertThat(Arrays.stream(ReportStep.values())
                        .flatMap(step -> step.after(state).map(after -> step + ">" + after).stream())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-06-30", "2024, 2024-07-01", "2029, 2029-07-02"})
    void the_term_ends_with_june_or_on_the_next_day_on_which_the_office_is_open(int year, String due) {
        assertThat(ReportYear.of(year).due()).hasToString(due);
    }

    /** 児童手当法第23条: the June of 2026 is paid in August. */
    @Test
    void what_is_held_back_is_barred_two_years_after_it_was_to_be_paid() {
        assertThat(ReportYear.barredFrom(YearMonth.of(2026, 6))).hasToString("2028-09-01");
    }
}
