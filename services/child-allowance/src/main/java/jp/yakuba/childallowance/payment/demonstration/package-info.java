/** What the demonstration town has paid. */
@NullMarked
package jp.yakuba.childallowance.payment.demonstration;

import org.jspecify.annotations.NullMarked;
