/**
 * 認定請求: a claim for certification from the counter to the decision. A draft of it is reviewed and decided by another
 * ({@link jp.yakuba.office.approval.Approval}); registered, it is a certification (認定) with the months that
 * {@link jp.yakuba.childallowance.calculation} makes of it, the fifteen days found from the dates.
 */
@NullMarked
package jp.yakuba.childallowance.claim;

import org.jspecify.annotations.NullMarked;
