package jp.yakuba.residentrecords.measure.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.office.issuance.certifier.Certifying;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.issue.CertificateHistory;
import jp.yakuba.residentrecords.measure.Measure;
import jp.yakuba.residentrecords.measure.Measures;

/** Where notices are issued, printed and printed again. Each has a number, a record and an entry in the audit log. */
@ApplicationScoped
@Requirement({"001/3.4", "001/10.2"})
class NoticeDesk {

    /** How many can be issued at once. */
    static final int MOST_AT_ONCE = 100;

    private static final String SERIES = "支援措置通知";
    private static final int REASON_WIDTH = 200;

    private final Measures measures;
    private final Notices notices;
    private final NoticeContents contents;
    private final Certifying certifying;
    private final CertificateHistory history;
    private final Forms forms;
    private final Audit audit;

    NoticeDesk(
            Measures measures,
            Notices notices,
            NoticeContents contents,
            Certifying certifying,
            CertificateHistory history,
            Forms forms,
            Audit audit) {
        this.measures = measures;
        this.notices = notices;
        this.contents = contents;
        this.certifying = certifying;
        this.history = history;
        this.forms = forms;
        this.audit = audit;
    }

    /**
     * Issues a notice of each of the measures; of all or, if something stands in the way of one, of none.
     *
     * @return what they are printed by
     */
    OrderId issue(UnitOfWork work, NoticeKind kind, List<MeasureId> chosen) {
        requireRights(work);
        Refusal.ifErrors(amount(chosen));
        Refusal.ifErrors(certifying.check(work, false));
        var certifier = certifying.of(work, false).certifier();
        var order = new OrderId(UUID.randomUUID());
        for (var id : chosen) {
            var measure = measures.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            Refusal.ifErrors(NoticeRules.decided(measure).and(sendable(work, measure)));
            var issued = issued(work, order, kind, measure, certifier);
            notices.add(work, issued);
            record(work, RecordsOperation.MEASURE_NOTICE_ISSUE, issued);
        }
        return order;
    }

    private static Findings amount(List<MeasureId> chosen) {
        if (chosen.isEmpty()) {
            return Findings.of(Finding.error(
                    RecordsError.MEASURE_NOTICE_OF_NOTHING, "", "通知を出す支援措置が選ばれていません。", "一覧で支援措置を選んでください。"));
        }
        return chosen.size() <= MOST_AT_ONCE
                ? Findings.none()
                : Findings.of(Finding.error(
                        RecordsError.MEASURE_NOTICES_TOO_MANY,
                        "",
                        "一度に出せる通知の数を超えています。",
                        MOST_AT_ONCE + "件以内に分けてください。"));
    }

    private Findings sendable(UnitOfWork work, Measure measure) {
        var recipient = contents.recipient(work, measure);
        return NoticeRules.addressed(recipient)
                .and(NoticeRules.notToOppositeParty(contents.comesToOppositeParty(work, measure, recipient)));
    }

    private Notice issued(UnitOfWork work, OrderId order, NoticeKind kind, Measure measure, CertifierId certifier) {
        var applicant = measure.particulars().applicantNumber();
        var row = contents.record(work, applicant);
        return new Notice(
                new NoticeId(UUID.randomUUID()),
                order,
                kind,
                measure.id(),
                measure.revision(),
                applicant,
                row == null ? 0 : row.version(),
                history.numbers().next(work, SERIES),
                certifier,
                work.now(),
                work.operator().userId(),
                work.operator().name(),
                null,
                "");
    }

    /** Those of an order, and what would not print as it should. */
    List<Notice> ofOrder(UnitOfWork work, OrderId order) {
        requireRights(work);
        var found = notices.ofOrder(work, order);
        if (found.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        found.forEach(notice -> record(work, RecordsOperation.MEASURE_NOTICE_VIEW, notice));
        return found;
    }

    /** What the clerk has to know before they are sent. */
    @Requirement("001/5.8")
    Findings printing(UnitOfWork work, List<Notice> order) {
        return forms.printer()
                .inspect(order.stream()
                        .map(notice -> NoticeForm.page(contents.of(work, notice)))
                        .toList())
                .findings();
    }

    /** The document with all of an order; for who issued it, on that day. */
    byte[] pdf(UnitOfWork work, OrderId order) {
        var found = ofOrder(work, order);
        if (!found.stream().allMatch(notice -> notice.isPrintableBy(work))) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            RecordsError.MEASURE_NOTICE_NOT_PRINTABLE,
                            "",
                            "この通知は印刷できません。",
                            "発行した職員が、発行した日のうちに印刷します。それ以外は再印刷してください。"));
        }
        var pages = new ArrayList<NoticeContent>();
        for (var notice : found) {
            requireSendable(work, notice);
            pages.add(contents.of(work, notice));
            record(work, RecordsOperation.MEASURE_NOTICE_PRINT, notice);
        }
        var first = found.getFirst();
        return forms.printer()
                .print(
                        new FormTitle(first.kind().japanese(), first.issuedAt()),
                        pages.stream().map(NoticeForm::page).toList())
                .pdf();
    }

    /** Since it was issued she may have gone elsewhere, or somebody else to where she was. */
    private void requireSendable(UnitOfWork work, Notice notice) {
        var measure = measures.find(work, notice.measure()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var findings = NoticeRules.sameRecipient(
                        contents.of(work, notice).recipient(), contents.recipient(work, measure))
                .and(sendable(work, measure));
        if (findings.hasErrors()) {
            throw new Refusal(ProblemType.CONFLICT, findings);
        }
    }

    /** Prints one again: the same content under the same number, marked, with a record of its own. */
    OrderId reprint(UnitOfWork work, NoticeId id, String reason) {
        requireRights(work);
        var notice = notices.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        requireSendable(work, notice);
        var again = notice.again(work, checked(reason));
        notices.add(work, again);
        record(work, RecordsOperation.MEASURE_NOTICE_REPRINT, again);
        return again.order();
    }

    private static String checked(String reason) {
        try {
            return Text.require(reason, "再印刷の理由", REASON_WIDTH);
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }

    private void record(UnitOfWork work, AuditedOperation operation, Notice notice) {
        audit.record(
                work,
                AuditEntry.of(operation)
                        .subject(notice.applicant())
                        .detail("measure", notice.measure())
                        .detail("issue", notice.id())
                        .detail("issueNumber", notice.number().text())
                        .detail("kind", notice.kind().code())
                        .detail("pages", 1)
                        .detail("outputForm", "pdf"));
    }

    /** The paper says where she is. */
    private static void requireRights(UnitOfWork work) {
        var operator = work.operator();
        if (!operator.may(RecordsPermission.PROTECTION_DETAILS)
                || !operator.may(PlatformPermission.ITEM_PROTECTED_ADDRESS)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
