package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 認定取消通知書: that a certification was taken back, and why (行政手続法第14条).
 *
 * @param claimedOn the day of the claim on which it was made
 * @param certifiedOn the day on which it was made
 * @param decidedOn the day on which it was taken back
 * @param grounds why
 * @param changes what was due and what is due for each month
 * @param overpaid what was paid too much, in yen
 */
public record AnnulledContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate claimedOn,
        @Open LocalDate certifiedOn,
        @Open LocalDate decidedOn,
        @Open @FreeText @MaxLength(400) String grounds,
        @Open List<AmendedContent.Change> changes,
        @Open long overpaid)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<AnnulledContent> SHAPE = new RecordShape<>(AnnulledContent.class, new Values());

    /** Takes the list as it is now. */
    public AnnulledContent {
        changes = List.copyOf(changes);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("請求年月日", NoticeContent.day(claimedOn)),
                new Row("認定年月日", NoticeContent.day(certifiedOn)),
                new Row("取消年月日", NoticeContent.day(decidedOn)));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("取り消した理由", List.of(grounds)));
        parts.add(new Part(
                "手当の月額（取消し前から取消し後に）",
                changes.isEmpty()
                        ? List.of("額の変わる月はありません。")
                        : changes.stream().map(AmendedContent.Change::line).toList()));
        if (overpaid > 0) {
            parts.add(new Part("支払い過ぎた手当", List.of(NoticeContent.yen(overpaid) + "（返還については、別にお知らせします。）")));
        }
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "AnnulledContent[…]";
    }
}
