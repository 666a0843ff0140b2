package jp.yakuba.childallowance.calculation;

/**
 * Months for which an income counts that reaches the upper limit.
 *
 * @param first the first month, as a running number
 * @param last the last one
 */
record AboveCeiling(int first, int last) {}
