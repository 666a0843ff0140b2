/**
 * Import of residents from a file whose columns are the items of {@code api-specs/data-lists/001-resident-record.csv}. All
 * lines are checked before the first is written; a refused line is listed with line, item, reason and remedy.
 */
@NullMarked
package jp.yakuba.residentrecords.intake;

import org.jspecify.annotations.NullMarked;
