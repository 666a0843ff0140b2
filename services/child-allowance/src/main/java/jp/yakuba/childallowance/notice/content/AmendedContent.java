package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 額改定通知書: from which month on another amount is due, and why.
 *
 * @param claimedOn the day of the claim or notice; null of what the office decided by itself
 * @param decidedOn the day of the decision
 * @param what more, less, or an earlier decision taken back
 * @param reason why; null where the decision taken back is all there is
 * @param children who came or left
 * @param changes what was due and what is due for each month
 */
public record AmendedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open @Nullable LocalDate claimedOn,
        @Open LocalDate decidedOn,
        @Open String what,
        @Open @Nullable String reason,
        @Open List<Child> children,
        @Open List<Change> changes)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<AmendedContent> SHAPE = new RecordShape<>(AmendedContent.class, new Values());

    /**
     * What was due and what is due for each of the months, in yen.
     *
     * @param barred whether the difference can neither be paid nor be claimed back any more (時効)
     */
    public record Change(
            @Open YearMonth first,
            @Open YearMonth last,
            @Open long before,
            @Open long after,
            @Open boolean barred) {

        String line() {
            return NoticeContent.months(first, last) + "\u3000" + NoticeContent.yen(before) + "から"
                    + NoticeContent.yen(after) + "に" + (barred ? "（時効により、差額の支払・返還はありません）" : "");
        }
    }

    /** Takes lists as they are now. */
    public AmendedContent {
        children = List.copyOf(children);
        changes = List.copyOf(changes);
    }

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        if (claimedOn != null) {
            rows.add(new Row("請求・届出年月日", NoticeContent.day(claimedOn)));
        }
        rows.add(new Row("決定年月日", NoticeContent.day(decidedOn)));
        rows.add(new Row("改定の始まる月分", changes.isEmpty() ? "なし" : NoticeContent.month(changes.getFirst().first)));
        rows.add(new Row("改定の事由", reason == null ? what : what + "：" + reason));
        return rows;
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (!children.isEmpty()) {
            parts.add(new Part("改定の対象の児童", children.stream().map(Child::line).toList()));
        }
        parts.add(new Part(
                "手当の月額（改定前から改定後に）",
                changes.isEmpty()
                        ? List.of("額の変わる月はありません。")
                        : changes.stream().map(Change::line).toList()));
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "AmendedContent[…]";
    }
}
