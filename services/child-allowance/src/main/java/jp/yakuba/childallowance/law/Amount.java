package jp.yakuba.childallowance.law;

import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Parameter;

/** An amount with the row of the parameters that says so. */
public record Amount(Parameter parameter, Yen yen) {

    static Amount of(Parameter parameter) {
        return new Amount(parameter, Yen.of(parameter.number()));
    }
}
