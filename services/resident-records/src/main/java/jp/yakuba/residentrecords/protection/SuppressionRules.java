package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;

/** What a 抑止 must be before it is set (001/3.1). */
@Requirement("001/3.1")
public final class SuppressionRules {

    private SuppressionRules() {}

    /** What is wrong with the order. */
    public static Findings of(SuppressionOrder order) {
        return target(order).and(of(order.rule()));
    }

    /** What is wrong with what one is to say from now on. */
    static Findings of(SuppressionContent content) {
        return of(content.rule());
    }

    private static Findings target(SuppressionOrder order) {
        return Found.when(
                (order.addresseeNumber() == null) == (order.householdNumber() == null),
                () -> Finding.error(
                        RecordsError.SUPPRESSION_TARGET_WRONG,
                        "addresseeNumber",
                        "個人と世帯のどちらを抑止するかが決まっていません。",
                        "宛名番号か世帯番号の一方だけを入力してください。"));
    }

    private static Findings of(SuppressionRule rule) {
        var procedures = rule.procedures();
        var end = rule.endsOn();
        return Found.when(
                        !procedures.movement() && !procedures.issue() && !procedures.inquiry(),
                        () -> Finding.error(
                                RecordsError.SUPPRESSION_OF_NOTHING,
                                "procedures.issue",
                                "抑止する処理が選ばれていません。",
                                "異動入力・証明書の発行・照会から選んでください。"))
                .and(Found.when(
                        end != null && end.isBefore(rule.startsOn()),
                        () -> Finding.error(
                                RecordsError.SUPPRESSION_TERM_WRONG,
                                "endsOn",
                                "終了年月日が開始年月日より前です。",
                                "開始年月日以後の日を入力してください。")));
    }

    /** What a 支援措置 suppresses is decided with the measure, and with nothing else. */
    static Findings ofNoMeasure(boolean ofMeasure, String remedy) {
        return Found.when(
                ofMeasure, () -> Finding.error(RecordsError.SUPPRESSION_OF_MEASURE, "", "支援措置による抑止です。", remedy));
    }

    /** Another clerk has changed it since it was shown. */
    public static Findings changedMeanwhile() {
        return Findings.of(Finding.error(
                RecordsError.SUPPRESSION_CHANGED_MEANWHILE,
                "",
                "表示した後に、ほかの職員がこの抑止を変更しました。入力した内容は、この画面に残っています。",
                "今の内容を確かめ、よければもう一度変更（F10）してください。"));
    }

    /** Nothing is kept as a change that changes nothing. */
    static Findings changes(SuppressionContent content, SuppressionRow row) {
        return Found.when(
                content.isOf(row),
                () -> Finding.error(
                        RecordsError.SUPPRESSION_UNCHANGED, "", "今の抑止と同じ内容です。", "変えるところを直すか、変更せずに一覧へ戻ってください。"));
    }
}
