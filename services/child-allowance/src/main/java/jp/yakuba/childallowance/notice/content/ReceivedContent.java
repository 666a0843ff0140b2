package jp.yakuba.childallowance.notice.content;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 受給証明書: that somebody receives or received the allowance, up to a month.
 *
 * @param birthDate of the recipient
 * @param until the month up to which it is certified, and which is not yet over
 * @param children for whom, and for which months
 * @param due what is due for each month by the decisions
 * @param paid what was paid for each month, less what came back
 */
public record ReceivedContent(
        @Open String name,
        @Whereabouts @MaxLength(8) @Nullable String postalCode,
        @Whereabouts @MaxLength(400) String address,
        @Open String birthDate,
        @Open YearMonth until,
        @Open List<CertifiedContent.PaidChild> children,
        @Open List<Amount> due,
        @Open List<Amount> paid)
        implements NoticeContent {

    /** As JSON, to be kept. */
    public static final RecordShape<ReceivedContent> SHAPE = new RecordShape<>(ReceivedContent.class, new Values());

    /** Takes lists as they are now. */
    public ReceivedContent {
        children = List.copyOf(children);
        due = List.copyOf(due);
        paid = List.copyOf(paid);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("受給者の生年月日", birthDate),
                new Row("支給の対象月", due.isEmpty() ? "ありません" : spanned()),
                new Row(NoticeContent.month(until) + "の月額", NoticeContent.yen(ofLastMonth())));
    }

    private String spanned() {
        var first = NoticeContent.month(due.getFirst().first()) + "から";
        var last = due.getLast().last();
        return last.isBefore(until) ? first + NoticeContent.month(last) + "まで" : first;
    }

    private long ofLastMonth() {
        return due.stream()
                .filter(span -> !span.last().isBefore(until))
                .mapToLong(Amount::amount)
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Part> parts() {
        return Stream.of(
                        new Part(
                                "支給の対象となった児童",
                                children.stream()
                                        .map(CertifiedContent.PaidChild::line)
                                        .toList()),
                        new Part("手当の月額", due.stream().map(Amount::line).toList()),
                        new Part("支払った手当", paid.isEmpty() ? List.of("まだありません") : Amount.withTotal(paid)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "ReceivedContent[…]";
    }
}
