package jp.yakuba.residentrecords.certificate.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.office.issuance.certifier.Certifying;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.certificate.issue.CertificateHistory;
import jp.yakuba.residentrecords.certificate.issue.CertificateIssue;
import jp.yakuba.residentrecords.certificate.issue.CertificatePrinting;
import jp.yakuba.residentrecords.certificate.issue.IssueAudit;

/** 証明書の発行: looks at an order, and issues it in one transaction with its history and its audit entries. */
@ApplicationScoped
@Requirement({"001/5.1", "001/1.3.8"})
class CertificateDesk {

    private static final int MOST_AT_ONCE = 100;

    private final Selections selections;
    private final IssueGuards guards;
    private final CertificatePrinting printing;
    private final Certifying certifying;
    private final CertificateHistory history;
    private final Audit audit;

    CertificateDesk(
            Selections selections,
            IssueGuards guards,
            CertificatePrinting printing,
            Certifying certifying,
            CertificateHistory history,
            Audit audit) {
        this.selections = selections;
        this.guards = guards;
        this.printing = printing;
        this.certifying = certifying;
        this.history = history;
        this.audit = audit;
    }

    /** What would be issued. Nothing is kept. */
    Preparation prepare(UnitOfWork work, CertificateOrder order) {
        var wrong = order.check();
        if (wrong.hasErrors()) {
            return new Preparation(order, List.of(), wrong);
        }
        var selection = selections.select(work, order);
        var certifier = certifying.certifier(work);
        var findings = selection
                .findings()
                .and(ApplicantRules.check(order, selection, work.today()))
                .and(guards.onIssue(work, order, selection))
                .and(certifying.check(work, !order.withoutSeal()))
                .and(amount(order, selection))
                .and(printing.fontFindings());
        if (findings.hasErrors() || certifier.isEmpty()) {
            return new Preparation(order, List.of(), findings);
        }
        var number = history.numbers().preview(work);
        var copies = new ArrayList<PreparedCopy>();
        for (var copy : selection.copies()) {
            var report = printing.inspect(work, copy, order.choices(), number, certifier.get());
            findings = findings.and(report.findings());
            copies.add(new PreparedCopy(copy, report.pages()));
        }
        return new Preparation(order, copies, findings);
    }

    private static Findings amount(CertificateOrder order, Selection selection) {
        return selection.copies().size() * order.copiesOfEach() <= MOST_AT_ONCE
                ? Findings.none()
                : Findings.of(Finding.error(
                        RecordsError.TOO_MANY_COPIES, "copies", "一度に発行できる部数を超えています。", MOST_AT_ONCE + "部以内に分けてください。"));
    }

    /** Issues every copy; refuses while there are errors, or alerts for whose passing no reason is given. */
    @Requirement({"001/5.5", "001/1.3.8"})
    List<CertificateIssue> issue(UnitOfWork work, CertificateOrder order, Map<String, String> passed) {
        var preparation = prepare(work, order);
        Refusal.ifNotPassed(preparation.findings(), passed);
        guards.release(work, order, selections.select(work, order));
        var orderId = new OrderId(UUID.randomUUID());
        var issues = new ArrayList<CertificateIssue>();
        for (var copy : preparation.copies()) {
            for (var count = 0; count < order.copiesOfEach(); count++) {
                issues.add(issue(work, orderId, order, copy, reasons(preparation, passed)));
            }
        }
        for (var issue : issues) {
            history.copies().add(work, issue);
            audit.record(work, IssueAudit.entry(RecordsOperation.CERTIFICATE_ISSUE, issue));
        }
        return issues;
    }

    private static Map<String, String> reasons(Preparation preparation, Map<String, String> passed) {
        var reasons = new HashMap<String, String>();
        preparation
                .findings()
                .alerts()
                .forEach(alert -> reasons.put(alert.code(), passed.getOrDefault(alert.code(), "")));
        return reasons;
    }

    private CertificateIssue issue(
            UnitOfWork work, OrderId orderId, CertificateOrder order, PreparedCopy copy, Map<String, String> passed) {
        var selected = copy.selected();
        return new CertificateIssue(
                Issue.of(
                        work,
                        orderId,
                        selected.people().stream()
                                .map(row -> new SubjectVersion(row.addresseeNumber(), row.version()))
                                .toList(),
                        history.numbers().next(work),
                        copy.pages(),
                        certifying.of(work, !order.withoutSeal())),
                order.kind(),
                selected.household(),
                selected.whole(),
                selected.head(),
                order.choices(),
                order.officialUse(),
                order.applicantClass(),
                Objects.requireNonNullElse(order.applicant(), ""),
                Objects.requireNonNullElse(order.purpose(), ""),
                passed);
    }
}
