/** The rules of the house, for the tests of every room and of the whole. */
@NullMarked
package jp.yakuba.platform.architecture;

import org.jspecify.annotations.NullMarked;
