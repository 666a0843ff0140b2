/**
 * 異動処理: what all movements have in common. The {@link Register} as of the moment and the {@link Processing} make the
 * {@link Situation} in which a {@link Procedure} checks a notification and says what it does to the records. The rules on
 * dates, notifiers, movers, households and relationships that several movements share are here; those of one movement
 * stand in its own package.
 */
@NullMarked
package jp.yakuba.residentrecords.movement.procedure;

import org.jspecify.annotations.NullMarked;
