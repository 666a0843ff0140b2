/** The numbers of the register and of the state, each a type of its own with its check digit (reference §6.1–6.5). */
@NullMarked
package jp.yakuba.foundation.number;

import org.jspecify.annotations.NullMarked;
