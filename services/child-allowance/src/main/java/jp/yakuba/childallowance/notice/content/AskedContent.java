package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * A letter that asks for something to be filed, or reminds of it: 現況届, 確認書.
 *
 * @param what is to be filed
 * @param due by when
 * @param children of whom
 * @param reasons why it is asked for
 * @param otherwise what comes of it if it is not filed
 */
public record AskedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open String what,
        @Open LocalDate due,
        @Open List<Child> children,
        @Open List<String> reasons,
        @Open List<String> otherwise)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<AskedContent> SHAPE = new RecordShape<>(AskedContent.class, new Values());

    /** Takes lists as they are now. */
    public AskedContent {
        children = List.copyOf(children);
        reasons = List.copyOf(reasons);
        otherwise = List.copyOf(otherwise);
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("提出するもの", what), new Row("提出期限", NoticeContent.day(due)));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (!children.isEmpty()) {
            parts.add(new Part("対象の子", children.stream().map(Child::line).toList()));
        }
        parts.add(new Part("提出が必要な理由", reasons));
        parts.add(new Part("提出がないとき", otherwise));
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "AskedContent[…]";
    }
}
