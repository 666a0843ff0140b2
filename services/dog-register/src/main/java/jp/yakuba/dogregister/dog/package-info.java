/** The dogs of a municipality: their record, their store, their screen, their REST resource and what is told of them. */
@NullMarked
package jp.yakuba.dogregister.dog;

import org.jspecify.annotations.NullMarked;
