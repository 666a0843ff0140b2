/** 転入 (4.1.1): what must hold of one, and how it enters people into the register. */
@NullMarked
package jp.yakuba.residentrecords.movement.movein;

import org.jspecify.annotations.NullMarked;
