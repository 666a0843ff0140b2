package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 監護相当・生計費の負担 of who is 児童 no more: cared for and paid for as one would be.
 *
 * @param from the day on which it began; it may have begun as custody
 * @param to the day on which it ended, such as that of leaving school; null while it lasts
 * @param statement the statement of it (確認書) with its claim
 */
public record EquivalentCustody(LocalDate from, @Nullable LocalDate to, Claim statement) {

    Period period() {
        return new Period(from, to);
    }
}
