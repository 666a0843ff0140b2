package jp.yakuba.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.WarekiDate;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A job as the screens show it.
 *
 * @param permitted whether the viewer may see what it found and made
 * @param operable whether the viewer may cancel and restart it
 * @param now when it is shown
 */
record JobView(Job job, boolean permitted, boolean operable, Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm:ss");

    /** The screen of this job. */
    public String path() {
        return "/jobs/" + job.id();
    }

    public String cancelPath() {
        return path() + "/cancel";
    }

    public String restartPath() {
        return path() + "/restart";
    }

    /** Whether it may still change by itself, so that the screen looks again. */
    public boolean moving() {
        return !job.state().isEnded();
    }

    public boolean mayCancel() {
        return operable && (job.state() == JobState.QUEUED || job.state() == JobState.RUNNING);
    }

    /** A failed job is either restarted or given up, which tidies up after it. */
    public boolean mayRestart() {
        return operable && job.state() == JobState.FAILED && job.restartable();
    }

    /** How the state's badge looks. */
    public String badge() {
        return switch (job.state()) {
            case QUEUED, CANCELLED -> "neutral";
            case RUNNING -> "info";
            case CANCELLING -> "alert";
            case SUCCEEDED -> "success";
            case FAILED -> "error";
        };
    }

    /** The sign in the state's badge: colour alone says nothing to some. */
    public String icon() {
        return switch (job.state()) {
            case QUEUED, RUNNING, CANCELLED -> "info";
            case CANCELLING -> "alert";
            case SUCCEEDED -> "success";
            case FAILED -> "error";
        };
    }

    public boolean measured() {
        return job.percent().isPresent();
    }

    public int percent() {
        return job.percent().orElse(0);
    }

    /** Such as 4,210 / 10,000件. */
    public String progress() {
        var processed = "%,d".formatted(job.counts().processed());
        return job.total() == null ? processed + "件" : processed + " / " + "%,d".formatted(job.total()) + "件";
    }

    /** How long it may still take, judged by how long it took so far; empty if nothing can be said. */
    public String remaining() {
        var total = job.total();
        var started = job.startedAt();
        var processed = job.counts().processed();
        if (job.state() != JobState.RUNNING || total == null || started == null || processed == 0) {
            return "";
        }
        var left = Duration.between(started, now)
                .multipliedBy(Math.max(0, total - processed))
                .dividedBy(processed);
        return left.toMinutes() < 1 ? "残り1分未満" : "残り約" + (left.toMinutes() + 1) + "分";
    }

    public String submitted() {
        return words(job.submittedAt());
    }

    public String notBefore() {
        return words(job.notBefore());
    }

    public String started() {
        return words(job.startedAt());
    }

    public String ended() {
        return words(job.endedAt());
    }

    private static String words(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        var day = LocalDate.ofInstant(time, UnitOfWork.JAPAN);
        var date = WarekiDate.of(CivilDate.of(day)).map(WarekiDate::longForm).orElseGet(day::toString);
        return date + " " + LocalTime.ofInstant(time, UnitOfWork.JAPAN).format(CLOCK);
    }
}
