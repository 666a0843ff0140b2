/** Law as data: parameters, each from a day to a day with its article, and the steps of a calculation that used them. */
@NullMarked
package jp.yakuba.foundation.parameter;

import org.jspecify.annotations.NullMarked;
