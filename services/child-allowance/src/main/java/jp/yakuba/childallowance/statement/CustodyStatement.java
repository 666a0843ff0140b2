package jp.yakuba.childallowance.statement;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient states of a child.
 *
 * @param statedOn the day on which it was handed in
 * @param school 学校名 of a student
 * @param leaves 卒業予定年月 of a student
 * @param together whether they live together
 * @param cares 監護相当: whether the recipient looks after the child as after one who is 児童
 * @param pays 生計費の負担: whether the recipient bears a considerable part of its costs
 */
record CustodyStatement(
        AddresseeNumber child,
        LocalDate statedOn,
        Occupation occupation,
        @Nullable @FreeText @MaxLength(100) String school,
        @Nullable YearMonth leaves,
        boolean together,
        boolean cares,
        boolean pays) {

    Findings check(LocalDate today) {
        var isStudent = occupation == Occupation.STUDENT;
        return when(
                        statedOn.isAfter(today),
                        () -> Finding.error(
                                ChildAllowanceError.STATEMENT_IN_FUTURE,
                                "statedOn",
                                "確認書の提出日がまだ来ていません。",
                                "提出された日を確かめてください。"))
                .and(when(
                        isStudent != (leaves != null) || isStudent != (school != null && !school.isBlank()),
                        () -> Finding.error(
                                ChildAllowanceError.STATEMENT_SCHOOL_WRONG,
                                isStudent ? "leaves" : "occupation",
                                "学校名と卒業予定年月は、学生のときだけ、両方入力します。",
                                "確認書の職業等の区分を確かめてください。")))
                .and(when(
                        leaves != null && leaves.isBefore(YearMonth.from(statedOn)),
                        () -> Finding.error(
                                ChildAllowanceError.STATEMENT_LEAVES_PAST,
                                "leaves",
                                "卒業予定年月が、確認書の提出日より前です。",
                                "卒業予定年月を確かめてください。もう学生でないときは、無職・その他とします。")));
    }
}
