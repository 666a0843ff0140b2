/** Proves for every endpoint of a room that it keeps municipalities and rights apart. */
@NullMarked
package jp.yakuba.platform.isolation;

import org.jspecify.annotations.NullMarked;
