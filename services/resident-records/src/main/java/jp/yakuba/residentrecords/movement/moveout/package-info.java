/** 転出 (4.1.3): planned, carried out on its day, confirmed by the 転入通知 of the other municipality. */
@NullMarked
package jp.yakuba.residentrecords.movement.moveout;

import org.jspecify.annotations.NullMarked;
