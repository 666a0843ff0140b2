package jp.yakuba.childallowance.notice;

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
 * What a notice says. It is kept whole: names, addresses and decisions go on, and the notice printed again says what it said.
 *
 * @param name to whom it goes
 * @param postalCode where to
 * @param address where to
 * @param claimedOn the day of the claim
 * @param decidedOn the day of the decision
 * @param first the first month that is paid
 * @param payments in which months of the year is paid, in words
 * @param children the children
 * @param amounts what is paid for each month
 */
record NoticeContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open LocalDate claimedOn,
        @Open LocalDate decidedOn,
        @Open YearMonth first,
        @Open String payments,
        @Open List<NoticeChild> children,
        @Open List<NoticeAmount> amounts) {

    /** As JSON, to be kept. */
    static final RecordShape<NoticeContent> SHAPE = new RecordShape<>(NoticeContent.class, new Values());

    /** A child, and the months for which it is paid. */
    record NoticeChild(
            @Open String name,
            @Open String birthDate,
            @Open YearMonth first,
            @Open YearMonth last) {}

    /** What is paid for each of the months, in yen. */
    record NoticeAmount(
            @Open YearMonth first,
            @Open YearMonth last,
            @Open long amount) {}

    NoticeContent {
        children = List.copyOf(children);
        amounts = List.copyOf(amounts);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "NoticeContent[…]";
    }
}
