package jp.yakuba.office.intake;

import java.util.List;
import jp.yakuba.platform.jobs.RowFinding;

/**
 * How the lines of a checked file are written.
 *
 * @param <L> a line
 */
public interface IntakeWriting<L extends IntakeLine> {

    /** Writes lines; what is found in one that it does not write, since something was registered meanwhile. */
    List<RowFinding> write(List<L> lines);

    /** Does what is to be done once at the end, when so many lines are written. */
    void end(long lines);
}
