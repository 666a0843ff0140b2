package jp.yakuba.childallowance.amendment.amended;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
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
        return switch (amendment.kind()) {
            case RESCISSION -> rescinded(amendment).flatMap(this::of).orElse(null);
            case ANNULMENT -> annulled(amendment).orElse(null);
            case EXTINCTION, INCREASE, DECREASE -> about(amendment.day());
        };
    }

    /** The certification that something of a day is about: the last that was claimed by it; null if there is none. */
    @Nullable
    public Certified about(LocalDate day) {
        return certified.stream()
                .filter(one -> holds(one.claim()))
                .filter(one -> !claimedOn(one).isAfter(day))
                .max(Comparator.comparing(History::claimedOn))
                .orElse(null);
    }

    /** Whether a certification was not taken back. */
    private boolean holds(ClaimId certification) {
        return amended.stream()
                .noneMatch(one -> one.amendment().kind() == AmendmentKind.ANNULMENT
                        && one.claim().equals(certification));
    }

    /** The certifications that can be taken back, in time. */
    public List<Certified> annullable() {
        return certified.stream().filter(one -> holds(one.claim())).toList();
    }

    /** The amendments that can be taken back: not those that have fallen with their certification, but what it fell by. */
    public List<DecidedAmendment> rescindable() {
        return amended.stream()
                .filter(one -> one.amendment().kind() == AmendmentKind.ANNULMENT || holds(one.claim()))
                .toList();
    }

    /** Those that rest on a certification, and fall with it. */
    List<DecidedAmendment> restingOn(Certified of) {
        return amended.stream().filter(one -> one.claim().equals(of.claim())).toList();
    }

    /** The certification that is taken back, if it holds. */
    private Optional<Certified> annulled(Amendment amendment) {
        return annullable().stream()
                .filter(one -> one.claim().equals(amendment.annuls()))
                .findFirst();
    }

    /** The amendment that is taken back, if it holds. */
    Optional<DecidedAmendment> rescinded(Amendment amendment) {
        return rescindable().stream()
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
