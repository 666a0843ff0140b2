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
 * @param deducted what is taken for fees and as donations (徴収・寄附)
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
        @Open List<Amount> offset,
        @Open List<Deducted> deducted)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<PaidContent> SHAPE = new RecordShape<>(PaidContent.class, new Values());

    /** What is taken for one kind, in yen. */
    public record Deducted(@Open String what, @Open long amount) {}

    /** Takes lists as they are now. */
    public PaidContent {
        paid = List.copyOf(paid);
        offset = List.copyOf(offset);
        deducted = List.copyOf(deducted);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("支払年月日", NoticeContent.day(payDay)),
                new Row("振込額", NoticeContent.yen(amount)),
                new Row(
                        "振込先",
                        account == null
                                ? "（全額を" + (deducted.isEmpty() ? "内払調整" : "徴収・寄附") + "したため、振込はありません）"
                                : account));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("支払う月分と月額", Amount.withTotal(paid)));
        if (!offset.isEmpty()) {
            parts.add(new Part("支払い過ぎた月分と、今回差し引く月額（内払調整）", Amount.withTotal(offset)));
        }
        if (!deducted.isEmpty()) {
            parts.add(new Part(
                    "支払う前に差し引く額（徴収・寄附）",
                    deducted.stream()
                            .map(one -> one.what() + "\u3000" + NoticeContent.yen(one.amount()))
                            .toList()));
        }
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "PaidContent[…]";
    }
}
