package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.shape.Open;

/**
 * The income of a year as the law until September 2024 reckons it, for the months for which it counts.
 *
 * @param year the year in which it was earned
 * @param amount 所得の額 in yen, after the deductions of 施行令第3条
 * @param dependants 扶養親族等 and children kept, together
 * @param elderly how many of them are 老人扶養親族
 */
public record Income(
        @Open int year,
        @Open long amount,
        @Open int dependants,
        @Open int elderly) {}
