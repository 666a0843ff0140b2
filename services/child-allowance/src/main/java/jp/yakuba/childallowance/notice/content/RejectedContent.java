package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.office.approval.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * 却下通知書: that a claim was decided against, and why.
 *
 * @param claimedOn the day of the claim
 * @param decidedOn the day of the decision
 * @param children for whom was claimed
 * @param reason the reason, in the words of the decision (行政手続法第8条)
 */
public record RejectedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate claimedOn,
        @Open LocalDate decidedOn,
        @Open List<Child> children,
        @Open @MaxLength(Rejection.LONGEST) String reason)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<RejectedContent> SHAPE = new RecordShape<>(RejectedContent.class, new Values());

    /** Takes the list as it is now. */
    public RejectedContent {
        children = List.copyOf(children);
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("請求年月日", NoticeContent.day(claimedOn)), new Row("却下年月日", NoticeContent.day(decidedOn)));
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("却下した理由", List.of(reason)),
                new Part("請求の対象の児童", children.stream().map(Child::line).toList()));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "RejectedContent[…]";
    }
}
