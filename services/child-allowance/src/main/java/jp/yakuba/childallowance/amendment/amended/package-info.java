/**
 * What an amendment changes of a certification, the months that follow from it with all that was decided before, and the rules it is
 * looked at by.
 */
@NullMarked
package jp.yakuba.childallowance.amendment.amended;

import org.jspecify.annotations.NullMarked;
