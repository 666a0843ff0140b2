package jp.yakuba.office.issuance;

import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What can be done with a paper after it was issued: print it, print it again, record that it was disposed of. */
@Requirement("001/1.3.8")
public final class IssuedPapers<P extends Issued> {

    private static final int REASON_WIDTH = 200;

    private final IssueProcedure<P> procedure;
    private final IssueHistory<P> history;
    private final Audit audit;

    /** Those of a business. */
    public IssuedPapers(IssueProcedure<P> procedure, IssueHistory<P> history, Audit audit) {
        this.procedure = procedure;
        this.history = history;
        this.audit = audit;
    }

    /** The entry of a paper. */
    public P get(UnitOfWork work, IssueId id) {
        return recorded(work, IssueStep.VIEW, find(work, id));
    }

    /**
     * The document, for the one who issued it and on the day of issue only: whoever needs it later prints it again, and
     * that leaves a record of its own.
     */
    public byte[] pdf(UnitOfWork work, IssueId id) {
        var paper = find(work, id);
        if (!paper.issue().isPrintableBy(work)) {
            throw refused(
                    IssuanceError.NOT_PRINTABLE,
                    "この" + procedure.noun() + "は印刷できません。",
                    "発行した職員が、発行した日のうちに印刷します。それ以外は再印刷してください。");
        }
        procedure.requirePrintable(work, paper);
        var pdf = procedure.pdf(work, paper);
        recorded(work, IssueStep.PRINT, paper);
        return pdf;
    }

    /** Prints a paper again: the same content under the same number, marked, with a record of its own. */
    public P reprint(UnitOfWork work, IssueId id, String reason) {
        var paper = find(work, id);
        procedure.requirePrintable(work, paper);
        if (paper.issue().disposal() != null) {
            throw refused(
                    IssuanceError.ALREADY_DISPOSED, "処分した" + procedure.noun() + "は再印刷できません。", "必要なら、あらためて発行してください。");
        }
        var again = procedure.again(paper, paper.issue().again(work, checked(reason, "再印刷の理由")));
        history.add(work, again);
        return recorded(work, IssueStep.REPRINT, again);
    }

    /** Records that a paper issued by mistake was disposed of; nothing takes that back. */
    public P dispose(UnitOfWork work, IssueId id, String reason) {
        var paper = find(work, id);
        if (!history.addDisposal(work, id, checked(reason, "処分の理由"))) {
            throw refused(IssuanceError.ALREADY_DISPOSED, "処分は記録済みです。", "交付履歴を確かめてください。");
        }
        recorded(work, IssueStep.DISPOSE, paper);
        return find(work, id);
    }

    private P find(UnitOfWork work, IssueId id) {
        return history.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private P recorded(UnitOfWork work, IssueStep step, P paper) {
        audit.record(work, procedure.entry(step, paper));
        return paper;
    }

    private static Refusal refused(IssuanceError code, String message, String remedy) {
        return new Refusal(ProblemType.CONFLICT, Finding.error(code, "", message, remedy));
    }

    private static String checked(String reason, String label) {
        try {
            var text = Text.require(reason, label, REASON_WIDTH);
            Refusal.ifErrors(GlyphRules.require(Map.of("reason", text)));
            return text;
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }
}
