/**
 * What is claimed for certification, the months that follow from it, and the rules it is looked at by: of itself, and beside what the
 * register knows of the people in it.
 */
@NullMarked
package jp.yakuba.childallowance.claim.claimed;

import org.jspecify.annotations.NullMarked;
