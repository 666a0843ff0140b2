package jp.yakuba.childallowance.notice;

import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;

/** When a notice can be issued, and what the clerk has to think of. */
final class NoticeRules {

    private NoticeRules() {}

    /** Who is named on it must be known. */
    static Findings everybodyKnown(boolean known) {
        return Found.when(
                !known,
                () -> Finding.error(
                        ChildAllowanceError.NOTICE_PERSON_UNKNOWN,
                        "",
                        "受給者（請求者）か児童に、記録のない宛名番号の人がいるため、氏名を印字できません。",
                        "宛名番号を確かめ、住民基本台帳からの連携が済んでから出してください。"));
    }

    /** A letter needs an address: the register knows that of a resident, and who is none may have notified of one. */
    static Findings addressed(boolean addressed) {
        return Found.when(
                !addressed,
                () -> Finding.error(
                        ChildAllowanceError.NOTICE_ADDRESS_MISSING,
                        "address",
                        "受給者（請求者）がこの市区町村の住民でなく、住所の変更届もないため、住所が分かりません。",
                        "住所の変更届を登録するか、送付先の住所を入力してください。"));
    }

    /** A letter that somebody else opens tells where she is. */
    static Findings toProtectedPerson(boolean guarded) {
        return Found.when(
                guarded,
                () -> Finding.alert(
                        ChildAllowanceAlert.NOTICE_TO_PROTECTED_PERSON,
                        "address",
                        "この通知書に載る人が、支援措置の対象者か、その居場所が分かる人です。",
                        "送付先が加害者の目に触れない場所であることを本人に確かめ、確かめたことを理由に入力してください。"));
    }

    /** What was issued earlier goes to where somebody was then. */
    static Findings stillSafe(boolean guarded, boolean confirmedToday) {
        return Found.when(
                guarded && !confirmedToday,
                () -> Finding.error(
                        ChildAllowanceError.NOTICE_TO_BE_CONFIRMED,
                        "",
                        "この通知書に載る人が、支援措置の対象者か、その居場所が分かる人なので、前に出した通知書は印刷できません。",
                        "送付先を本人に確かめて、新しい通知書を出してください。"));
    }
}
