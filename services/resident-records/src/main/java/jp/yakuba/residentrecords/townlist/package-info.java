/**
 * 町字一覧: the list of the 町字 that the municipality brings along (1.3.3), loaded from a file; as long as there is none, what
 * stands in its register.
 */
@NullMarked
package jp.yakuba.residentrecords.townlist;

import org.jspecify.annotations.NullMarked;
