/** The project's own lists of names and places, {@code /synthetic-town/*.csv}. */
@NullMarked
package jp.yakuba.testdata.lists;

import org.jspecify.annotations.NullMarked;
