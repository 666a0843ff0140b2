package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.notice.tidings.TidingsOfMatters;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.IssueProcedure;
import jp.yakuba.office.issuance.IssueStep;
import jp.yakuba.office.issuance.IssuedPapers;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What can be done with a notice after it was issued: print it, print it again, record that it was disposed of. */
@ApplicationScoped
class IssuedNotices implements IssueProcedure<Notice> {

    private final NoticePrinting printing;
    private final TidingsOfMatters tidings;
    private final IssuedPapers<Notice> papers;

    IssuedNotices(NoticePrinting printing, TidingsOfMatters tidings, Audit audit) {
        this.printing = printing;
        this.tidings = tidings;
        this.papers = new IssuedPapers<>(this, Notices.HISTORY, audit);
    }

    /** The steps of notices. */
    IssuedPapers<Notice> papers() {
        return papers;
    }

    @Override
    public String noun() {
        return "通知書";
    }

    /**
     * What it tells may have been taken back or returned, a measure may have been set, and somebody may have gone elsewhere, since it
     * was issued.
     */
    @Override
    public void requirePrintable(UnitOfWork work, Notice notice) {
        var stands = tidings.of(work, notice.matter()).findings();
        if (stands.hasErrors()) {
            throw new Refusal(ProblemType.CONFLICT, stands);
        }
        var guarded = NamedPeople.guards(work, notice.people());
        if (!guarded) {
            return;
        }
        NoticeDesk.requireRight(work);
        var confirmed = notice.passedAlerts().containsKey(ChildAllowanceAlert.NOTICE_TO_PROTECTED_PERSON.code())
                && notice.number().date().equals(work.today());
        var findings = NoticeRules.stillSafe(true, confirmed);
        if (findings.hasErrors()) {
            throw new Refusal(ProblemType.CONFLICT, findings);
        }
    }

    @Override
    public byte[] pdf(UnitOfWork work, Notice notice) {
        return printing.pdf(work, notice);
    }

    @Override
    public Notice again(Notice notice, Issue issue) {
        return notice.again(issue);
    }

    @Override
    public AuditEntry entry(IssueStep step, Notice notice) {
        return switch (step) {
            case VIEW -> entry(ChildAllowanceOperation.NOTICE_VIEW, notice);
            case PRINT ->
                entry(ChildAllowanceOperation.NOTICE_PRINT, notice)
                        .detail("file", Notice.fileName(notice.id()) + ".pdf")
                        .detail("outputForm", "pdf");
            case REPRINT ->
                entry(ChildAllowanceOperation.NOTICE_REPRINT, notice)
                        .detail("reprintOf", notice.issue().original());
            case DISPOSE -> entry(ChildAllowanceOperation.NOTICE_DISPOSE, notice);
        };
    }

    static AuditEntry entry(ChildAllowanceOperation operation, Notice notice) {
        return about(AuditEntry.of(operation).addressees(notice.people()), notice.matter())
                .detail("issue", notice.id())
                .detail("issueNumber", notice.number().text())
                .detail("kind", notice.kind().code())
                .detail("pages", notice.issue().pages())
                .detail("seal", notice.issue().certification().seal() != null);
    }

    /** Which decision is told of. */
    static AuditEntry about(AuditEntry entry, Matter matter) {
        return switch (matter) {
            case Matter.OfClaim of -> entry.detail("claim", of.claim());
            case Matter.OfAmendment of -> entry.detail("amendment", of.amendment());
            case Matter.OfPayment of -> entry.detail("run", of.run());
            case Matter.OfSuspension _, Matter.OfReceipt _, Matter.OfDemand _, Matter.OfDeduction _ -> entry;
            case Matter.OfStatusReport of -> entry.detail("year", of.year());
            case Matter.OfAgeing of -> entry.detail("ageRevision", of.revision());
            case Matter.OfStatement of -> entry.detail("task", of.task());
            case Matter.OfUnpaidClaim of -> entry.detail("unpaidClaim", of.claim());
        };
    }
}
