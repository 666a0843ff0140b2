package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import org.jspecify.annotations.Nullable;

/**
 * A child of a claim, or of a claim for more, beside what the office knows of it. What is found says of nobody where they
 * live: where somebody is protected, or tells where another is, homes are compared for nobody, whoever asks.
 *
 * @param as as whom is claimed
 * @param born when, as it was entered
 * @param until to when it is in custody, as it was entered; null if that goes on
 * @param apart whether it was entered as living elsewhere
 * @param claimant who claims; null if the office knows nobody of that number
 * @param known the child; null if the office knows nobody of that number
 */
public record ChildInRegister(
        EntitledAs as,
        RecordedDate born,
        @Nullable LocalDate until,
        boolean apart,
        @Nullable Registered claimant,
        @Nullable Registered known) {

    /** All that is wrong with it. */
    public Findings check() {
        if (known == null) {
            return unknown();
        }
        if (known.isOrganisation()) {
            return noPerson("addressee");
        }
        var outside = known.isOutside() ? Findings.of(notInRegister()) : Findings.none();
        return outside.and(birthDate(known)).and(alive(known)).and(older(known)).and(home(known));
    }

    /** A child may live in another town, but not with somebody of this one. */
    private Findings unknown() {
        return Findings.of(
                apart || as.mayBeNoResident()
                        ? notInRegister()
                        : Finding.error(
                                ChildAllowanceError.CHILD_UNKNOWN,
                                "addressee",
                                "この宛名番号の児童は、住民記録にいません。",
                                "宛名番号を確かめてください。登録されたばかりの児童は、届くまで少し待ってからもう一度確かめてください。ほかの市区町村に住む児童は、別居にしてください。"));
    }

    private static Finding notInRegister() {
        return Finding.alert(
                ChildAllowanceAlert.CHILD_NOT_IN_REGISTER,
                "addressee",
                "この児童は、住民記録にいません。",
                "児童の住所地の住民票などで氏名と生年月日を確かめ、確かめたことを理由に入力してください。");
    }

    /** A corporation or a facility has neither a birth date nor a livelihood. */
    static Findings noPerson(String field) {
        return Findings.of(Finding.error(
                ChildAllowanceError.ADDRESSEE_NO_PERSON, field, "この宛名番号は、法人・施設の番号です。", "人の宛名番号を、対象者の検索で確かめてください。"));
    }

    private Findings birthDate(Registered person) {
        var registered = person.birthDate();
        if (born.unknown()) {
            return Findings.none();
        }
        if (registered.unknown()) {
            return Findings.of(Finding.alert(
                    ChildAllowanceAlert.BIRTH_DATE_ASSUMED,
                    "birthDate",
                    "住民記録では、児童の生年月日の一部が不詳です。",
                    "認定・改定にあたって定めた生年月日であることと、その根拠を理由に入力してください。"));
        }
        return when(
                !registered.value().equals(born.value()),
                () -> Finding.error(
                        ChildAllowanceError.BIRTH_DATE_DIFFERS,
                        "birthDate",
                        "児童の生年月日が住民記録と違います。",
                        "宛名番号と生年月日を確かめてください。住民記録のほうが違うときは、先に住民記録を直してもらってください。"));
    }

    /** Nothing is due for the months after the death. */
    private Findings alive(Registered person) {
        var removed = person.removed();
        var endsInTime = until != null
                && removed != null
                && removed.latest().filter(until::isAfter).isEmpty();
        return when(
                person.state() == ResidentState.DIED && !endsInTime,
                () -> Finding.error(
                        ChildAllowanceError.CHILD_DEAD,
                        "care.to",
                        "この児童は死亡しています。",
                        "宛名番号を確かめてください。死亡の月までの分を請求するときは、監護等の終わりに死亡の日を入力してください。"));
    }

    private Findings older(Registered person) {
        return when(
                as == EntitledAs.PARENT
                        && claimant != null
                        && person.birthDate().isCertainlyBefore(claimant.birthDate()),
                () -> Finding.error(
                        ChildAllowanceError.CLAIMANT_YOUNGER,
                        "addressee",
                        "父・母として請求する人が、この児童より年下です。",
                        "請求する人と児童の宛名番号、請求する人の区分を確かめてください。"));
    }

    private Findings home(Registered of) {
        if (claimant == null || as.mayBeNoResident() || !claimant.isResident() || !of.isComparedByHome()) {
            return Findings.none();
        }
        if (claimant.guarded() || of.guarded()) {
            return Findings.of(Finding.alert(
                    ChildAllowanceAlert.HOMES_NOT_COMPARED,
                    "livingApart",
                    "支援措置の対象者か、その居場所が分かる人なので、同居・別居を住民記録と突き合わせていません。",
                    "支援措置の担当と実際の居所を確かめ、確かめたことだけを理由に入力してください。居所は書かないでください。"));
        }
        var together = of.livesWith(claimant);
        return apart ? when(together, ChildInRegister::atHome) : when(!together, ChildInRegister::elsewhere);
    }

    private static Finding atHome() {
        return Finding.alert(
                ChildAllowanceAlert.CHILD_AT_HOME,
                "livingApart",
                "別居とされた児童が、住民記録では請求する人と同居しています。",
                "同居・別居を確かめ、別居のときは住民票を移していない事情を理由に入力してください。");
    }

    private static Finding elsewhere() {
        return Finding.alert(
                ChildAllowanceAlert.CHILD_ELSEWHERE,
                "livingApart",
                "同居とされた児童が、住民記録では請求する人と同居していません。",
                "同居・別居を確かめ、同居のときは住民票を移していない事情を理由に入力してください。");
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "ChildInRegister[…]";
    }
}
