package jp.yakuba.platform.jobs;

import static jp.yakuba.platform.jobs.JobState.CANCELLED;
import static jp.yakuba.platform.jobs.JobState.CANCELLING;
import static jp.yakuba.platform.jobs.JobState.FAILED;
import static jp.yakuba.platform.jobs.JobState.QUEUED;
import static jp.yakuba.platform.jobs.JobState.RUNNING;
import static jp.yakuba.platform.jobs.JobState.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobStateTest {

    private static final Map<JobState, Set<JobState>> ALLOWED = Map.of(
            QUEUED, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(QUEUED, CANCELLING, SUCCEEDED, FAILED),
            CANCELLING, Set.of(CANCELLED, SUCCEEDED, FAILED),
            FAILED, Set.of(QUEUED, CANCELLED),
            CANCELLED, Set.of(),
            SUCCEEDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void a_state_goes_over_into_these_and_no_others(JobState from) {
        for (var to : JobState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
