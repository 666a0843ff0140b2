package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Parameters;

/**
 * The reform of October 2024, which widened the allowance.
 *
 * @param row where the last day on which its claims were taken is said
 * @param day its first day
 * @param claimsUntil the last day on which claims count as of its first month
 */
public record Reform(Parameter row, LocalDate day, LocalDate claimsUntil) {

    static Reform of(Parameters law) {
        var until = law.on("reform.claims-until", LocalDate.MIN);
        return new Reform(until, law.on("reform.day", LocalDate.MIN).day(), until.day());
    }
}
