/** Measures a running suite as its clients see it; {@code services/suite/benchmark} runs all of it. */
@NullMarked
package jp.yakuba.suite.benchmark;

import org.jspecify.annotations.NullMarked;
