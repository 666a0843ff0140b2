/** Who lives with whom: household shapes and the age structure they add up to. */
@NullMarked
package jp.yakuba.testdata.household;

import org.jspecify.annotations.NullMarked;
