/**
 * 移行: payments that another system has made before this one, taken in from a file, so that nothing is paid a second time and the
 * past of a recipient is there to be seen. The columns of the file are the items of {@code
 * api-specs/data-lists/027-past-payments.csv}.
 */
@NullMarked
package jp.yakuba.childallowance.payment.migration;

import org.jspecify.annotations.NullMarked;
