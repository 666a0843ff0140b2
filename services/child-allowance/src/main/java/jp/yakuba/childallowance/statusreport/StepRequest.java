package jp.yakuba.childallowance.statusreport;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a report.
 *
 * @param day the day of it, such as that on which it was handed in; today if it is missing
 * @param note what is missing, or why it is not needed or begun anew
 */
@Schema(name = "StatusReportStepRequest")
record StepRequest(
        ReportStep step,
        @Nullable LocalDate day,
        @Nullable @FreeText @MaxLength(200) String note) {

    Findings check(ReportYear year, LocalDate today) {
        var done = dayOr(today);
        return when(
                        done.isAfter(today) || done.getYear() < year.value(),
                        () -> Finding.error(
                                ChildAllowanceError.STATUS_REPORT_DAY_WRONG,
                                "day",
                                "日付が、現況届の年の初めから今日までの日ではありません。",
                                "受け付けた日や送った日を確かめてください。"))
                .and(when(
                        step.needsNote() && words().isBlank(),
                        () -> Finding.error(
                                FoundationError.REQUIRED, "note", "理由か、足りないものが入力されていません。", "後で見て分かるように入力してください。")));
    }

    LocalDate dayOr(LocalDate today) {
        return Objects.requireNonNullElse(day, today);
    }

    String words() {
        return Objects.requireNonNullElse(note, "").strip();
    }
}
