package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.decided.DecidedAmendments;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was amended of somebody and what became of it, for pages of other concepts. */
@ApplicationScoped
public class AmendmentHistory {

    private final Amendments amendments;
    private final DecidedAmendments decided;

    AmendmentHistory(Amendments amendments, DecidedAmendments decided) {
        this.amendments = amendments;
        this.decided = decided;
    }

    /**
     * An amendment.
     *
     * @param recipient whose certification it is about
     * @param day the day of its reason, or of the claim
     * @param state where it is on its way, in words
     * @param decided from which month on something else is due by it; empty while nothing is decided
     */
    public record Entry(
            String id,
            AddresseeNumber recipient,
            String kind,
            String reason,
            String day,
            String state,
            String decided) {}

    /** The amendments that touch the person, as the recipient or as a child, the newest first. */
    public List<Entry> of(UnitOfWork work, AddresseeNumber person) {
        return amendments.drafts().touching(work, person).stream()
                .map(draft -> entry(work, draft))
                .toList();
    }

    private Entry entry(UnitOfWork work, AmendmentDraft draft) {
        var amendment = draft.amendment();
        return new Entry(
                draft.id().toString(),
                amendment.recipient(),
                amendment.kind().japanese(),
                AmendmentLine.reason(amendment),
                AmendmentPage.day(amendment.day()),
                draft.state().japanese(),
                decided.of(work, draft.id()).map(AmendmentHistory::words).orElse(""));
    }

    private static String words(AmendedMonths months) {
        var first = months.first();
        return first == null ? "変わる月はありません" : AmendmentPage.month(first) + "から";
    }
}
