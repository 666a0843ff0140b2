package jp.yakuba.childallowance.unpaid.owed;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a claim for unpaid allowance beside what is owed to the dead.
 *
 * @param months what would be paid
 * @param ended whether nothing is due after the month of the death
 * @param paidFor whether the dead was paid for the child in one of the months
 * @param suspendedFrom from which month on payments to the dead were held back; null if they were not
 * @param otherClaim whether another claim for the same is open
 */
public record OwedRules(
        UnpaidMonths months,
        boolean ended,
        boolean paidFor,
        @Nullable YearMonth suspendedFrom,
        boolean otherClaim) {

    public Findings check() {
        return extinct()
                .and(oneAtATime())
                .and(owed())
                .and(inCustody())
                .and(barred())
                .and(held());
    }

    /** Until it is decided that it has ended with the death, nobody knows what is owed, and what was paid too much. */
    private Findings extinct() {
        return when(
                !ended,
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_ENTITLEMENT_GOES_ON,
                        "deceased",
                        "亡くなった受給者の受給事由の消滅が、決裁されていません。",
                        "先に、死亡による消滅を入力して決裁してください。"));
    }

    private Findings oneAtATime() {
        return when(
                otherClaim,
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_IN_OTHER_CLAIM,
                        "deceased",
                        "この受給者には、ほかに決裁の済んでいない未支払請求があります。",
                        "児童の一人が請求すれば、全員のために支払います。その請求を決裁するか取り下げてから入力してください。"));
    }

    private Findings owed() {
        return when(
                months.amount() == 0,
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_NOTHING,
                        "deceased",
                        months.areBarred() ? "支払われていない月分は、すべて時効です。" : "この受給者に、支払われていない児童手当はありません。",
                        "受給者の支払で、月分ごとの額を確かめてください。"));
    }

    /** 第12条第1項: the child for whom it was due. */
    private Findings inCustody() {
        return when(
                !paidFor && !months.months().isEmpty(),
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_CHILD_WRONG,
                        "child",
                        "亡くなった受給者は、支払われていない月分にこの児童の分を受けていません。",
                        "監護されていた児童の宛名番号を入力してください。配偶者などは、自分の認定請求をします。"));
    }

    private Findings barred() {
        return when(
                months.areBarred() && months.amount() > 0,
                () -> Finding.alert(
                        ChildAllowanceAlert.UNPAID_MONTHS_BARRED,
                        "date",
                        "時効で支払えない月分があります。",
                        "請求の日を確かめてください。時効の月分は支払わず、通知書に載せます。説明したことを理由に入力してください。"));
    }

    private Findings held() {
        return when(
                suspendedFrom != null
                        && months.payable().stream()
                                .anyMatch(month -> !month.month().isBefore(suspendedFrom)),
                () -> Finding.alert(
                        ChildAllowanceAlert.UNPAID_MONTHS_HELD,
                        "deceased",
                        "支払われていない月分に、差し止められている月分があります。",
                        "受給の要件を満たしていた月分かどうかを確かめ、確かめたことを理由に入力してください。"));
    }
}
