package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.notice.tidings.TidingsOfMatters;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.office.issuance.certifier.Certifying;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 通知書の発行: looks at what would be issued, and issues it in one transaction with its history and its audit entry. */
@ApplicationScoped
class NoticeDesk {

    private final TidingsOfMatters tidings;
    private final Certifying certifying;
    private final NoticePrinting printing;
    private final Audit audit;

    NoticeDesk(TidingsOfMatters tidings, Certifying certifying, NoticePrinting printing, Audit audit) {
        this.tidings = tidings;
        this.certifying = certifying;
        this.printing = printing;
        this.audit = audit;
    }

    /** A notice as it would be issued. */
    private record Draft(NoticeKind kind, NoticeContent content, List<SubjectVersion> subjects, int pages) {}

    /**
     * What stands in the way of it.
     *
     * @param draft null where it cannot be made
     */
    private record Preparation(@Nullable Draft draft, Findings findings) {}

    /** Issues a notice of the matter. Refuses errors, and alerts that no reason was given for. */
    Notice issue(UnitOfWork work, Matter matter, NoticeOrder order, Map<String, String> passed) {
        var prepared = prepare(work, matter, order);
        Refusal.ifNotPassed(prepared.findings(), passed);
        var draft = Objects.requireNonNull(prepared.draft());
        var notice = new Notice(
                Issue.of(
                        work,
                        UUID.randomUUID(),
                        draft.subjects(),
                        Notices.NUMBERS.next(work),
                        draft.pages(),
                        certifying.of(work, !order.withoutSeal())),
                matter,
                draft.kind(),
                draft.content(),
                passed);
        Notices.HISTORY.add(work, notice);
        audit.record(work, IssuedNotices.entry(ChildAllowanceOperation.NOTICE_ISSUE, notice));
        return notice;
    }

    private Preparation prepare(UnitOfWork work, Matter matter, NoticeOrder order) {
        var found = tidings.of(work, matter);
        var told = found.told();
        var findings = order.check().and(found.findings());
        if (told == null) {
            return new Preparation(null, findings);
        }
        var people = NamedPeople.of(work, told);
        if (people.guards()) {
            requireRight(work);
        }
        findings = findings.and(NoticeRules.everybodyKnown(people.isComplete()))
                .and(NoticeRules.addressed(!people.isComplete() || people.isAtHome() || order.goesElsewhere()))
                .and(NoticeRules.toProtectedPerson(people.guards()))
                .and(certifying.check(work, !order.withoutSeal()))
                .and(printing.fontFindings());
        var certifier = certifying.certifier(work);
        if (findings.hasErrors() || certifier.isEmpty()) {
            return new Preparation(null, findings);
        }
        var content = told.words().in(people.letter(order));
        var report = printing.inspect(work, told.kind(), content, certifier.get());
        return new Preparation(
                new Draft(told.kind(), content, people.versions(), report.pages()), findings.and(report.findings()));
    }

    /** The paper says where she is. */
    static void requireRight(UnitOfWork work) {
        if (!work.operator().may(PlatformPermission.ITEM_PROTECTED_ADDRESS)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            ChildAllowanceError.NOTICE_ADDRESS_HIDDEN,
                            "",
                            "支援措置の対象者か、その居場所が分かる人の載る通知書です。",
                            "支援措置対象者の住所を見る権限のある職員が発行してください。"));
        }
    }

    /**
     * What there is of a matter.
     *
     * @param issuable what could be issued; null if nothing could
     * @param issued the newest first
     */
    record Overview(@Nullable NoticeKind issuable, List<Notice> issued) {}

    /** What was issued and what could be. */
    Overview look(UnitOfWork work, Matter matter) {
        var found = tidings.of(work, matter);
        var told = found.told();
        var issued = Notices.of(work, matter);
        audit.record(
                work,
                IssuedNotices.about(
                                AuditEntry.of(ChildAllowanceOperation.NOTICE_VIEW)
                                        .addressees(found.people()),
                                matter)
                        .records(issued.size()));
        return new Overview(told == null ? null : told.kind(), issued);
    }
}
