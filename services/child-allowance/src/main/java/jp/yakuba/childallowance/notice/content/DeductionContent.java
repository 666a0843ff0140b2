package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 学校給食費等徴収通知書, 保育料特別徴収通知書 or 寄附受領証明書: what is taken of payments, how much, and what was taken by now.
 *
 * @param what the fee, or that it is a donation, with its article
 * @param toldOn the day of the offer or of the order
 * @param amount how much, in words; empty of a donation, of which is certified what was received
 * @param creditor to whom it goes; null of a donation
 * @param taken what was taken by now, by day of payment
 */
public record DeductionContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open String what,
        @Open LocalDate toldOn,
        @Open String amount,
        @Open @Nullable String creditor,
        @Open List<Taken> taken)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<DeductionContent> SHAPE = new RecordShape<>(DeductionContent.class, new Values());

    /** What was taken by a payment, in yen. */
    public record Taken(@Open LocalDate payDay, @Open long amount) {

        private String line() {
            return NoticeContent.day(payDay) + "支払分\u3000" + NoticeContent.yen(amount);
        }
    }

    /** Takes the list as it is now. */
    public DeductionContent {
        taken = List.copyOf(taken);
    }

    private long total() {
        return taken.stream().mapToLong(Taken::amount).sum();
    }

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(creditor == null ? "寄附の根拠" : "徴収する費用", what));
        if (creditor == null) {
            rows.add(new Row("寄附の申出年月日", NoticeContent.day(toldOn)));
            rows.add(new Row("受領した額", NoticeContent.yen(total())));
        } else {
            rows.add(new Row("徴収する額", amount));
            rows.add(new Row("支払先", creditor));
        }
        return rows;
    }

    @Override
    public List<Part> parts() {
        return taken.isEmpty()
                ? List.of()
                : List.of(new Part(
                        creditor == null ? "受領した寄附" : "徴収した額",
                        Stream.concat(
                                        taken.stream().map(Taken::line),
                                        Stream.of("計\u3000" + NoticeContent.yen(total())))
                                .toList()));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "DeductionContent[…]";
    }
}
