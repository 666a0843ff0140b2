package jp.yakuba.childallowance.calculation;

import java.util.Comparator;
import jp.yakuba.childallowance.law.Ages;

/**
 * A child in months.
 *
 * @param child the child
 * @param ages when it reaches ages
 * @param custody for which months it counts as a 児童 in custody, if it is one by age
 * @param counted for which months it counts by a statement, if it is of the age for that
 */
record ChildMonths(Child child, Ages ages, MonthSpans custody, MonthSpans counted) {

    /** By age; of twins in the order of what they are called, so that the order of the input says nothing. */
    static final Comparator<ChildMonths> BY_AGE = Comparator.comparing((ChildMonths months) -> months.child.birthDate())
            .thenComparing(months -> months.child.name());
}
