/**
 * 年齢到達等による職権改定: whose amount falls or ends by the months that were decided on, as children reach 3, or end the school year
 * of 18 or 22; that is decided ex officio, and told. How much is due follows from the table of months alone.
 */
@NullMarked
package jp.yakuba.childallowance.ageing;

import org.jspecify.annotations.NullMarked;
