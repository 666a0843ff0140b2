/** 異動の取消し (4.6): how what was registered is taken back without deleting anything. */
@NullMarked
package jp.yakuba.residentrecords.movement.reversal;

import org.jspecify.annotations.NullMarked;
