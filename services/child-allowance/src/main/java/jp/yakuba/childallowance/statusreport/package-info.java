/**
 * 現況届 (児童手当法第26条): who must still file, found from what the room knows ({@link
 * jp.yakuba.childallowance.statusreport.FilingDuty}); what became of each report; and payments held back from who has not filed
 * (第11条), to be paid when it is.
 */
@NullMarked
package jp.yakuba.childallowance.statusreport;

import org.jspecify.annotations.NullMarked;
