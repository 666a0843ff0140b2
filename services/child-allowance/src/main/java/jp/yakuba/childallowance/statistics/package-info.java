/**
 * 児童手当事業年報: how many recipients and children there are and what was due, paid and recovered in a fiscal year. Counts of the
 * whole municipality alone: nothing tells people apart by where they live or by whether they are protected, so that no count is
 * another for anybody who hides. The columns of the file are the items of {@code api-specs/data-lists/027-statistics.csv}.
 */
@NullMarked
package jp.yakuba.childallowance.statistics;

import org.jspecify.annotations.NullMarked;
