/**
 * Whose addresses are or were those of a protected person (001/3.4): addresses as they are compared, and the tables of
 * guarded places and people that follow from them. Who wants to know whether somebody is guarded asks
 * {@link jp.yakuba.residentrecords.protection.GuardedPeople}; who registers versions tells
 * {@link jp.yakuba.residentrecords.whereabouts.Guards}.
 */
@NullMarked
package jp.yakuba.residentrecords.whereabouts;

import org.jspecify.annotations.NullMarked;
