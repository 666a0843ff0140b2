/**
 * 住民票: one person's record as rows of full versions (1.2.1), and as the states a record can be in: current, deleted (除票)
 * or still a draft. The tree of records has exactly the paths of {@code data-lists/001-resident-record.csv}; the
 * 個人番号 is not among them, it is kept apart.
 */
@NullMarked
package jp.yakuba.residentrecords.resident;

import org.jspecify.annotations.NullMarked;
