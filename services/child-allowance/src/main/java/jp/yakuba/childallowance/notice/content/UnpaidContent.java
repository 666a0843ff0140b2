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
 * 未支払児童手当支給決定通知書: what of a dead recipient's allowance a child is paid (児童手当法第12条).
 *
 * @param guardian who acts for the child; null if nobody does
 * @param deceased the name of the recipient who has died
 * @param claimedOn the day of the claim
 * @param decidedOn the day of the decision
 * @param amount what is paid, in yen
 * @param paid what is paid for each month
 * @param offset what is set off for each month against what the dead was paid too much
 * @param barred what is not paid, being barred by time
 */
public record UnpaidContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open @Nullable String guardian,
        @Open String deceased,
        @Open LocalDate claimedOn,
        @Open LocalDate decidedOn,
        @Open long amount,
        @Open List<Amount> paid,
        @Open List<Amount> offset,
        @Open List<Amount> barred)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<UnpaidContent> SHAPE = new RecordShape<>(UnpaidContent.class, new Values());

    /** Takes lists as they are now. */
    public UnpaidContent {
        paid = List.copyOf(paid);
        offset = List.copyOf(offset);
        barred = List.copyOf(barred);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("亡くなった受給者", deceased),
                new Row("請求年月日", NoticeContent.day(claimedOn)),
                new Row("決定年月日", NoticeContent.day(decidedOn)),
                new Row("支給する額", NoticeContent.yen(amount)));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (guardian != null) {
            parts.add(new Part("請求した法定代理人", List.of(guardian)));
        }
        parts.add(new Part("支払う月分と月額", Amount.withTotal(paid)));
        if (!offset.isEmpty()) {
            parts.add(new Part("支払い過ぎた手当のために差し引く月額（内払調整）", Amount.withTotal(offset)));
        }
        if (!barred.isEmpty()) {
            parts.add(new Part("時効のため支払わない月分（児童手当法第23条第1項）", Amount.withTotal(barred)));
        }
        return parts;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "UnpaidContent[…]";
    }
}
