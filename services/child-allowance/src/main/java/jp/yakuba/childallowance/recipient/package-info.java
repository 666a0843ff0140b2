/**
 * 受給者: a recipient and the family on one page: who counts, what is due and was paid month by month, what it follows from, and what was
 * filed, decided and told. It reads what the other concepts keep, and keeps nothing of its own.
 */
@NullMarked
package jp.yakuba.childallowance.recipient;

import org.jspecify.annotations.NullMarked;
