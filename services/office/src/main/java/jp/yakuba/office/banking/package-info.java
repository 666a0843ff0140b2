/**
 * Money on its way to a bank: which banks and branches there are, accounts and what can be wrong with them, the kana that
 * banks take, the days on which they work, and the file of 120-byte records by which they are told whom to pay.
 */
@NullMarked
package jp.yakuba.office.banking;

import org.jspecify.annotations.NullMarked;
