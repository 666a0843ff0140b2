/** The synthetic town. Knows the foundation only. */
@NullMarked
package jp.yakuba.testdata;

import org.jspecify.annotations.NullMarked;
