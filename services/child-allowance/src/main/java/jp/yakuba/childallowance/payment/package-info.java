/** Paying what was decided: for now, whether an account can be paid to. */
@NullMarked
package jp.yakuba.childallowance.payment;

import org.jspecify.annotations.NullMarked;
