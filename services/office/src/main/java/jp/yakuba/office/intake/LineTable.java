package jp.yakuba.office.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Where a business keeps what it needs to know of the lines of running imports, so that they can be compared with each other and
 * with what is registered: {@code job_id}, {@code line_number}, {@code refused}, {@code alerted}, and whatever its rules look at.
 *
 * @param name the table
 */
public record LineTable(String name) {

    /** Keeps what must be known of checked lines, given as {@code (column, …)}; COPY itself knows no row-level security. */
    public <L> void add(UnitOfWork work, String columns, List<L> lines, BiConsumer<CopyLines, L> line) {
        var copied = "copy_" + name.replace('.', '_');
        work.sql()
                .execute("create temp table if not exists %s (like %s including defaults) on commit drop"
                        .formatted(copied, name));
        CopyLines.into(work, copied + " " + columns, lines, line);
        work.sql().execute("insert into %s select * from %s".formatted(name, copied));
        work.sql().execute("truncate " + copied);
    }

    /** Refuses what only shows when lines are compared; returns the findings, one for each line refused now. */
    List<RowFinding> compare(UnitOfWork work, JobId job, List<? extends LineComparison> rules) {
        var findings = new ArrayList<RowFinding>();
        for (var rule : rules) {
            refuse(work, job, rule.sql()).forEach(line -> findings.add(new RowFinding(line, rule.finding())));
        }
        return findings;
    }

    /** Each rule looks once over all lines in an order of its own: a million lines are compared by sorting, not by pairs. */
    private List<Long> refuse(UnitOfWork work, JobId job, String which) {
        return work.sql()
                .createQuery("""
                    with line as materialized (
                        select * from %1$s
                        where job_id = :job),
                    bad as materialized (%2$s)
                    update %1$s l set refused = true
                    from bad
                    where l.job_id = :job
                      and l.line_number = bad.line_number and not l.refused
                    returning l.line_number
                    """.formatted(name, which))
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list();
    }

    /** Refuses the lines with errors, and marks those with alerts to be looked at. */
    public void mark(UnitOfWork work, JobId job, List<RowFinding> findings) {
        mark(work, job, findings, "refused", Severity.ERROR);
        mark(work, job, findings, "alerted", Severity.ALERT);
    }

    private void mark(UnitOfWork work, JobId job, List<RowFinding> findings, String column, Severity severity) {
        var lines = findings.stream()
                .filter(found -> found.finding().severity() == severity)
                .map(RowFinding::row)
                .toList();
        work.sql()
                .createUpdate("""
                    update <table> set <column> = true
                    where job_id = :job
                      and line_number = any(:lines)
                    """)
                .define("table", name)
                .define("column", column)
                .bind("job", job.toString())
                .bindArray("lines", Long.class, lines)
                .execute();
    }

    /** Numbers of the refused lines. */
    Set<Long> refused(UnitOfWork work, JobId job) {
        return numbers(work, job, "refused");
    }

    /** Numbers of the lines that somebody should look at, though they are loaded. */
    Set<Long> alerted(UnitOfWork work, JobId job) {
        return numbers(work, job, "alerted");
    }

    private Set<Long> numbers(UnitOfWork work, JobId job, String column) {
        return new HashSet<>(work.sql()
                .createQuery("""
                    select line_number from <table>
                    where job_id = :job and <column>
                    """)
                .define("table", name)
                .define("column", column)
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list());
    }

    /** Forgets the lines of an import that has ended. */
    void clear(UnitOfWork work, JobId job) {
        work.sql()
                .createUpdate("delete from <table> where job_id = :job")
                .define("table", name)
                .bind("job", job.toString())
                .execute();
    }
}
