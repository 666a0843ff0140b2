package jp.yakuba.childallowance.filing;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Decision;
import jp.yakuba.office.approval.DraftLine;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What the page of a draft shows of its way, whatever was filed; the template {@code child-allowance/filing/way} shows it.
 *
 * @param rejected when and why it was decided against; empty if it was not
 * @param step which of 仮登録, 審査, 決裁 and 本登録 is next; 5 when nothing is
 * @param passed the reasons for which alerts were passed
 * @param lacks what it lacked when it was received; none of one that lacked nothing
 * @param findings what the rules find now
 * @param open whether something can still come of it
 */
@TemplateData
public record FilingPage(
        DraftLine line,
        String rejected,
        int step,
        List<String> passed,
        Findings lacks,
        Findings findings,
        boolean open,
        Decision decision) {

    /** Of a draft as it is now. */
    public static <D extends Approvable> FilingPage of(
            UnitOfWork work,
            D draft,
            DraftLine line,
            StepsOnScreen<D> steps,
            Findings lacks,
            Findings findings,
            String rejected) {
        return new FilingPage(
                line,
                rejected,
                draft.state().step(),
                draft.passedAlerts().values().stream()
                        .filter(reason -> !reason.isBlank())
                        .toList(),
                lacks,
                findings,
                draft.state().isOpen(),
                steps.decision(work, draft, !line.reviewedBy().isEmpty()));
    }

    /** That something was decided against, in words. */
    public static String rejected(LocalDate on, String reason) {
        return RecordedDate.of(on).display(DateStyle.WAREKI) + "　" + reason;
    }

    /**
     * Whether it was decided on, or against, and so is told of.
     *
     * @param decided whether something came of it
     */
    public boolean told(boolean decided) {
        return !open && (decided || !rejected.isEmpty());
    }
}
