package jp.yakuba.platform.inspection;

import java.util.List;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.RowFinding;

/**
 * A verification as a screen shows it.
 *
 * @param breaks what is not as it was written, in the order of the log
 */
record VerificationView(Job job, List<RowFinding> breaks) {

    VerificationView {
        breaks = List.copyOf(breaks);
    }

    public String path() {
        return "/audit/verifications/" + job.id();
    }

    public boolean moving() {
        return !job.state().isEnded();
    }

    public boolean ended() {
        return job.state() == JobState.SUCCEEDED;
    }

    public boolean intact() {
        return ended() && breaks.isEmpty();
    }

    public RowFinding first() {
        return breaks.getFirst();
    }

    public int percent() {
        return job.percent().orElse(0);
    }
}
