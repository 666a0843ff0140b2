package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.jobs.Schedule.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("001/9.1")
class ScheduleTest {

    private static final LocalTime AT = LocalTime.of(0, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T00:30, 2026-03-31T00:30",
        "2026-03-31T00:29:59, 2026-03-30T00:30",
        "2026-03-01T00:00, 2026-02-28T00:30"
    })
    @Requirement("001/9.1#1")
    void a_daily_job_is_due_from_its_time_on(LocalDateTime now, LocalDateTime due) {
        assertThat(Schedule.daily(AT).lastDue(now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01T12:00, 2026-03-30T00:30", "2026-03-30T00:00, 2026-03-23T00:30"})
    @Requirement("001/9.1#1")
    void a_weekly_job_is_due_on_its_day_of_the_week(LocalDateTime now, LocalDateTime due) {
        assertThat(new Schedule(new Days.Weekly(DayOfWeek.MONDAY), AT).lastDue(now))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T12:00, 2026-03-31T00:30",
        "2026-03-30T12:00, 2026-02-28T00:30",
        "2028-03-01T00:00, 2028-02-29T00:30"
    })
    void a_monthly_job_of_the_31st_is_due_on_the_last_day_of_a_shorter_month(LocalDateTime now, LocalDateTime due) {
        assertThat(new Schedule(new Days.Monthly(31), AT).lastDue(now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T12:00, 2026-03-31T00:30", "2026-03-30T12:00, 2026-02-28T00:30"})
    @Requirement("001/9.1#1")
    void a_month_end_job_is_due_on_the_last_day(LocalDateTime now, LocalDateTime due) {
        assertThat(new Schedule(new Days.MonthEnd(), AT).lastDue(now)).isEqualTo(due);
    }
}
