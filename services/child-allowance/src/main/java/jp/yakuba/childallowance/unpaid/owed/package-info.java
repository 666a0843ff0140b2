/**
 * What is claimed of the allowance that was owed to somebody who has died, the months that are owed, and the rules about them.
 */
@NullMarked
package jp.yakuba.childallowance.unpaid.owed;

import org.jspecify.annotations.NullMarked;
