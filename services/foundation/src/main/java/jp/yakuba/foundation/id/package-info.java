/** Ids: what names a thing and says nothing of it. */
@NullMarked
package jp.yakuba.foundation.id;

import org.jspecify.annotations.NullMarked;
