/** Who acts, and what that one may do; every other concept of the platform may know it, it knows none of them. */
@NullMarked
package jp.yakuba.platform.operator;

import org.jspecify.annotations.NullMarked;
