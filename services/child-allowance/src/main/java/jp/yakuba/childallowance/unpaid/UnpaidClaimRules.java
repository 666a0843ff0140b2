package jp.yakuba.childallowance.unpaid;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.payment.OwnNames;
import jp.yakuba.childallowance.unpaid.owed.KnownPerson;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.banking.AccountRules;
import jp.yakuba.office.banking.BankDirectory;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a claim for unpaid allowance beside what the office knows of people.
 *
 * @param deceased the record of who has died; null if nobody is known
 * @param child the record of who claims; null if nobody is known
 */
record UnpaidClaimRules(
        UnpaidClaim claim,
        @Nullable KnownPerson deceased,
        @Nullable KnownPerson child) {

    /** All that is wrong, whatever is owed. */
    Findings check(LocalDate today) {
        return hasDied()
                .and(inTime(today))
                .and(known())
                .and(guardian())
                .and(AccountRules.check(claim.account().toAccount(), BankDirectory.ofTheLists(), today)
                        .at("account"))
                .and(ownAccount());
    }

    /** The last day on which the recipient may have died; null if that is not known, and of who has not. */
    @Nullable
    LocalDate death() {
        var removed = deceased == null || deceased.state() != ResidentState.DIED ? null : deceased.removed();
        return removed == null ? null : removed.latest().orElse(null);
    }

    /** 第12条第1項: of a recipient who has died. */
    private Findings hasDied() {
        return when(
                death() == null,
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_RECIPIENT_NOT_DEAD,
                        "deceased",
                        "この宛名番号の人が亡くなったことと、その日が、住民記録にありません。",
                        "宛名番号を確かめてください。死亡の届出が決裁され、届くまで少し待ってからもう一度確かめてください。"));
    }

    private Findings inTime(LocalDate today) {
        var death = death();
        return when(
                claim.date().isAfter(today) || (death != null && claim.date().isBefore(death)),
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_DAY_WRONG,
                        "date",
                        "請求の日がまだ来ていないか、受給者の死亡より前です。",
                        "請求書を受け付けた日を入力してください。"));
    }

    private Findings known() {
        if (claim.child().equals(claim.deceased()) || (child != null && child.state() == ResidentState.DIED)) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.UNPAID_CHILD_WRONG,
                    "child",
                    "請求する児童が、亡くなった受給者と同じ人か、亡くなった人です。",
                    "監護されていた児童の宛名番号を入力してください。"));
        }
        return when(
                child == null,
                () -> Finding.alert(
                        ChildAllowanceAlert.CHILD_NOT_IN_REGISTER,
                        "child",
                        "この児童は、住民記録にいません。",
                        "児童の住所地の住民票などで氏名と生年月日を確かめ、確かめたことを理由に入力してください。"));
    }

    /** Who is not of age is acted for; 法定代理人. */
    private Findings guardian() {
        if (claim.guardian() != null && claim.guardianName() != null) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.UNPAID_GUARDIAN_WRONG,
                    "guardianName",
                    "法定代理人が、宛名番号と氏名の両方で入力されています。",
                    "この市区町村の人なら宛名番号だけ、ほかの人なら氏名だけを入力してください。"));
        }
        return when(
                !claim.hasGuardian() && isMinor(),
                () -> Finding.error(
                        ChildAllowanceError.UNPAID_GUARDIAN_WRONG,
                        "guardian",
                        "請求する児童は未成年なのに、法定代理人が入力されていません。",
                        "親権者か未成年後見人の宛名番号か氏名を入力してください。"));
    }

    private boolean isMinor() {
        return child != null
                && !child.birthDate().unknown()
                && claim.date().isBefore(ofAge(child.birthDate().value()));
    }

    /** The birthday; who is born on 29 February is of age when that day is over, also in a common year. */
    private LocalDate ofAge(CivilDate birth) {
        return LocalDate.of(birth.year(), birth.month(), 1)
                .plusYears(AllowanceLaw.ageOfMajority(claim.date()))
                .plusDays(birth.day() - 1L);
    }

    /** It is paid to the child, and so to an account of the child's own. */
    private Findings ownAccount() {
        return when(
                child != null
                        && !OwnNames.of(child.names()).mayBe(claim.account().holder()),
                () -> Finding.alert(
                        ChildAllowanceAlert.ACCOUNT_HOLDER_DIFFERS,
                        "account.holder",
                        "口座名義が、請求する児童の氏名の読みと違います。",
                        "未支払の児童手当は児童に支払います。児童の名義の口座であることを通帳で確かめ、確かめたことを理由に入力してください。"));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "UnpaidClaimRules[…]";
    }
}
