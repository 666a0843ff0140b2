package jp.yakuba.residentrecords.whereabouts;

/**
 * A place where somebody is, was or goes, and when.
 *
 * @param place as it is compared
 * @param period from when to when
 */
record Dwelling(PlaceKey place, Period period) {}
