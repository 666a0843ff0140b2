package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.claim.CertifiedClaims;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.Issue;
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

    private final CertifiedClaims claims;
    private final Certifying certifying;
    private final NoticePrinting printing;
    private final Audit audit;

    NoticeDesk(CertifiedClaims claims, Certifying certifying, NoticePrinting printing, Audit audit) {
        this.claims = claims;
        this.certifying = certifying;
        this.printing = printing;
        this.audit = audit;
    }

    /** A notice as it would be issued; without content where something stands in the way. */
    private record Preparation(
            @Nullable NoticeContents contents, @Nullable NoticeContent content, int pages, Findings findings) {

        static Preparation refused(Findings findings) {
            return new Preparation(null, null, 0, findings);
        }
    }

    /** Issues a notice of what was decided on the claim. Refuses errors, and alerts that no reason was given for. */
    Notice issue(UnitOfWork work, UUID claim, NoticeOrder order, Map<String, String> passed) {
        requireClaim(work, claim);
        var prepared = prepare(work, claim, order);
        Refusal.ifNotPassed(prepared.findings(), passed);
        var contents = Objects.requireNonNull(prepared.contents());
        var content = Objects.requireNonNull(prepared.content());
        var notice = new Notice(
                Issue.of(
                        work,
                        UUID.randomUUID(),
                        contents.versions(),
                        Notices.NUMBERS.next(work),
                        prepared.pages(),
                        certifying.of(work, !order.withoutSeal())),
                claim,
                NoticeKind.CERTIFIED,
                content,
                passed);
        Notices.HISTORY.add(work, notice);
        audit.record(work, IssuedNotices.entry(ChildAllowanceOperation.NOTICE_ISSUE, notice));
        return notice;
    }

    private Preparation prepare(UnitOfWork work, UUID claim, NoticeOrder order) {
        var decided = claims.certified(work, claim);
        var findings = order.check().and(NoticeRules.decided(decided.isPresent()));
        if (decided.isEmpty()) {
            return Preparation.refused(findings);
        }
        var contents = NoticeContents.of(work, decided.get());
        var guarded = NoticeContents.guards(work, List.of(decided.get().claimant()));
        if (guarded) {
            requireRight(work);
        }
        findings = findings.and(NoticeRules.everybodyKnown(contents.isComplete()))
                .and(NoticeRules.addressed(!contents.isComplete() || contents.isAtHome() || order.goesElsewhere()))
                .and(NoticeRules.toProtectedPerson(guarded))
                .and(certifying.check(work, !order.withoutSeal()))
                .and(printing.fontFindings());
        var certifier = certifying.certifier(work);
        if (findings.hasErrors() || certifier.isEmpty()) {
            return Preparation.refused(findings);
        }
        var content = contents.content(order);
        var report = printing.inspect(work, NoticeKind.CERTIFIED, content, certifier.get());
        return new Preparation(contents, content, report.pages(), findings.and(report.findings()));
    }

    /** The paper says where she is. */
    static void requireRight(UnitOfWork work) {
        if (!work.operator().may(PlatformPermission.ITEM_PROTECTED_ADDRESS)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            ChildAllowanceError.NOTICE_ADDRESS_HIDDEN,
                            "",
                            "支援措置の対象者か、その居場所が分かる人への通知書です。",
                            "支援措置対象者の住所を見る権限のある職員が発行してください。"));
        }
    }

    /** Those of a claim, the newest first. */
    List<Notice> ofClaim(UnitOfWork work, UUID claim) {
        var people = requireClaim(work, claim);
        var found = Notices.ofClaim(work, claim);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.NOTICE_VIEW)
                        .addressees(people)
                        .detail("claim", claim)
                        .records(found.size()));
        return found;
    }

    /** Whom the claim is about; refuses if there is none. */
    private List<AddresseeNumber> requireClaim(UnitOfWork work, UUID claim) {
        return claims.subjects(work, claim).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
