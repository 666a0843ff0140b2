package jp.yakuba.childallowance.amendment.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.amendment.amended.AmendedChild;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentBasis;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What came of amendments, for whatever tells the recipients of it. */
@ApplicationScoped
public class AmendmentResults {

    private static final Filed<Amendment> FILED = new Filed<>("amendment", Amendment.SHAPE);

    private final DecidedAmendments decided;
    private final AmendmentRejections rejections;

    AmendmentResults(DecidedAmendments decided, AmendmentRejections rejections) {
        this.decided = decided;
        this.rejections = rejections;
    }

    /** What came of one. */
    public sealed interface Result {}

    /** It is not decided on, or was given up. */
    public record None() implements Result {}

    /** It was decided on, and that was taken back since. */
    public record TakenBack() implements Result {}

    /**
     * Other amounts are due.
     *
     * @param what more, less, or an amendment taken back, in words
     * @param reason in words; null where there is none
     * @param claimedOn the day of the claim or notice; null of what the office found by itself
     * @param children who came or left
     * @param changes from the first month that differs on
     */
    public record Changed(
            AddresseeNumber recipient,
            String what,
            @Nullable String reason,
            @Nullable LocalDate claimedOn,
            LocalDate decidedOn,
            List<AddresseeNumber> children,
            List<AmountChange> changes)
            implements Result {

        /** Takes lists as they are now. */
        public Changed {
            children = List.copyOf(children);
            changes = List.copyOf(changes);
        }
    }

    /**
     * The entitlement has ended.
     *
     * @param reason in words
     * @param last the last month that is due; null if none is left
     */
    public record Ended(
            AddresseeNumber recipient,
            String reason,
            LocalDate event,
            LocalDate decidedOn,
            @Nullable YearMonth last) implements Result {}

    /**
     * The certification was taken back.
     *
     * @param grounds why
     * @param changes what was due and is due no more
     */
    public record Annulled(
            AddresseeNumber recipient, ClaimId claim, String grounds, LocalDate decidedOn, List<AmountChange> changes)
            implements Result {

        /** Takes the list as it is now. */
        public Annulled {
            changes = List.copyOf(changes);
        }

        /** Without the grounds, which are about somebody. */
        @Override
        public String toString() {
            return "Annulled[" + decidedOn + "]";
        }
    }

    /** A claim for more was decided against. */
    public record Rejected(
            AddresseeNumber recipient,
            LocalDate claimedOn,
            LocalDate decidedOn,
            List<AddresseeNumber> children,
            String reason)
            implements Result {

        /** Takes the list as it is now. */
        public Rejected {
            children = List.copyOf(children);
        }

        /** Without the reason, which is about somebody. */
        @Override
        public String toString() {
            return "Rejected[" + decidedOn + "]";
        }
    }

    /** Whom the amendment is about, the recipient first; empty if there is no such amendment. */
    public Optional<List<AddresseeNumber>> subjects(UnitOfWork work, AmendmentId amendment) {
        return FILED.of(work, amendment.draft()).map(Amendment::subjects);
    }

    /** What came of the amendment. */
    public Result of(UnitOfWork work, AmendmentId amendment) {
        var entered = FILED.of(work, amendment.draft());
        if (entered.isEmpty()) {
            return new None();
        }
        if (isTakenBack(work, amendment)) {
            return new TakenBack();
        }
        var rejected = rejections.of(work, amendment).<Result>map(against -> rejected(entered.get(), against));
        return decided.of(work, amendment)
                .<Result>map(months -> result(entered.get(), months, decidedOn(work, amendment)))
                .or(() -> rejected)
                .orElseGet(None::new);
    }

    private static boolean isTakenBack(UnitOfWork work, AmendmentId id) {
        return work.sql().createQuery("""
                        select exists (select from child_allowance.amended where amendment_id = :id and kind <> 'rescission')
                          and not exists (select from child_allowance.holding_amendment where amendment_id = :id)
                        """).bind("id", id).mapTo(Boolean.class).one();
    }

    private static Result result(Amendment amendment, AmendedMonths months, LocalDate decidedOn) {
        return switch (amendment.kind()) {
            case EXTINCTION ->
                new Ended(
                        amendment.recipient(),
                        Objects.requireNonNull(reason(amendment)),
                        amendment.day(),
                        decidedOn,
                        months.last());
            case ANNULMENT ->
                new Annulled(
                        amendment.recipient(),
                        Objects.requireNonNull(amendment.annuls()),
                        Objects.requireNonNull(amendment.grounds()),
                        decidedOn,
                        months.changes());
            case INCREASE, DECREASE, RESCISSION ->
                new Changed(
                        amendment.recipient(),
                        amendment.kind().japanese(),
                        reason(amendment),
                        amendment.basis() == AmendmentBasis.EX_OFFICIO ? null : amendment.date(),
                        decidedOn,
                        children(amendment),
                        months.changes());
        };
    }

    private static Rejected rejected(Amendment amendment, RejectedAmendment against) {
        return new Rejected(
                amendment.recipient(), amendment.date(), against.decidedOn(), children(amendment), against.reason());
    }

    private static List<AddresseeNumber> children(Amendment amendment) {
        return amendment.children().stream().map(AmendedChild::addressee).toList();
    }

    private static @Nullable String reason(Amendment amendment) {
        var reason = amendment.reason();
        var claimed = amendment.claimReason();
        return reason != null ? reason.japanese() : claimed != null ? claimed.words() : null;
    }

    private static LocalDate decidedOn(UnitOfWork work, AmendmentId id) {
        return Objects.requireNonNull(work.sql()
                .createQuery("select decided_on from child_allowance.amended where amendment_id = :id")
                .bind("id", id)
                .mapTo(LocalDate.class)
                .one());
    }
}
