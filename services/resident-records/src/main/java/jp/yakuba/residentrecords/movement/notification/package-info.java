/**
 * What all notifications have in common: the header, who moves, where to. The record of each 異動, as a form or a JSON body
 * gives it, lies in the folder of the movement. Plain data; whether it may be registered is for the rules to say.
 */
@NullMarked
package jp.yakuba.residentrecords.movement.notification;

import org.jspecify.annotations.NullMarked;
