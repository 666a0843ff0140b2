package jp.yakuba.residentrecords.protection;

import java.util.ArrayList;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.RecordsError;

/** What a 抑止 must be before it is set (001/3.1). */
@Requirement("001/3.1")
public final class SuppressionRules {

    private SuppressionRules() {}

    /** What is wrong with the order. */
    public static Findings of(SuppressionOrder order) {
        var findings = new ArrayList<Finding>();
        if ((order.addresseeNumber() == null) == (order.householdNumber() == null)) {
            findings.add(Finding.error(
                    RecordsError.SUPPRESSION_TARGET_WRONG,
                    "addresseeNumber",
                    "個人と世帯のどちらを抑止するかが決まっていません。",
                    "宛名番号か世帯番号の一方だけを入力してください。"));
        }
        var procedures = order.procedures();
        if (!procedures.movement() && !procedures.issue() && !procedures.inquiry()) {
            findings.add(Finding.error(
                    RecordsError.SUPPRESSION_OF_NOTHING,
                    "procedures.issue",
                    "抑止する処理が選ばれていません。",
                    "異動入力・証明書の発行・照会から選んでください。"));
        }
        var end = order.endsOn();
        if (end != null && end.isBefore(order.startsOn())) {
            findings.add(Finding.error(
                    RecordsError.SUPPRESSION_TERM_WRONG, "endsOn", "終了年月日が開始年月日より前です。", "開始年月日以後の日を入力してください。"));
        }
        return Findings.of(findings);
    }
}
