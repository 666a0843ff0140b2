/**
 * 過払いの債権: who owes what was paid too much, since when, what of it was given back, when it is barred by time, and what is written
 * off. What is still owed is what was paid less what is due (児童手当法第13条・第14条).
 */
@NullMarked
package jp.yakuba.childallowance.payment.repayment;

import org.jspecify.annotations.NullMarked;
