package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What was decided on claims for unpaid allowance, for whatever tells the children of it. */
@ApplicationScoped
public class UnpaidResults {

    private static final Filed<UnpaidClaim> FILED = new Filed<>("unpaid_claim", UnpaidClaim.SHAPE);

    private final DecidedUnpaidClaims decided;

    UnpaidResults(DecidedUnpaidClaims decided) {
        this.decided = decided;
    }

    /**
     * A claim that was decided on.
     *
     * @param guardian who acts for the child, if that is somebody of the town
     * @param guardianName the name of one who is not
     * @param reason why it was decided against; null if it was not
     * @param months what was decided for each month; none where it was decided against
     */
    public record Decided(
            AddresseeNumber child,
            AddresseeNumber deceased,
            @Nullable AddresseeNumber guardian,
            @Nullable String guardianName,
            LocalDate claimedOn,
            LocalDate decidedOn,
            @Nullable String reason,
            List<Month> months) {

        /** Takes the list as it is now. */
        public Decided {
            months = List.copyOf(months);
        }

        /** Shows nothing of whom it is about. */
        @Override
        public String toString() {
            return "Decided[" + decidedOn + "]";
        }
    }

    /** What was decided for a month: what is paid of what was owed. */
    public record Month(YearMonth month, long owed, long amount, boolean barred) {}

    /** Whom the claim is about, the child first; empty if there is no such claim. */
    public Optional<List<AddresseeNumber>> subjects(UnitOfWork work, UnpaidClaimId claim) {
        return FILED.of(work, claim.draft()).map(UnpaidClaim::subjects);
    }

    /** What was decided on the claim; empty while nothing is. */
    public Optional<Decided> of(UnitOfWork work, UnpaidClaimId claim) {
        var months = decided.months(work, claim);
        var rejection = decided.rejection(work, claim);
        var on = decided.decidedOn(work, claim).or(() -> rejection.map(RejectedUnpaidClaim::decidedOn));
        return FILED.of(work, claim.draft())
                .flatMap(entered -> on.map(day -> new Decided(
                        entered.child(),
                        entered.deceased(),
                        entered.guardian(),
                        entered.guardianName(),
                        entered.date(),
                        day,
                        rejection.map(RejectedUnpaidClaim::reason).orElse(null),
                        months.map(UnpaidMonths::months).orElse(List.of()).stream()
                                .map(month -> new Month(month.month(), month.owed(), month.amount(), month.barred()))
                                .toList())));
    }
}
