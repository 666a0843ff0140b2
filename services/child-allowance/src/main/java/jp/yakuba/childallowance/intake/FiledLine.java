package jp.yakuba.childallowance.intake;

import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.intake.IntakeLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file as it was read.
 *
 * @param record what it tells; null if it cannot be read
 * @param reason for which all its alerts are passed; null if it has none
 * @param <R> what a line tells
 */
record FiledLine<R extends Record>(
        long number, @Nullable R record, @Nullable String reason, Findings findings) implements IntakeLine {

    /** An alert for which there is no reason stops it as at the counter. */
    @Override
    public boolean isRefused() {
        return record == null || findings.hasErrors() || (reason == null && hasAlerts());
    }

    /** Whether somebody should look at it, though it is loaded. */
    boolean isWarned() {
        return !isRefused() && hasAlerts();
    }

    private boolean hasAlerts() {
        return !findings.alerts().isEmpty();
    }

    FiledLine<R> with(Findings more) {
        return new FiledLine<>(number, record, reason, findings.and(more));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "FiledLine[" + number + "]";
    }
}
