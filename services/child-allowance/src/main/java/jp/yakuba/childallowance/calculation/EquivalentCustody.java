package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import org.jspecify.annotations.Nullable;

/**
 * 監護相当・生計費の負担 of who is 児童 no more: cared for and paid for as one would be.
 *
 * @param from the day on which it began; it may have begun as custody
 * @param to the day on which it ended, such as that of leaving school; null while it lasts
 * @param statement the statement of it (確認書) with its claim
 */
public record EquivalentCustody(LocalDate from, @Nullable LocalDate to, Claim statement) {

    static final Comparator<EquivalentCustody> IN_TIME =
            Comparator.comparing(EquivalentCustody::from).thenComparing(EquivalentCustody::statement, Claim.IN_TIME);

    Period period() {
        return new Period(from, to);
    }

    /** Whether it goes on from the school year of 18 without a day between. */
    boolean goesOn(Ages ages) {
        return !from.isAfter(end(ages).plusDays(1));
    }

    /** The day upon which it follows: the end of that school year at the latest, where it goes on from it; else that of its beginning. */
    LocalDate followsAt(Ages ages) {
        return goesOn(ages) && from.isAfter(end(ages)) ? end(ages) : from;
    }

    /** Whether it was stated by the end of the school year. */
    boolean isStatedInTime(Ages ages) {
        return !statement.date().isAfter(end(ages));
    }

    private static LocalDate end(Ages ages) {
        return ages.schoolYearEnd(AllowanceLaw.childAge());
    }
}
