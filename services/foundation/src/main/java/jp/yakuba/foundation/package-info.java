/** The values and rules every business shares. Plain Java; imports no framework. */
@NullMarked
package jp.yakuba.foundation;

import org.jspecify.annotations.NullMarked;
