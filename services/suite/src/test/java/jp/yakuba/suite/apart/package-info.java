/** Businesses that run apart: each the jar that is packaged, in a process of its own, on a database of its own. */
@NullMarked
package jp.yakuba.suite.apart;

import org.jspecify.annotations.NullMarked;
