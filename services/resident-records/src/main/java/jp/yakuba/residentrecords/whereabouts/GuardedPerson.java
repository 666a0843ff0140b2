package jp.yakuba.residentrecords.whereabouts;

import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * Somebody whose record tells where a protected person is.
 *
 * @param person whose record; that of the protected person too
 * @param protectedPerson of whom it tells
 */
record GuardedPerson(AddresseeNumber person, AddresseeNumber protectedPerson) {}
