/** Proves for every endpoint that it keeps municipalities and rights apart. */
@NullMarked
package jp.yakuba.residentrecords.isolation;

import org.jspecify.annotations.NullMarked;
