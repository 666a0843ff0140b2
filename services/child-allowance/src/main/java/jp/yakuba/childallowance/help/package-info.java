/** What the screens of this room are for and how they are worked. */
@NullMarked
package jp.yakuba.childallowance.help;

import org.jspecify.annotations.NullMarked;
