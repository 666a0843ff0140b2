package jp.yakuba.childallowance.calculation;

/**
 * What is asked: a table of months.
 *
 * @param facts what it is made of
 * @param steps whether to say how it was made
 */
record CalculationRequest(AllowanceFacts facts, boolean steps) {}
