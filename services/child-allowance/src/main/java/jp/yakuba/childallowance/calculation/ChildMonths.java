package jp.yakuba.childallowance.calculation;

/**
 * A child in months.
 *
 * @param known the child
 * @param custody for which months it counts as a 児童 in custody, if it is one by age
 * @param counted for which months it counts by a statement, if it is of the age for that
 */
record ChildMonths(KnownChild known, MonthSpans custody, MonthSpans counted) {

    String name() {
        return known.child().name();
    }
}
