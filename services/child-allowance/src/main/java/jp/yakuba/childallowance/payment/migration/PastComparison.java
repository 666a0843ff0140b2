package jp.yakuba.childallowance.payment.migration;

import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;

/** The rules between lines, in this order; the last passes a refusal on to the other lines of the recipient. */
enum PastComparison {
    DOUBLED(
            """
            select line from (
                select line, row_number() over (partition by recipient, month, kind, paid_on order by line) as place
                from past_line where month is not null) numbered
            where place > 1
            """,
            "",
            ChildAllowanceError.PAST_PAYMENT_DOUBLED,
            "同じ宛名番号・対象月・区分・支払日の行が前にもあります。",
            "どちらの行が正しいか確かめて、一方を取り除いてください。"),
    TAKEN("""
            select line from past_line join child_allowance.past_payment using (recipient, month, kind, paid_on)
            """, "", ChildAllowanceError.PAST_PAYMENT_TAKEN, "この支払はすでに取り込まれています。", "同じ支払は一度だけ取り込んでください。"),
    NOT_CERTIFIED(
            """
            select line from past_line l where month is not null and not exists (
                select from child_allowance.decided_amount d where d.recipient = l.recipient)
            """,
            "宛名番号",
            ChildAllowanceError.PAST_PAYMENT_RECIPIENT_UNKNOWN,
            "認定のない受給者です。",
            "先にその受給者の認定を登録してから、取り込んでください。"),
    PAID_HERE(
            """
            select line from past_line l where exists (
                select from child_allowance.paid_month p
                where p.recipient = l.recipient and p.month = l.month and not exists (
                    select from child_allowance.past_payment t where t.payment_id = p.act_id))
            """,
            "対象月",
            ChildAllowanceError.PAST_PAYMENT_PAID_HERE,
            "この月分は、このシステムで支払ったか、未支払の児童手当として児童に移っています。",
            "受給者の支払で確かめてください。二重に支払っていれば、支払った人に返還を請求します。"),
    NOT_PAID(
            """
            select line from past_line l
            join (
                select recipient, month from (
                    select recipient, month, kind, amount from past_line where not refused
                    union all
                    select recipient, month, kind, amount from child_allowance.past_payment) known
                group by recipient, month
                having sum(case kind when 'payment' then amount else -amount end) < 0) owing using (recipient, month)
            where l.kind <> 'payment'
            """,
            "金額",
            ChildAllowanceError.PAST_PAYMENT_NOT_PAID,
            "その月分に支払われた額より多く戻っています。",
            "その月分の支払の行があるか、金額が正しいかを確かめてください。"),
    RECIPIENT(
            """
            select line from (
                select line, refused, bool_or(refused) over (partition by recipient) as any_refused
                from past_line where recipient <> '') of_recipient
            where any_refused and not refused
            """,
            "宛名番号",
            ChildAllowanceError.PAST_PAYMENT_OTHER_LINE,
            "同じ受給者のほかの行に誤りがあります。",
            "その行を直して、この受給者の行をまとめて取り込んでください。");

    private final String sql;
    private final String column;
    private final ChildAllowanceError code;
    private final String message;
    private final String remedy;

    PastComparison(String sql, String column, ChildAllowanceError code, String message, String remedy) {
        this.sql = sql;
        this.column = column;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    /** The lines that break it. */
    String sql() {
        return sql;
    }

    Finding finding() {
        return Finding.error(code, column, message, remedy);
    }
}
