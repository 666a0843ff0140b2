package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import jp.yakuba.foundation.time.CivilDate;

/**
 * When a child reaches ages. An age is reached at the end of the day before the birthday (年齢計算ニ関スル法律), so that who is
 * born on 1 April is among those of the school year that ends.
 *
 * @param born the month of birth
 * @param schoolYear the year in whose March those end a school year who were born so
 */
public record Ages(int born, int schoolYear) {

    private static final int MARCH = 3;
    private static final int APRIL = 4;
    private static final int LAST_OF_MARCH = 31;

    /** The ages of who is born on the day. */
    public static Ages of(CivilDate birth) {
        var reachesAfterMarch = birth.month() > APRIL || (birth.month() == APRIL && birth.day() > 1);
        return new Ages(Months.of(birth.year(), birth.month()), reachesAfterMarch ? birth.year() + 1 : birth.year());
    }

    /**
     * The last month for which a child is under an age that is counted from the day of birth: that of the birthday. Who is
     * born on the first of a month has not yet passed the years in it (児童手当法第6条第1項).
     */
    public int lastMonthUnder(int age) {
        return Months.later(born, age);
    }

    /** The March that ends the school year in which the age is reached. */
    public int lastSchoolMonth(int age) {
        return Months.of(schoolYear + age, MARCH);
    }

    /** The day that ends it: the first 31 March on or after the day on which the age is reached. */
    public LocalDate schoolYearEnd(int age) {
        return LocalDate.of(schoolYear + age, MARCH, LAST_OF_MARCH);
    }
}
