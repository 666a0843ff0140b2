/**
 * 支給額の点検: whether what stands of recipients, their months, children and amounts, is what follows from the decisions. After the
 * law's parameters have changed, or data were put back, it says of whom something is to be decided anew. The columns of its list
 * are the items of {@code api-specs/data-lists/027-month-check.csv}.
 */
@NullMarked
package jp.yakuba.childallowance.monthcheck;

import org.jspecify.annotations.NullMarked;
