/**
 * What was decided on amendments, as facts that are written once and read by what comes after them, and the months that stand by all of
 * it.
 */
@NullMarked
package jp.yakuba.childallowance.amendment.decided;

import org.jspecify.annotations.NullMarked;
