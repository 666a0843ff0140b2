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
import jp.yakuba.childallowance.notice.tidings.RecipientMatters;
import jp.yakuba.childallowance.notice.tidings.TidingsOfMatters;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.OrderId;
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
    private final RecipientMatters matters;
    private final Certifying certifying;
    private final NoticePrinting printing;
    private final Audit audit;

    NoticeDesk(
            TidingsOfMatters tidings,
            RecipientMatters matters,
            Certifying certifying,
            NoticePrinting printing,
            Audit audit) {
        this.tidings = tidings;
        this.matters = matters;
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
     * @param guarded whether it names somebody whose record tells where a protected person is
     */
    private record Preparation(@Nullable Draft draft, Findings findings, boolean guarded) {}

    /** Issues a notice of the matter. Refuses errors, and alerts that no reason was given for. */
    Notice issue(UnitOfWork work, Matter matter, NoticeOrder order, Map<String, String> passed) {
        if (matter instanceof Matter.OfPayment of) {
            RunNotices.await(work, of.run());
        }
        var prepared = prepare(work, matter, order);
        if (prepared.guarded()) {
            requireRight(work);
        }
        Refusal.ifNotPassed(prepared.findings(), passed);
        return issued(
                work,
                new OrderId(UUID.randomUUID()),
                Notices.NUMBERS.next(work),
                matter,
                Objects.requireNonNull(prepared.draft()),
                order,
                passed);
    }

    /** What came of one among many. */
    sealed interface Attempt {

        /** It was issued. */
        record Made(Notice notice) implements Attempt {}

        /** Somebody has to think of it first. */
        record LeftOut(List<Finding> why) implements Attempt {}
    }

    /**
     * Issues one among many, unless it goes to somebody who hides, or something else is found than what is passed for all of
     * them. They have numbers of their own, so that nobody at the counter waits for them.
     *
     * @param series of whose numbers it gets the next
     */
    Attempt issueUnlessThoughtIsNeeded(
            UnitOfWork work,
            OrderId batch,
            String series,
            Matter matter,
            NoticeOrder order,
            Map<String, String> passed) {
        var prepared = prepare(work, matter, order);
        var draft = prepared.draft();
        var found = prepared.findings();
        if (prepared.guarded()
                || draft == null
                || found.hasErrors()
                || !open(found, passed).isEmpty()) {
            return new Attempt.LeftOut(prepared.guarded() ? found.list() : open(found, passed));
        }
        return new Attempt.Made(issued(work, batch, Notices.NUMBERS.next(work, series), matter, draft, order, passed));
    }

    private static List<Finding> open(Findings found, Map<String, String> passed) {
        return found.list().stream()
                .filter(finding -> !passed.containsKey(finding.code()))
                .toList();
    }

    private Notice issued(
            UnitOfWork work,
            OrderId batch,
            IssueNumber number,
            Matter matter,
            Draft draft,
            NoticeOrder order,
            Map<String, String> passed) {
        var notice = new Notice(
                Issue.of(
                        work,
                        batch,
                        draft.subjects(),
                        number,
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
            return new Preparation(null, findings, false);
        }
        var people = NamedPeople.of(work, told);
        findings = findings.and(NoticeRules.everybodyKnown(people.isComplete()))
                .and(NoticeRules.addressed(!people.isComplete() || people.isAddressed() || order.goesElsewhere()))
                .and(NoticeRules.toProtectedPerson(people.guards()))
                .and(certifying.check(work, !order.withoutSeal()))
                .and(printing.fontFindings());
        var certifier = certifying.certifier(work);
        if (findings.hasErrors() || certifier.isEmpty()) {
            return new Preparation(null, findings, people.guards());
        }
        var content = told.words().in(people.letter(order));
        var report = printing.inspect(work, told.kind(), content, certifier.get());
        return new Preparation(
                new Draft(told.kind(), content, people.versions(), report.pages()),
                findings.and(report.findings()),
                people.guards());
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
     * @param people whom it is about
     * @param issuable what could be issued; null if nothing could
     * @param issued the newest first
     */
    record Overview(List<AddresseeNumber> people, @Nullable NoticeKind issuable, List<Notice> issued) {}

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
        return new Overview(found.people(), told == null ? null : told.kind(), issued);
    }

    /**
     * What there is of the payments and suspensions of a recipient.
     *
     * @param tellable what could be told, the newest first
     * @param issued the newest first
     */
    record OfRecipient(List<RecipientMatters.Named> tellable, List<Notice> issued) {}

    /** What was issued to a recipient of payments, and what could be. */
    OfRecipient look(UnitOfWork work, AddresseeNumber recipient) {
        var tellable = matters.of(work, recipient);
        var issued = Notices.of(work, recipient);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.NOTICE_VIEW)
                        .subject(recipient)
                        .records(issued.size()));
        return new OfRecipient(tellable, issued);
    }
}
