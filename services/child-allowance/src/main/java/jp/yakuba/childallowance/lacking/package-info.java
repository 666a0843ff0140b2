/** What claims lacked when they were received: whoever claims is entitled to a decision, also where it is against the claim. */
@NullMarked
package jp.yakuba.childallowance.lacking;

import org.jspecify.annotations.NullMarked;
