/**
 * 額改定・消滅: what comes after a certification, from the counter to the decision. A child comes or leaves (児童手当法第9条), the
 * entitlement ends (第8条第2項), or one of these is taken back. The months of a certification follow from what was claimed and
 * all that was decided since ({@link jp.yakuba.childallowance.entitlement.Ledger}), in whatever order. What is changed and the
 * rules about it are in {@link jp.yakuba.childallowance.amendment.amended}, what was decided in
 * {@link jp.yakuba.childallowance.amendment.decided}; here is the way from the one to the other.
 */
@NullMarked
package jp.yakuba.childallowance.amendment;

import org.jspecify.annotations.NullMarked;
