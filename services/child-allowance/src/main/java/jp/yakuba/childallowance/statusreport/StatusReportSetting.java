package jp.yakuba.childallowance.statusreport;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.Month;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/**
 * What differs from town to town, from a year on.
 *
 * @param livingApart whether who lives apart from a child must file
 * @param suspendedFrom the month of the year from which on nothing is paid to who has not filed, 6 to 12
 */
record StatusReportSetting(int firstYear, boolean livingApart, int suspendedFrom) {

    /** Where nothing is set: from the month on of which it tells. */
    static StatusReportSetting usual(ReportYear year) {
        return new StatusReportSetting(0, true, year.month());
    }

    Findings check() {
        var first = ReportYear.of(firstYear).month();
        return when(
                suspendedFrom < first || suspendedFrom > Month.DECEMBER.getValue(),
                () -> Finding.error(
                        ChildAllowanceError.STATUS_REPORT_MONTH_WRONG,
                        "suspendedFrom",
                        "差し止める最初の月分が" + first + "月分から12月分までではありません。",
                        first + "から12までの月を入力してください。"));
    }
}
