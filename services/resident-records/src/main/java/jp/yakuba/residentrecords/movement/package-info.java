/**
 * 異動: a change of resident records from the notification to the registration. What is notified, the rules on it and what
 * it does to the records stand in the packages below, one for each kind of movement; none of them knows this package, and of
 * it only {@link Movements} knows them.
 */
@NullMarked
package jp.yakuba.residentrecords.movement;

import org.jspecify.annotations.NullMarked;
