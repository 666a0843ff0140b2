package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/9.1")
class TimetableTest {

    private static final TestAccounts KOBE = new TestAccounts("281000");

    @Inject
    Database database;

    /** After 1:00 in the night to come: the municipality has begun today. */
    private final LocalDateTime tomorrow =
            LocalDateTime.now(UnitOfWork.JAPAN).toLocalDate().plusDays(1).atTime(2, 0);

    /** A kind of its own for every test, so that the tests do not see each other's jobs. */
    private final String code = "test.nightly-" + UUID.randomUUID();

    @BeforeEach
    void registerTheMunicipality() {
        KOBE.register();
    }

    @Test
    @Requirement("001/9.1#1")
    void a_nightly_job_is_submitted_once_a_night_however_many_processes_look() {
        for (var look = 0; look < 3; look++) {
            timetable(tomorrow.plusHours(look)).submitDue(KOBE.municipality());
        }
        assertThat(submitted()).isEqualTo(1);

        timetable(tomorrow.plusDays(1)).submitDue(KOBE.municipality());
        assertThat(submitted()).isEqualTo(2);
    }

    @Test
    void one_process_submits_it_night_after_night() {
        // Given
        var timetable = timetable(tomorrow);

        // When
        timetable.submitDue(KOBE.municipality());
        timetable.submitDue(KOBE.municipality());

        // Then
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void a_night_missed_while_nothing_ran_is_made_up_for_in_the_morning() {
        timetable(tomorrow.withHour(9)).submitDue(KOBE.municipality());

        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void a_municipality_that_has_just_begun_does_not_make_up_for_the_night_before() {
        timetable(tomorrow.minusDays(2)).submitDue(KOBE.municipality());

        assertThat(submitted()).isZero();
    }

    private Timetable timetable(LocalDateTime now) {
        var clock = Clock.fixed(now.atZone(UnitOfWork.JAPAN).toInstant(), UnitOfWork.JAPAN);
        return new Timetable(database, new JobKinds(List.of(new Nightly(code))), clock);
    }

    private long submitted() {
        return database.transact(Operator.system(KOBE.municipality(), "test"), work -> work.sql()
                .createQuery("select count(*) from platform.job where kind = :kind")
                .bind("kind", code)
                .mapTo(Long.class)
                .one());
    }

    /** Every night at 1:00. */
    private record Nightly(String code) implements JobKind {

        @Override
        public String title() {
            return "夜間処理";
        }

        @Override
        public Permission permission() {
            return new Permission("test.nightly");
        }

        @Override
        public Optional<Schedule> schedule() {
            return Optional.of(Schedule.daily(LocalTime.of(1, 0)));
        }

        @Override
        public Step next(UnitOfWork work, JobRun run) {
            return Step.last();
        }
    }
}
