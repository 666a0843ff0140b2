package jp.yakuba.childallowance.notice;

import java.time.Instant;
import java.util.UUID;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.Disposal;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.Reprint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An issued notice as it is told over REST; what it says stands in its document alone.
 *
 * @param id of the notice
 * @param claim of the decision on which claim it tells; missing if it tells of something else
 * @param amendment of the decision on which amendment it tells; missing if it tells of something else
 * @param unpaidClaim of the decision on which claim for unpaid allowance it tells; missing if it tells of something else
 * @param run of which payment run it tells; missing if it tells of something else
 * @param recipient of whose payment, suspension, receipt or status report it tells; missing if it tells of something else
 * @param deduction of which offer or order of the recipient it tells; missing if it tells of something else
 * @param demand of which demand of the recipient it tells; missing if it tells of something else
 * @param statusReport which year's status report it asks for; missing if it tells of something else
 * @param task which task's statement it asks for; missing if it tells of something else
 * @param ageRevision of which decision by age it tells; missing if it tells of something else
 * @param kind what it tells
 * @param number 発行番号
 * @param issuedAt when
 * @param place 交付場所
 * @param userId by whom
 * @param pages how many sheets
 * @param sealed whether it bears a seal
 * @param specimen whether it is of a demonstration
 * @param reprint missing unless it repeats another one
 * @param disposal missing unless it was disposed of
 */
@Schema(name = "Notice")
record NoticeAnswer(
        IssueId id,
        @Nullable UUID claim,
        @Nullable UUID amendment,
        @Nullable UUID unpaidClaim,
        @Nullable UUID run,
        @Nullable AddresseeNumber recipient,
        @Nullable Integer demand,
        @Nullable Integer deduction,
        @Nullable Integer statusReport,
        @Nullable UUID task,
        @Nullable UUID ageRevision,
        NoticeKind kind,
        String number,
        Instant issuedAt,
        String place,
        String userId,
        int pages,
        boolean sealed,
        boolean specimen,
        @Nullable Reprint reprint,
        @Nullable DisposalView disposal) {

    static NoticeAnswer of(Notice notice) {
        var issue = notice.issue();
        return new NoticeAnswer(
                notice.id(),
                notice.matter() instanceof Matter.OfClaim of ? of.claim().value() : null,
                notice.matter() instanceof Matter.OfAmendment of
                        ? of.amendment().value()
                        : null,
                notice.matter() instanceof Matter.OfUnpaidClaim of ? of.claim().value() : null,
                notice.matter() instanceof Matter.OfPayment of ? of.run().value() : null,
                notice.matter().recipient(),
                notice.matter() instanceof Matter.OfDemand of ? of.number() : null,
                notice.matter() instanceof Matter.OfDeduction of ? of.number() : null,
                notice.matter() instanceof Matter.OfStatusReport of ? of.year() : null,
                notice.matter() instanceof Matter.OfStatement of ? of.task().value() : null,
                notice.matter() instanceof Matter.OfAgeing of ? of.revision().value() : null,
                notice.kind(),
                notice.number().text(),
                notice.circumstances().issuedAt(),
                notice.circumstances().place(),
                notice.circumstances().userId(),
                issue.pages(),
                issue.certification().seal() != null,
                issue.specimen(),
                issue.reprint(),
                DisposalView.of(issue.disposal()));
    }

    /** That a notice was disposed of. */
    @Schema(name = "NoticeDisposal")
    record DisposalView(Instant disposedAt, String userId, String reason) {

        static @Nullable DisposalView of(@Nullable Disposal disposal) {
            return disposal == null
                    ? null
                    : new DisposalView(disposal.disposedAt(), disposal.userId(), disposal.reason());
        }
    }
}
