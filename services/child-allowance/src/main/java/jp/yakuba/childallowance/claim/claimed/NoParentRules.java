package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What is asked of who claims in the place of the parents: 父母指定者 and 養育者 (児童手当法第4条第1項第2号・第3号). */
final class NoParentRules {

    private final CertificationClaim claim;
    private final Claimant claimant;

    NoParentRules(CertificationClaim claim) {
        this.claim = claim;
        this.claimant = claim.claimant();
    }

    /** All that is wrong with the designation, or the statement of a carer. */
    Findings check(LocalDate today) {
        return ofAnother().and(designation()).and(caring(today));
    }

    private Findings ofAnother() {
        return when(
                        claimant.designation() != null && claimant.entitledAs() != EntitledAs.DESIGNATED,
                        () -> Finding.error(
                                ChildAllowanceError.DESIGNATION_OF_ANOTHER,
                                "claimant.designation.by",
                                "父母指定者でない人に、指定届が入力されています。",
                                "請求する人の区分を確かめるか、指定届の欄を空けてください。"))
                .and(when(
                        claimant.caring() != null && claimant.entitledAs() != EntitledAs.CARER,
                        () -> Finding.error(
                                ChildAllowanceError.CARING_OF_ANOTHER,
                                "claimant.caring.noParent",
                                "養育者でない人に、養育の申立てが入力されています。",
                                "請求する人の区分を確かめるか、養育の申立ての欄を空けてください。")));
    }

    private Findings designation() {
        if (claimant.entitledAs() != EntitledAs.DESIGNATED) {
            return Findings.none();
        }
        var designation = claimant.designation();
        return designation == null
                ? Findings.of(Finding.error(
                        ChildAllowanceError.DESIGNATION_MISSING,
                        "claimant.designation.by",
                        "父母指定者指定届がありません。",
                        "国外にいる父母などから指定届を受け取り、だれがいつから指定したかを入力してください。"))
                : abroad(designation)
                        .and(days(designation))
                        .and(inEach(
                                "children",
                                claim.children().size(),
                                i -> ends(designation, claim.children().get(i))));
    }

    /** 第4条第1項第2号: 日本国内に住所を有しない父母等. */
    private static Findings abroad(Designation designation) {
        return when(
                !Boolean.TRUE.equals(designation.abroad()),
                () -> Finding.error(
                        ChildAllowanceError.DESIGNATOR_NOT_ABROAD,
                        "claimant.designation.abroad",
                        "指定した父母などが、国外に住んでいません。",
                        "指定できるのは、国外に住み、児童の生計を維持している父母と未成年後見人です。国内にいるときは、その人の請求とします。"));
    }

    private Findings days(Designation designation) {
        var until = designation.until();
        return when(
                        designation.from().isAfter(claim.claim().date()),
                        () -> Finding.error(
                                ChildAllowanceError.DESIGNATION_NOT_YET,
                                "claimant.designation.from",
                                "指定の始まりが請求の日より後です。",
                                "指定届の日と請求の日を確かめてください。"))
                .and(when(
                        until != null && until.isBefore(claim.claim().date()),
                        () -> Finding.error(
                                ChildAllowanceError.DESIGNATION_OVER,
                                "claimant.designation.until",
                                "指定が請求の日より前に終わっています。",
                                "指定の終わりを確かめてください。父母などが帰国したときは、その人の請求とします。")));
    }

    private static Findings ends(Designation designation, ClaimedChild child) {
        var until = designation.until();
        var to = child.care().to();
        return when(
                until != null && (to == null || to.isAfter(until)),
                () -> Finding.error(
                        ChildAllowanceError.CARE_AFTER_DESIGNATION,
                        "care.to",
                        "監護等の期間が、指定の終わりより後まで続いています。",
                        "監護等の終わりに、指定の終わりの日までの日を入力してください。"));
    }

    /** 第4条第1項第3号: 父母等又は父母指定者に監護されず又はこれらと生計を同じくしない児童. */
    private Findings caring(LocalDate today) {
        if (claimant.entitledAs() != EntitledAs.CARER) {
            return Findings.none();
        }
        var caring = claimant.caring();
        return caring == null
                ? Findings.of(Finding.error(
                        ChildAllowanceError.CARING_MISSING,
                        "claimant.caring.noParent",
                        "養育の申立てがありません。",
                        "父母が児童を監護していないか、生計を同じくしていないことを養育申立書で確かめ、その事情と日を入力してください。"))
                : when(
                        caring.statedOn().isAfter(today),
                        () -> Finding.error(
                                ChildAllowanceError.CARING_IN_FUTURE,
                                "claimant.caring.statedOn",
                                "養育の申立ての日がまだ来ていません。",
                                "養育申立書を受け付けた日を入力してください。"));
    }
}
