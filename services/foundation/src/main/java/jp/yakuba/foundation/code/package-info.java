/** Code lists, read from the data in api-specs; nothing is copied out of them by hand. */
@NullMarked
package jp.yakuba.foundation.code;

import org.jspecify.annotations.NullMarked;
