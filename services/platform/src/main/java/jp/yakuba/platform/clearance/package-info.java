/** The one place that every output asks: what an operator may read of an item, by what was said where it was declared. */
@NullMarked
package jp.yakuba.platform.clearance;

import org.jspecify.annotations.NullMarked;
