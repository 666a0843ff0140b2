/**
 * Paying what is due (児童手当法第8条): whether an account can be paid to, and what was paid for which month. How the
 * municipality pays is {@link jp.yakuba.childallowance.payment.setting}; accounts, suspensions and repayments of a recipient
 * are {@link jp.yakuba.childallowance.payment.recipient}; all are paid in {@link jp.yakuba.childallowance.payment.run}.
 */
@NullMarked
package jp.yakuba.childallowance.payment;

import org.jspecify.annotations.NullMarked;
