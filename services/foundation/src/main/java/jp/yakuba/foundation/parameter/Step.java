package jp.yakuba.foundation.parameter;

import jp.yakuba.foundation.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, as it is explained to a clerk, a citizen or another program.
 *
 * @param item what was found out, in Japanese
 * @param amount how much it came to; null if it is no amount
 * @param rule how, in Japanese
 * @param article where the law says so
 * @param parameter the row of the parameters that said how much; null if none did
 */
public record Step(
        String item,
        @Nullable Yen amount,
        String rule,
        String article,
        @Nullable Parameter parameter) {

    /** A step whose article is that of the parameter. */
    public static Step by(Parameter parameter, String item, @Nullable Yen amount, String rule) {
        return new Step(item, amount, rule, parameter.article(), parameter);
    }
}
