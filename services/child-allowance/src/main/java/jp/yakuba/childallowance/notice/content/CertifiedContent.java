package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 認定通知書: that somebody is certified, and what for each month is paid.
 *
 * @param claimedOn the day of the claim
 * @param decidedOn the day of the decision
 * @param first the first month that is paid
 * @param payments in which months of the year is paid, in words
 * @param children the children
 * @param amounts what is paid for each month
 */
public record CertifiedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate claimedOn,
        @Open LocalDate decidedOn,
        @Open YearMonth first,
        @Open String payments,
        @Open List<PaidChild> children,
        @Open List<Amount> amounts)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<CertifiedContent> SHAPE = new RecordShape<>(CertifiedContent.class, new Values());

    /** A child, and the months for which it is paid. */
    public record PaidChild(
            @Open String name,
            @Open String birthDate,
            @Open YearMonth first,
            @Open YearMonth last) {

        String line() {
            return name + "\u3000" + birthDate + "生\u3000" + NoticeContent.months(first, last);
        }
    }

    /** Takes lists as they are now. */
    public CertifiedContent {
        children = List.copyOf(children);
        amounts = List.copyOf(amounts);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("請求年月日", NoticeContent.day(claimedOn)),
                new Row("認定年月日", NoticeContent.day(decidedOn)),
                new Row("支給の始まる月分", NoticeContent.month(first)),
                new Row("支払期月", payments));
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("支給の対象となる児童", children.stream().map(PaidChild::line).toList()),
                new Part("手当の月額", amounts.stream().map(Amount::line).toList()));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "CertifiedContent[…]";
    }
}
