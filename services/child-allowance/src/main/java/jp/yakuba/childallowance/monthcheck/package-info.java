/**
 * 支給額の点検: whether what stands of recipients, their months, children and amounts, is what follows from the decisions. After the
 * law's parameters have changed, or data were put back, it says of whom something is to be decided anew.
 */
@NullMarked
package jp.yakuba.childallowance.monthcheck;

import org.jspecify.annotations.NullMarked;
