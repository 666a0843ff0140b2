package jp.yakuba.office.intake;

import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** What becomes of a file in which some lines are refused; the caller chooses. */
public enum IntakeMode implements Coded {
    /** One refused line and nothing is loaded. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** Refused lines stay outside, with all other lines of the same person; the rest is loaded. */
    THE_REST("the-rest");

    private final String code;

    IntakeMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The mode of the code; refuses any other. */
    public static IntakeMode of(@Nullable String code) {
        return Stream.of(values())
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.UNKNOWN_CODE,
                                "mode",
                                "取込の方法が違います。",
                                "all-or-nothing か the-rest を指定してください。")));
    }
}
