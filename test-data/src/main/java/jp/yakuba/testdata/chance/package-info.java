/** Seeded chance: the same seed gives the same town on every machine. */
@NullMarked
package jp.yakuba.testdata.chance;

import org.jspecify.annotations.NullMarked;
