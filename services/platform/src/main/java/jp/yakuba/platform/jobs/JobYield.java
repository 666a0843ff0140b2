package jp.yakuba.platform.jobs;

import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What jobs leave behind: the tables {@code platform.job_finding} and {@code platform.job_result}. */
final class JobYield {

    private JobYield() {}

    static void insert(UnitOfWork work, JobId job, Step step) {
        insertFindings(work, job, step.findings());
        for (var file : step.results()) {
            work.sql()
                    .createUpdate("insert into platform.job_result (job_id, file_id) values (:job, :file)")
                    .bind("job", job)
                    .bind("file", file)
                    .execute();
        }
    }

    private static void insertFindings(UnitOfWork work, JobId job, List<RowFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var batch = work.sql().prepareBatch("""
                insert into platform.job_finding (job_id, row_number, severity, code, field, message, remedy)
                values (:job, :row, :severity, :code, :field, :message, :remedy)
                """);
        for (var found : findings) {
            batch.bind("job", job)
                    .bind("row", found.row())
                    .bind("severity", found.finding().severity().name())
                    .bind("code", found.finding().code())
                    .bind("field", found.finding().field())
                    .bind("message", found.finding().message())
                    .bind("remedy", found.finding().remedy())
                    .add();
        }
        batch.execute();
    }

    /** In the order in which they were found. */
    static List<NumberedFinding> findings(UnitOfWork work, JobId job, long after, int limit) {
        return work.sql()
                .createQuery("""
                        select * from platform.job_finding where job_id = :job and finding_id > :after
                        order by municipality_code, job_id, finding_id limit :limit
                        """)
                .bind("job", job)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new NumberedFinding(
                        row.getLong("finding_id"),
                        new RowFinding(
                                row.getLong("row_number"),
                                new Finding(
                                        row.getString("code"),
                                        Severity.valueOf(row.getString("severity")),
                                        row.getString("field"),
                                        row.getString("message"),
                                        row.getString("remedy")))))
                .list();
    }

    /** A finding with its number, by which one goes on reading. */
    record NumberedFinding(long number, RowFinding finding) {}

    static List<FileId> results(UnitOfWork work, JobId job) {
        return work.sql()
                .createQuery("select file_id from platform.job_result where job_id = :job order by file_id")
                .bind("job", job)
                .mapTo(UUID.class)
                .map(FileId::new)
                .list();
    }
}
