package jp.yakuba.childallowance.calculation;

import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.foundation.money.Yen;

/**
 * What is due for one child in a month.
 *
 * @param child what it is called
 * @param rank as which child it counts (第何子), by age; 0 if it does not count
 * @param stage how old it is
 * @param amount how much
 * @param reason why
 */
public record ChildAmount(String child, int rank, AgeStage stage, Yen amount, AmountReason reason) {}
