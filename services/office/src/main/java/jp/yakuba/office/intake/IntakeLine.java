package jp.yakuba.office.intake;

import jp.yakuba.foundation.finding.Findings;

/** One line of a file as it was read. */
public interface IntakeLine {

    /** Its line in the file, counted from 1, the header being 1. */
    long number();

    /** What is wrong with it, by item name. */
    Findings findings();

    /** Whether it is not loaded. */
    boolean isRefused();
}
