/**
 * What is paid to one recipient: the account (口座変更), what is held back (差止, 児童手当法第11条), what was paid and is still
 * owed, and what is given back (返還, 第14条).
 */
@NullMarked
package jp.yakuba.childallowance.payment.recipient;

import org.jspecify.annotations.NullMarked;
