package jp.yakuba.childallowance.intake;

import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.intake.LineComparison;

/** The rules between lines. */
enum FiledComparison implements LineComparison {
    DOUBLED(
            """
            select line_number from (
                select line_number, row_number() over (partition by one order by line_number) as place
                from line cross join unnest(once) one) numbered
            where place > 1
            """,
            ChildAllowanceError.LINE_DOUBLED,
            "同じ人の行が前にもあります。",
            "どちらの行が正しいか確かめて、一方を取り除いてください。一人の児童を、二人の請求に入れることはできません。"),
    BESIDE(
            """
            select one.line_number from line one
            where one.beside is not null and not one.reasoned
              and exists (select from line other where other.once[1] = one.beside)
            """,
            ChildAllowanceError.LINE_OF_SPOUSE,
            "配偶者も、同じファイルで請求しています。",
            "どちらが生計を維持する程度の高い人かを確かめて一方の行を取り除くか、二人とも受給者になる理由を「確認した理由」に書いてください。");

    private final String sql;
    private final ChildAllowanceError code;
    private final String message;
    private final String remedy;

    FiledComparison(String sql, ChildAllowanceError code, String message, String remedy) {
        this.sql = sql;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public Finding finding() {
        return Finding.error(code, "", message, remedy);
    }
}
