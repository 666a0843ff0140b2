package jp.yakuba.platform.rest;

import java.util.function.Function;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads path and query parameters; what cannot be read is refused with a finding that names the parameter. */
public final class Parameters {

    private Parameters() {}

    /** Reads a typed value. */
    public static <T> T value(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding(name));
        }
    }

    /** Reads a whole number; the other one if there is none. */
    public static int number(String name, @Nullable String text, int otherwise) {
        return Math.toIntExact(number(name, text, otherwise, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** Reads a long whole number; the other one if there is none. */
    public static long longNumber(String name, @Nullable String text, long otherwise) {
        return number(name, text, otherwise, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long number(String name, @Nullable String text, long otherwise, long least, long most) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw notANumber(name);
        }
        throw notANumber(name);
    }

    private static Refusal notANumber(String name) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(FoundationError.NOT_A_NUMBER, name, "数字ではないか、大きすぎます。", "整数で指定してください。"));
    }
}
