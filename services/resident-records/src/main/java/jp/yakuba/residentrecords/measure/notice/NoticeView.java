package jp.yakuba.residentrecords.measure.notice;

import java.time.Instant;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.residentrecords.MeasureId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was issued, as it is told over REST: not what it says, which is on the paper.
 *
 * @param order what was issued together, by which it is printed
 * @param applicant to whom it goes
 * @param issueNumber 発行番号
 * @param reprintOf the notice that it repeats; null of a first one
 * @param reprintReason why; null of a first one
 */
@Schema(name = "ProtectionNotice")
record NoticeView(
        NoticeId id,
        OrderId order,
        NoticeKind kind,
        MeasureId measure,
        AddresseeNumber applicant,
        String issueNumber,
        Instant issuedAt,
        String userId,
        @Nullable NoticeId reprintOf,
        @Nullable String reprintReason) {

    private static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.order(),
                notice.kind(),
                notice.measure(),
                notice.applicant(),
                notice.number().text(),
                notice.issuedAt(),
                notice.userId(),
                notice.reprintOf(),
                notice.reprintOf() == null ? null : notice.reprintReason());
    }

    static List<NoticeView> of(List<Notice> notices) {
        return notices.stream().map(NoticeView::of).toList();
    }
}
