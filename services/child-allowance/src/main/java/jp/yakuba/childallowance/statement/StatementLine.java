package jp.yakuba.childallowance.statement;

import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.clearance.Clearance;

/**
 * A statement in one line, as its page and that of the family show it.
 *
 * @param occupation with the school of a student, or the mask
 * @param leaves when a student leaves school; empty of anybody else
 * @param home whether they live together, or the mask
 * @param cares whether the recipient looks after the child and bears its costs
 */
public record StatementLine(
        String child, String statedOn, String occupation, String leaves, String home, String cares) {

    static StatementLine of(CustodyStatement of, boolean showsHomes) {
        var leaves = of.leaves();
        return new StatementLine(
                of.child().value(),
                RecordedDate.of(of.statedOn()).display(DateStyle.WAREKI),
                of.occupation().japanese()
                        + (of.school() == null ? "" : "（" + (showsHomes ? of.school() : Clearance.MASK) + "）"),
                leaves == null ? "" : WarekiMonth.of(leaves),
                showsHomes ? of.together() ? "同居" : "別居" : Clearance.MASK,
                of.cares() && of.pays() ? "あり" : "なし");
    }
}
