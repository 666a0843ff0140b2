/**
 * What can be notified: one record for each 異動, as a form or a JSON body gives it. Plain data; whether it may be
 * registered is for the rules to say.
 */
@NullMarked
package jp.yakuba.residentrecords.movement.notification;

import org.jspecify.annotations.NullMarked;
