/**
 * What is taken from an allowance before it is paid: 寄附 (児童手当法第20条), 申出による学校給食費等の徴収 (第21条), 保育料の特別徴収
 * (第22条). What was offered or ordered is kept in versions; a payment run takes it, and here stands what it took.
 */
@NullMarked
package jp.yakuba.childallowance.payment.deduction;

import org.jspecify.annotations.NullMarked;
