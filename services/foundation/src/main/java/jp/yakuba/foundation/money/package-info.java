/** Amounts of yen and the roundings the tax and allowance laws name. */
@NullMarked
package jp.yakuba.foundation.money;

import org.jspecify.annotations.NullMarked;
