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
 * 支払通知書: what is paid for which months, when and where to, as the bank is told.
 *
 * @param payDay the day of payment
 * @param amount what is transferred, in yen
 * @param account where to, the number masked; null where nothing is transferred
 * @param paid what is paid for each month
 * @param offset what is set off against what was overpaid for each month (内払調整)
 */
public record PaidContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate payDay,
        @Open long amount,
        @Open @Nullable String account,
        @Open List<Amount> paid,
        @Open List<Amount> offset)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<PaidContent> SHAPE = new RecordShape<>(PaidContent.class, new Values());

    /** Takes lists as they are now. */
    public PaidContent {
        paid = List.copyOf(paid);
        offset = List.copyOf(offset);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("支払年月日", NoticeContent.day(payDay)),
                new Row("振込額", NoticeContent.yen(amount)),
                new Row("振込先", account == null ? "（全額を内払調整したため、振込はありません）" : account));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("支払う月分と月額", Amount.withTotal(paid)));
        if (!offset.isEmpty()) {
            parts.add(new Part("支払い過ぎた月分と、今回差し引く月額（内払調整）", Amount.withTotal(offset)));
        }
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "PaidContent[…]";
    }
}
