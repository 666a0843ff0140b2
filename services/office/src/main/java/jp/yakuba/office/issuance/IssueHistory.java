package jp.yakuba.office.issuance;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.mapper.RowMapper;

/** The history of what a business has issued. Rows are added and read; the database lets nobody change or delete one. */
@Requirement({"001/1.3.8", "001/2.2.2"})
public final class IssueHistory<P extends Issued> {

    private final IssueTables tables;
    private final PaperRows<P> papers;
    private final String select;

    /** That of the papers in these tables. */
    public IssueHistory(IssueTables tables, PaperRows<P> papers) {
        this.tables = tables;
        this.papers = papers;
        this.select = """
                select i.*, d.disposed_at, d.disposed_by, d.disposed_by_name, d.reason disposal_reason,
                    array(select s.addressee_number || '/' || s.version from %s s
                          where s.municipality_code = i.municipality_code and s.issue_id = i.issue_id
                          order by s.position) subjects
                from %s i
                left join %s d using (municipality_code, issue_id)
                """.formatted(tables.subjects(), tables.issues(), tables.disposals());
    }

    /** A query of papers, called {@code i}, up to its conditions. */
    public String select() {
        return select;
    }

    /** Makes papers of what {@link #select} finds. */
    public RowMapper<P> rows() {
        return (row, context) -> papers.read(IssueRow.read(row), row);
    }

    /** The paper of the id. */
    public Optional<P> find(UnitOfWork work, IssueId id) {
        return work.sql()
                .createQuery(select + " where i.issue_id = :id")
                .bind("id", id)
                .map(rows())
                .findOne();
    }

    /** The papers that were asked for together, in the order of their numbers. */
    public List<P> ofOrder(UnitOfWork work, OrderId order) {
        return work.sql()
                .createQuery(select + " where i.order_id = :order order by i.number_sequence")
                .bind("order", order)
                .map(rows())
                .list();
    }

    /** Adds a paper that is issued. */
    public void add(UnitOfWork work, P paper) {
        var columns = new PaperColumns();
        IssueRow.write(paper.issue(), columns);
        papers.write(paper, columns);
        columns.insert(work, tables.issues());
        addSubjects(work, paper.issue());
    }

    private void addSubjects(UnitOfWork work, Issue issue) {
        try (var batch = work.sql().prepareBatch("""
                insert into %s (issue_id, position, addressee_number, version, issued_at)
                values (:issue, :position, :person, :version, :issuedAt)
                """.formatted(tables.subjects()))) {
            for (var position = 0; position < issue.subjects().size(); position++) {
                var subject = issue.subjects().get(position);
                batch.bind("issue", issue.id())
                        .bind("position", position)
                        .bind("person", subject.person().value())
                        .bind("version", subject.version())
                        .bind("issuedAt", issue.circumstances().issuedAt())
                        .add();
            }
            batch.execute();
        }
    }

    /**
     * Adds that a paper was disposed of.
     *
     * @return whether it had not been before
     */
    boolean addDisposal(UnitOfWork work, IssueId issue, String reason) {
        return work.sql()
                        .createUpdate("""
                        insert into %s (issue_id, disposed_at, disposed_by, disposed_by_name, reason)
                        values (:issue, :now, :by, :name, :reason)
                        on conflict do nothing
                        """.formatted(tables.disposals()))
                        .bind("issue", issue)
                        .bind("now", work.now())
                        .bind("by", work.operator().userId())
                        .bind("name", work.operator().name())
                        .bind("reason", reason)
                        .execute()
                == 1;
    }
}
