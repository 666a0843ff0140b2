package jp.yakuba.childallowance.amendment.amended;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.Effect;
import org.jspecify.annotations.Nullable;

/**
 * All that was decided for a recipient.
 *
 * @param certified the certifications, in time
 * @param amended the amendments that hold
 */
public record History(List<Certified> certified, List<DecidedAmendment> amended) {

    public History {
        certified = List.copyOf(certified);
        amended = List.copyOf(amended);
    }

    /** The certification that an amendment is about: the last that was claimed by its day; null if there is none. */
    @Nullable
    public Certified about(Amendment amendment) {
        if (amendment.kind() == AmendmentKind.RESCISSION) {
            return rescinded(amendment).flatMap(this::of).orElse(null);
        }
        return about(amendment.day());
    }

    /** The certification that something of a day is about: the last that was claimed by it; null if there is none. */
    @Nullable
    public Certified about(LocalDate day) {
        return certified.stream()
                .filter(one -> !claimedOn(one).isAfter(day))
                .max(Comparator.comparing(History::claimedOn))
                .orElse(null);
    }

    /** The amendment that is taken back, if it holds. */
    Optional<DecidedAmendment> rescinded(Amendment amendment) {
        return amended.stream()
                .filter(one -> one.id().equals(amendment.rescinds()))
                .findFirst();
    }

    private Optional<Certified> of(DecidedAmendment decided) {
        return certified.stream()
                .filter(one -> one.claim().equals(decided.claim()))
                .findFirst();
    }

    private static LocalDate claimedOn(Certified one) {
        return one.facts().entitlements().getFirst().claim().date();
    }

    /** What was decided of a certification since, without an amendment that is taken back. */
    public List<Effect> effects(Certified of, @Nullable AmendmentId without) {
        return amended.stream()
                .filter(one -> one.claim().equals(of.claim()) && !Objects.equals(one.id(), without))
                .flatMap(one -> one.amendment().effects(of.facts().recipient()).stream())
                .toList();
    }

    /** What the months of a certification follow from as things stand. */
    AllowanceFacts facts(Certified of) {
        return of.with(effects(of, null));
    }

    /** Its months as things stand. */
    public CertifiedMonths months(Certified of) {
        return CertifiedMonths.of(of.claim(), facts(of));
    }
}
