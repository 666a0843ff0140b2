package jp.yakuba.childallowance.lacking;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What drafts of one business lacked when they were received, as it was found then.
 *
 * @param item what a draft is called in the schema: {@code claim}
 */
public record Lacks(String item) {

    /** Keeps what was wrong beside the draft; not the alerts, which tell of people what may have to be hidden later. */
    public void add(UnitOfWork work, DraftId draft, Findings found) {
        var all = found.list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        IntStream.range(0, all.size()).forEach(i -> add(work, draft, i + 1, all.get(i)));
    }

    private void add(UnitOfWork work, DraftId draft, int position, Finding finding) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.%1$s_lack (%1$s_id, position, code, severity, field, message, remedy)
                        values (:draft, :position, :code, :severity, :field, :message, :remedy)
                        """.formatted(item))
                .bind("draft", draft)
                .bind("position", position)
                .bind("code", finding.code())
                .bind("severity", finding.severity().name())
                .bind("field", finding.field())
                .bind("message", finding.message())
                .bind("remedy", finding.remedy())
                .execute();
    }

    /** What was found when the draft was received; none of one that lacked nothing. */
    public Findings of(UnitOfWork work, DraftId draft) {
        List<Finding> found = work.sql()
                .createQuery("""
                        select code, severity, field, message, remedy from child_allowance.%1$s_lack
                        where %1$s_id = :draft order by position
                        """.formatted(item))
                .bind("draft", draft)
                .map((row, context) -> new Finding(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("field"),
                        row.getString("message"),
                        row.getString("remedy")))
                .list();
        return Findings.of(found);
    }
}
