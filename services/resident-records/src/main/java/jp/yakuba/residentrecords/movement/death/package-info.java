/** 死亡 (4.2.2.1): what must hold of one, and how it deletes the record. */
@NullMarked
package jp.yakuba.residentrecords.movement.death;

import org.jspecify.annotations.NullMarked;
