package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;

/** 交付履歴照会: what was issued, by whatever is known of it, or on one order; each look audited. */
@ApplicationScoped
@Requirement("001/2.2.2")
public class IssueInquiry {

    private final CertificateHistory history;
    private final IssueSearch search;
    private final IssueSight sight;
    private final Audit audit;

    IssueInquiry(CertificateHistory history, IssueSearch search, IssueSight sight, Audit audit) {
        this.history = history;
        this.search = search;
        this.sight = sight;
        this.audit = audit;
    }

    /** The copies that meet the criteria, newest first. */
    public Page<CertificateIssue> search(UnitOfWork work, IssueCriteria criteria, PageRequest page) {
        var behind = page.cursor(2)
                .map(cursor -> new IssueSearch.Position(cursor.time(0), id(cursor)))
                .orElse(null);
        var found = Page.of(
                search.find(work, criteria, behind, page.fetch()),
                page,
                issue -> Cursor.after(issue.circumstances().issuedAt(), issue.id()));
        audit.record(work, entry(criteria).records(found.items().size()));
        return new Page<>(sight.of(work, found.items()), found.next());
    }

    private static AuditEntry entry(IssueCriteria criteria) {
        var person = criteria.person();
        var entry =
                AuditEntry.of(RecordsOperation.CERTIFICATE_HISTORY).detail("keys", String.join(" ", criteria.items()));
        return person == null ? entry : entry.subject(person);
    }

    /** The copies that were asked for together; refuses if there is no such order. */
    List<CertificateIssue> ofOrder(UnitOfWork work, OrderId order) {
        var issues = history.copies().ofOrder(work, order);
        if (issues.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        var people = issues.stream()
                .flatMap(issue -> issue.people().stream())
                .distinct()
                .toList();
        audit.record(work, AuditEntry.of(RecordsOperation.CERTIFICATE_VIEW).addressees(people));
        return sight.of(work, issues);
    }

    private static IssueId id(Cursor cursor) {
        try {
            return new IssueId(UUID.fromString(cursor.keys().getLast()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.unknown();
        }
    }
}
