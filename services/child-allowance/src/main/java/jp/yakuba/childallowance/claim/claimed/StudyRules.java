package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/** What must hold of a child who studies abroad (児童手当法施行規則第1条). */
final class StudyRules {

    private StudyRules() {}

    static Findings check(ClaimedChild child) {
        var study = child.study();
        return study == null
                ? Findings.none()
                : livedHere(study)
                        .and(isTaught(study))
                        .and(withoutParents(study))
                        .and(apart(child))
                        .and(within(study, child.care().to()));
    }

    private static Findings livedHere(StudyAbroad study) {
        return when(
                !study.hasLivedHere(),
                () -> Finding.error(
                        ChildAllowanceError.STUDY_LIVED_HERE_SHORT,
                        "study.residentSince",
                        "国外へ出る前日まで引き続き3年を超えて国内に住所があったことになりません。",
                        "住民票の写しや戸籍の附票で、国内に住所のあった期間と国外へ出た日を確かめてください。"));
    }

    private static Findings isTaught(StudyAbroad study) {
        return when(
                !Boolean.TRUE.equals(study.education()),
                () -> Finding.error(
                        ChildAllowanceError.STUDY_NOT_EDUCATION,
                        "study.education",
                        "教育を受けることを目的とする国外の居住ではありません。",
                        "海外留学に関する申立書と在学証明書で目的を確かめてください。ほかの目的で国外にいる児童の分は支給できません。"));
    }

    private static Findings withoutParents(StudyAbroad study) {
        return when(
                Boolean.TRUE.equals(study.withParents()),
                () -> Finding.error(
                        ChildAllowanceError.STUDY_WITH_PARENTS,
                        "study.withParents",
                        "児童が、国外で父母や未成年後見人と同居しています。",
                        "父母などと国外で同居している児童の分は支給できません。同居していないときは、印を外してください。"));
    }

    private static Findings apart(ClaimedChild child) {
        return when(
                !child.livingApart(),
                () -> Finding.error(
                        ChildAllowanceError.STUDY_NOT_APART,
                        "livingApart",
                        "留学で国外にいる児童が、同居になっています。",
                        "別居に印を付けるか、留学の欄を空けてください。"));
    }

    private static Findings within(StudyAbroad study, @Nullable LocalDate to) {
        return when(
                to == null || to.isAfter(study.lastDay()),
                () -> Finding.error(
                        ChildAllowanceError.STUDY_OVER_THREE_YEARS,
                        "care.to",
                        "監護等の期間が、国外へ出た日から3年より後まで続いています。",
                        "監護等の終わりに、国外へ出た日から3年以内の日（留学を終える予定の日）を入力してください。帰国したら、増額の請求で続けます。"));
    }
}
