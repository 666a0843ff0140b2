/** What other businesses learn of the register: its events in order, for each of them to keep its own copy. */
@NullMarked
package jp.yakuba.residentrecords.feed;

import org.jspecify.annotations.NullMarked;
