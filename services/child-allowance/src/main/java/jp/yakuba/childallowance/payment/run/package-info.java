/**
 * 支払処理: all who are owed something are paid in a run. What each is paid is what is due as things stand less what was paid
 * already; less than nothing is set off against later payments (内払調整, 児童手当法第13条). A run is previewed, decided on by
 * another, booked and written into a transfer file by a job, and what the bank returns is owed again. The columns of what it
 * returns are the items of {@code api-specs/data-lists/027-transfer-results.csv}.
 */
@NullMarked
package jp.yakuba.childallowance.payment.run;

import org.jspecify.annotations.NullMarked;
