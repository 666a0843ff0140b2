/** The municipalities that a database serves: how one begins, what it is called, and what it still lacks to work. */
@NullMarked
package jp.yakuba.platform.municipality;

import org.jspecify.annotations.NullMarked;
