/** What is wrong with an input, as data: a code, a severity, the field, what happened and what to do about it. */
@NullMarked
package jp.yakuba.foundation.finding;

import org.jspecify.annotations.NullMarked;
