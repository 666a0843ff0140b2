package jp.yakuba.childallowance.payment;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names what books months: a payment run, a return of its transfers, a repayment, a claim for unpaid allowance. */
public record ActId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
