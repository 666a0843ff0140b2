/** 出生 (4.2.1.2): what must hold of one, and how it enters a child. */
@NullMarked
package jp.yakuba.residentrecords.movement.birth;

import org.jspecify.annotations.NullMarked;
