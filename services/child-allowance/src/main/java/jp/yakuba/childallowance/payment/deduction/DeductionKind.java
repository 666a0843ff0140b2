package jp.yakuba.childallowance.payment.deduction;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/** What is taken for, as {@code api-specs/code-lists/allowance-deduction.csv} has it. */
@TextForm(
        value = "What is taken for (徴収・寄附の種類): a code of allowance-deduction.csv",
        pattern = "[a-z-]{1,40}",
        example = "school-lunch")
public record DeductionKind(String code) {

    /** Takes a code of the list. */
    public DeductionKind {
        if (KnownDeductions.find(code).isEmpty()) {
            throw new RejectedValue(
                    ChildAllowanceError.DEDUCTION_KIND_UNKNOWN, "徴収・寄附の種類が一覧にありません。", "一覧にある種類を選んでください。");
        }
    }

    /** Reads what {@link #toString} writes. */
    public static DeductionKind parse(String text) {
        return new DeductionKind(text.strip());
    }

    /** Those of a day, in the order in which they are taken. */
    public static List<DeductionKind> on(LocalDate day) {
        return KnownDeductions.on(day).stream()
                .map(row -> new DeductionKind(row.code()))
                .toList();
    }

    /** Its name. */
    public String japanese() {
        return row().name();
    }

    /** By what right it is taken. */
    public DeductionWay way() {
        return row().way();
    }

    /** Its place among those that are taken from the same payment: no article says one, so it is the project's own. */
    public int place() {
        return row().place();
    }

    /** Where the law says so. */
    public String article() {
        return row().article();
    }

    /** Whether the law knows it on the day. */
    boolean holdsOn(LocalDate day) {
        return row().holdsOn(day);
    }

    private KnownDeductions.Row row() {
        return KnownDeductions.find(code).orElseThrow();
    }

    @Override
    public String toString() {
        return code;
    }
}
