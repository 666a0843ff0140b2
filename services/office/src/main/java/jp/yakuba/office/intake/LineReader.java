package jp.yakuba.office.intake;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;

/**
 * Reads the lines of a file whose header is known. It looks at nothing but the line, so many are read at a time.
 *
 * @param <L> a line
 */
public interface LineReader<L extends IntakeLine> {

    /** What is said of the header of a file that is taken in. */
    Findings ofHeader();

    /**
     * The line with everything that is found in it.
     *
     * @param number in the file, counted from 1
     * @param texts of its columns, which may be more or fewer than those of the header
     */
    L read(long number, List<String> texts);
}
