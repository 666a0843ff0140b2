package jp.yakuba.office.intake;

import java.util.List;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What a business brings to take in files of records.
 *
 * @param <L> a line
 */
public interface IntakeProcedure<L extends IntakeLine> {

    /** What it is called, and who may. */
    IntakeTerms terms();

    /** Where its lines are kept until the import has ended. */
    LineTable lines();

    /** How many lines are checked in about a second. */
    int linesAStep();

    /** How many lines are read and written at a time. */
    int linesAtATime();

    /**
     * How the lines of a file with this header are read; refuses the header.
     *
     * @param again whether the lines were held to the rules before and are only read again
     */
    LineReader<L> reader(UnitOfWork work, List<String> header, boolean leaveUnknown, boolean again);

    /** Holds lines to what stands in the registers, and keeps what comparing them takes. */
    List<L> check(UnitOfWork work, JobId job, List<L> lines);

    /** What shows in how lines follow each other; each is marked in the table as well. */
    default List<RowFinding> follow(UnitOfWork work, JobId job) {
        return List.of();
    }

    /** The rules between lines, in this order. */
    List<? extends LineComparison> comparisons();

    /** Begins to write, all of it in one transaction. */
    IntakeWriting<L> writing(UnitOfWork work);
}
