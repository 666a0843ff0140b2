/** 支払の設定: on which day of the month, by which file and from which account the municipality pays. */
@NullMarked
package jp.yakuba.childallowance.payment.setting;

import org.jspecify.annotations.NullMarked;
