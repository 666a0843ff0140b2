/**
 * 監護相当・生計費の負担についての確認書: what recipients state of children who are 児童 no more and count for the others. Students
 * state it until the month in which they leave school, others each year with the 現況届.
 */
@NullMarked
package jp.yakuba.childallowance.statement;

import org.jspecify.annotations.NullMarked;
