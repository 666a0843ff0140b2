/** Addresses of the fictional municipality and of elsewhere. */
@NullMarked
package jp.yakuba.testdata.place;

import org.jspecify.annotations.NullMarked;
