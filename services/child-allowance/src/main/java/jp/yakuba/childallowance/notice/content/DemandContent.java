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
 * 返還通知書, or 督促状 of what was demanded: what was paid too much, and by when it is to be given back.
 *
 * @param demandedOn the day of the demand
 * @param amount what was demanded, in yen
 * @param payBy by when it is to be given back; of a reminder, by the reminder
 * @param remaining what of it is still to be given back, in yen
 * @param months what was paid too much for each month, as far as it is still to be given back
 */
public record DemandContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate demandedOn,
        @Open long amount,
        @Open LocalDate payBy,
        @Open long remaining,
        @Open List<Amount> months)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<DemandContent> SHAPE = new RecordShape<>(DemandContent.class, new Values());

    /** Takes the list as it is now. */
    public DemandContent {
        months = List.copyOf(months);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("請求年月日", NoticeContent.day(demandedOn)),
                new Row("返還する額", NoticeContent.yen(remaining)),
                new Row("納付の期限", NoticeContent.day(payBy)));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("支払い過ぎた月分と、返還する月額", Amount.withTotal(months)));
        if (remaining < amount) {
            parts.add(new Part(
                    "請求した額との差",
                    List.of("請求した額" + NoticeContent.yen(amount) + "のうち、" + NoticeContent.yen(amount - remaining)
                            + "は、返還・内払調整などにより済んでいます。")));
        }
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "DemandContent[…]";
    }
}
