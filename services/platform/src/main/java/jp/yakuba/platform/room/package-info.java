/** What a room says of itself, once, and the rooms that are here. Knows no other concept. */
@NullMarked
package jp.yakuba.platform.room;

import org.jspecify.annotations.NullMarked;
