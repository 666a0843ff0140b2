/** The law of child allowance as far as months are counted by it: editions of its parameters, ages, stages. */
@NullMarked
package jp.yakuba.childallowance.law;

import org.jspecify.annotations.NullMarked;
