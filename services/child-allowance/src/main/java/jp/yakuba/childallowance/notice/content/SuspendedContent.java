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
 * 支払差止通知書, or that it is released.
 *
 * @param decidedOn the day on which it was decided
 * @param first from which month on nothing is paid; null where all is paid again
 * @param reason why
 */
public record SuspendedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate decidedOn,
        @Open @Nullable YearMonth first,
        @Open @MaxLength(200) String reason)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<SuspendedContent> SHAPE = new RecordShape<>(SuspendedContent.class, new Values());

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(first == null ? "解除年月日" : "差止年月日", NoticeContent.day(decidedOn)));
        if (first != null) {
            rows.add(new Row("差し止める手当", NoticeContent.month(first) + "から"));
        }
        return rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(first == null ? "解除の理由" : "差止の理由", List.of(reason)));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "SuspendedContent[…]";
    }
}
