package jp.yakuba.platform.jobs;

import java.util.List;
import jp.yakuba.platform.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a job has done; saved in the step's transaction.
 *
 * @param cursor from where the next step goes on, as a record or JSON object; null if this was the last
 * @param counts the items worked on in this step
 * @param total how many items the job has in all, as far as known now; null: as before
 * @param note what it is about at present, shown with the progress; null: as before
 * @param findings what was found wrong in this step
 * @param results files that this step has completed
 */
public record Step(
        @Nullable Object cursor,
        Counts counts,
        @Nullable Long total,
        @Nullable String note,
        List<RowFinding> findings,
        List<FileId> results) {

    public Step {
        findings = List.copyOf(findings);
        results = List.copyOf(results);
    }

    /** A step after which there is more to do. */
    public static Step more(Object cursor) {
        return new Step(cursor, Counts.NONE, null, null, List.of(), List.of());
    }

    /** The last step. */
    public static Step last() {
        return new Step(null, Counts.NONE, null, null, List.of(), List.of());
    }

    /** With the items worked on. */
    public Step counting(Counts items) {
        return new Step(cursor, items, total, note, findings, results);
    }

    /** With so many items done as wished. */
    public Step done(long items) {
        return counting(new Counts(items, 0, 0, 0));
    }

    /** With the number of items of the whole job. */
    public Step of(long items) {
        return new Step(cursor, counts, items, note, findings, results);
    }

    /** With a word on what the job is about at present. */
    public Step saying(String words) {
        return new Step(cursor, counts, total, words, findings, results);
    }

    /** With what was found wrong. */
    public Step finding(List<RowFinding> found) {
        return new Step(cursor, counts, total, note, found, results);
    }

    /** With files that are now complete. */
    public Step giving(List<FileId> files) {
        return new Step(cursor, counts, total, note, findings, files);
    }
}
