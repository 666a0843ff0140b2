/**
 * 受給者: what is due to a recipient as things stand, month by month and child by child, what it follows from, and what was
 * claimed and decided. It keeps nothing of its own.
 */
@NullMarked
package jp.yakuba.childallowance.recipient;

import org.jspecify.annotations.NullMarked;
