package jp.yakuba.office.intake;

import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * How a file is to be imported.
 *
 * @param mode what becomes of it if lines are refused
 * @param leaveUnknown whether columns that the list of items does not have are left aside instead of refused
 */
public record IntakeOptions(IntakeMode mode, boolean leaveUnknown) {

    /** Unknown columns are refused. */
    public static IntakeOptions of(IntakeMode mode) {
        return new IntakeOptions(mode, false);
    }

    /** What a caller of the REST interface asks for. */
    public static IntakeOptions of(IntakeMode mode, UnknownColumns unknownColumns) {
        return new IntakeOptions(mode, unknownColumns == UnknownColumns.LEAVE_ASIDE);
    }

    /** The same in the words of an address; refuses words that mean nothing. */
    public static IntakeOptions parse(String mode, String unknownColumns) {
        var columns = Coded.find(UnknownColumns.class, unknownColumns)
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.UNKNOWN_CODE,
                                "unknownColumns",
                                "一覧にない列の扱いが違います。",
                                "refuse か leave-aside を指定してください。")));
        return of(IntakeMode.of(mode), columns);
    }

    /** As it is kept with a request's key. */
    public String text() {
        return mode.code() + (leaveUnknown ? " leave-aside" : "");
    }
}
