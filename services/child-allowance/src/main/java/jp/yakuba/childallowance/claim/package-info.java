/**
 * 認定請求: a claim for certification from the counter to the decision. A draft of it is reviewed and decided by another
 * ({@link jp.yakuba.office.approval.Approval}); registered, it is a certification (認定) with the months that
 * {@link jp.yakuba.childallowance.calculation} makes of it, the fifteen days found from the dates. What is claimed and the
 * rules about it are in {@link jp.yakuba.childallowance.claim.claimed}, what was decided in
 * {@link jp.yakuba.childallowance.claim.decided}; here is the way from the one to the other.
 */
@NullMarked
package jp.yakuba.childallowance.claim;

import org.jspecify.annotations.NullMarked;
