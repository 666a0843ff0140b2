/** 世帯変更等 (4.1.4): 世帯主変更, 世帯分離, 世帯合併, 世帯変更. */
@NullMarked
package jp.yakuba.residentrecords.movement.householdchange;

import org.jspecify.annotations.NullMarked;
