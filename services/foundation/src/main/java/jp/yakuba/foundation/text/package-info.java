/**
 * Characters as Japanese names need them: variants kept, lengths counted as a reader counts, and folding for search
 * (2.1.2).
 */
@NullMarked
package jp.yakuba.foundation.text;

import org.jspecify.annotations.NullMarked;
