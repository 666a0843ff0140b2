/**
 * Places: which municipalities and which 町字 there are, what an address must agree with, and what follows from what was
 * typed. Plain Java; where the lists come from is for others to know.
 */
@NullMarked
package jp.yakuba.residentrecords.place;

import org.jspecify.annotations.NullMarked;
