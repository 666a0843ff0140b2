package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.decided.Certifications;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was claimed of somebody and what became of it, for pages of other concepts. */
@ApplicationScoped
public class ClaimHistory {

    private final Claims claims;
    private final Certifications certifications;

    ClaimHistory(Claims claims, Certifications certifications) {
        this.claims = claims;
        this.certifications = certifications;
    }

    /**
     * A claim.
     *
     * @param claimant who claims
     * @param claimedOn the day of the claim
     * @param state where it is on its way, in words
     * @param decided what was decided; empty while nothing is
     */
    public record Entry(String id, AddresseeNumber claimant, String claimedOn, String state, String decided) {}

    /** The claims that touch the person, as who claims or as a child, the newest first. */
    public List<Entry> of(UnitOfWork work, AddresseeNumber person) {
        return claims.drafts().touching(work, person).stream()
                .map(draft -> entry(work, draft))
                .toList();
    }

    private Entry entry(UnitOfWork work, ClaimDraft draft) {
        return new Entry(
                draft.id().toString(),
                draft.claim().claimant().addressee(),
                ClaimPages.day(draft.claim().claim().date()),
                draft.state().japanese(),
                decided(work, draft));
    }

    private String decided(UnitOfWork work, ClaimDraft draft) {
        return certifications.annulment(work, draft.id()).isPresent()
                ? "認定は取り消されている"
                : certifications.of(work, draft.id()).map(ClaimHistory::words).orElse("");
    }

    private static String words(ClaimedMonths months) {
        return ClaimPages.month(months.first()) + "から" + ClaimPages.month(months.last()) + "まで、始期の月額 "
                + "%,d円".formatted(months.amount());
    }
}
