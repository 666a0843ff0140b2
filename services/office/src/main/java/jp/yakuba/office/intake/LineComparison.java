package jp.yakuba.office.intake;

import jp.yakuba.foundation.finding.Finding;

/** A rule between lines, or between lines and what is registered. */
public interface LineComparison {

    /** What selects the {@code line_number} of the lines that it refuses, out of {@code line}, the lines of the file. */
    String sql();

    /** What is said of each of them. */
    Finding finding();
}
