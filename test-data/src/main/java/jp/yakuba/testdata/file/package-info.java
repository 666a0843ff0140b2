/** The files of a town: one row per version of a resident record, in the order of the data list. */
@NullMarked
package jp.yakuba.testdata.file;

import org.jspecify.annotations.NullMarked;
