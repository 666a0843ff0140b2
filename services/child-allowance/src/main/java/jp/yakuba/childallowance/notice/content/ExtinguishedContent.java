package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.time.YearMonth;
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
 * 支給事由消滅通知書: that the entitlement ended, and what of it is still paid.
 *
 * @param reason why it ended
 * @param event the day on which it did
 * @param decidedOn the day of the decision
 * @param last the last month that is due; null if none is left
 * @param died whether the recipient has died, so that what was not paid is for the children (児童手当法第12条). Such notices are
 *     issued no more, for want of an addressee; those that were say the same when they are printed again
 * @param owed what is still to be paid for each month
 * @param held what is held back of each month by a suspension (第11条)
 * @param overpaid what was paid too much, in yen
 */
public record ExtinguishedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open String reason,
        @Open LocalDate event,
        @Open LocalDate decidedOn,
        @Open @Nullable YearMonth last,
        @Open boolean died,
        @Open List<Amount> owed,
        @Open List<Amount> held,
        @Open long overpaid)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<ExtinguishedContent> SHAPE =
            new RecordShape<>(ExtinguishedContent.class, new Values());

    /** Takes the list as it is now. */
    public ExtinguishedContent {
        owed = List.copyOf(owed);
        held = List.copyOf(held);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("消滅の事由", reason),
                new Row("消滅年月日", NoticeContent.day(event)),
                new Row("決定年月日", NoticeContent.day(decidedOn)),
                new Row("最後の支給月分", last == null ? "なし" : NoticeContent.month(last)));
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(died && !owed.isEmpty() ? unpaid() : toBePaid());
        if (!held.isEmpty()) {
            parts.add(new Part(
                    "支払を差し止めている手当",
                    Stream.concat(Amount.withTotal(held).stream(), Stream.of("差止めの理由がなくなったときに支払います。"))
                            .toList()));
        }
        if (overpaid > 0) {
            parts.add(new Part(
                    "支払い過ぎた手当",
                    List.of(NoticeContent.yen(overpaid)
                            + (owed.isEmpty() ? "（返還については、別にお知らせします。）" : "（これから支払う手当から差し引き、足りない額は別にお知らせします。）"))));
        }
        return parts;
    }

    private Part toBePaid() {
        return new Part("これから支払う手当", owed.isEmpty() ? List.of("これから支払う手当はありません。") : Amount.withTotal(owed));
    }

    private Part unpaid() {
        return new Part(
                "未支払の手当",
                Stream.concat(
                                Amount.withTotal(owed).stream(),
                                Stream.of("亡くなった受給者には支払いません。監護されていた児童からの請求により、その児童に支払います（児童手当法第12条）。"))
                        .toList());
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "ExtinguishedContent[…]";
    }
}
