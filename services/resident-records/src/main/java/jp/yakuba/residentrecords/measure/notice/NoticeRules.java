package jp.yakuba.residentrecords.measure.notice;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.measure.Measure;
import jp.yakuba.residentrecords.measure.MeasureState;

/** When a notice may be issued, and when it may be sent once more (001/3.4). */
@Requirement("001/3.4")
final class NoticeRules {

    private NoticeRules() {}

    /** Only what was decided is told. */
    static Findings decided(Measure measure) {
        return Found.when(
                measure.state() != MeasureState.IN_FORCE || measure.term() == null,
                () -> Finding.error(
                        RecordsError.MEASURE_NOTICE_UNDECIDED, "", "決定された支援措置ではないため、通知を出せません。", "支援措置を決定してから出してください。"));
    }

    /** A letter needs an address. */
    static Findings addressed(Recipient recipient) {
        return Found.when(
                recipient.address().isBlank(),
                () -> Finding.error(
                        RecordsError.MEASURE_NOTICE_WITHOUT_ADDRESS,
                        "",
                        "申出者の住所が分からないため、通知を出せません。",
                        "支援措置の内容を変更して、通知の送付先を入力してください。"));
    }

    /** It would tell the one whom nothing may be told. */
    static Findings notToOppositeParty(boolean comesToOppositeParty) {
        return Found.when(
                comesToOppositeParty,
                () -> Finding.error(
                        RecordsError.MEASURE_NOTICE_TO_OPPOSITE_PARTY,
                        "",
                        "通知の送付先が、加害者の住所と同じです。",
                        "申出者に連絡し、支援措置の内容を変更して、別の送付先を入力してください。"));
    }

    /** What was printed earlier goes to where she was then. */
    static Findings sameRecipient(Recipient printed, Recipient now) {
        return Found.when(
                !printed.equals(now),
                () -> Finding.error(
                        RecordsError.MEASURE_NOTICE_RECIPIENT_CHANGED,
                        "",
                        "通知を出した後に、申出者の氏名か送付先が変わっています。",
                        "印刷せずに、新しい通知を出してください。"));
    }
}
