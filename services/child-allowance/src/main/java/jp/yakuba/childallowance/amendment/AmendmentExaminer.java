package jp.yakuba.childallowance.amendment;

import static jp.yakuba.foundation.finding.Found.inEach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.amendment.amended.AmendedChild;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.amendment.amended.AmendmentRules;
import jp.yakuba.childallowance.amendment.amended.BesideRules;
import jp.yakuba.childallowance.amendment.amended.History;
import jp.yakuba.childallowance.amendment.amended.JoiningRules;
import jp.yakuba.childallowance.amendment.amended.Outcome;
import jp.yakuba.childallowance.amendment.amended.OutcomeRules;
import jp.yakuba.childallowance.amendment.decided.DecidedAmendments;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.claim.RegisteredPeople;
import jp.yakuba.childallowance.claim.decided.CountedElsewhere;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.entitlement.Effect;
import jp.yakuba.childallowance.entitlement.StandingMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Looks at an amendment by itself and beside all that was decided for its recipient. */
@ApplicationScoped
class AmendmentExaminer {

    private final RegisteredPeople people;
    private final Amendments amendments;
    private final DecidedClaims claims;
    private final DecidedAmendments decided;
    private final StandingMonths standing;
    private final DueAmounts due;
    private final CountedElsewhere counted;

    AmendmentExaminer(
            RegisteredPeople people,
            Amendments amendments,
            DecidedClaims claims,
            DecidedAmendments decided,
            StandingMonths standing,
            DueAmounts due,
            CountedElsewhere counted) {
        this.people = people;
        this.amendments = amendments;
        this.claims = claims;
        this.decided = decided;
        this.standing = standing;
        this.due = due;
        this.counted = counted;
    }

    /**
     * What the amendment amounts to.
     *
     * @param own its draft; null while it is none
     */
    AmendmentAssessment examine(UnitOfWork work, Amendment amendment, @Nullable AmendmentId own) {
        var found = AmendmentRules.check(amendment, work.today())
                .and(GlyphRules.check(Amendment.SHAPE.freeTexts(amendment)));
        if (found.hasErrors()) {
            return AmendmentAssessment.wrong(found, amendment);
        }
        var history = new History(claims.of(work, amendment.recipient()), decided.holding(work, amendment.recipient()));
        var beside = found.and(otherAmendment(amendment, amendments.openBeside(work, amendment.subjects(), own)))
                .and(BesideRules.check(amendment, history))
                .and(joining(work, amendment, history));
        if (beside.hasErrors()) {
            return AmendmentAssessment.wrong(beside, amendment);
        }
        var outcome = outcome(work, amendment, history);
        var all = beside.and(OutcomeRules.check(
                amendment, outcome, standing.paidToAnother(work, amendment.recipient(), outcome.certified())));
        return all.hasErrors()
                ? AmendmentAssessment.wrong(all, amendment)
                : new AmendmentAssessment(all, subjects(amendment, outcome), outcome, outcome.months());
    }

    /** Who comes is looked up as who is claimed for. */
    private Findings joining(UnitOfWork work, Amendment amendment, History history) {
        var about = history.about(amendment);
        if (amendment.kind() != AmendmentKind.INCREASE || about == null) {
            return Findings.none();
        }
        var rules = new JoiningRules(
                amendment, claims.entitledAs(work, about.claim()), people.of(work, amendment.subjects()));
        var first = StartMonth.of(amendment.claim()).month();
        return rules.check().and(rules.from(first)).and(countedElsewhere(work, amendment, first));
    }

    private Findings countedElsewhere(UnitOfWork work, Amendment amendment, YearMonth first) {
        var children = amendment.children();
        var elsewhere = counted.of(
                work,
                amendment.recipient(),
                children.stream()
                        .filter(AmendedChild::counted)
                        .map(AmendedChild::addressee)
                        .toList(),
                first);
        return inEach(
                "children",
                children.size(),
                i -> CountedElsewhere.found(elsewhere.contains(children.get(i).addressee()), "counted"));
    }

    /** Of each recipient one at a time: what another would come to depends on it. */
    private static Findings otherAmendment(Amendment amendment, List<AmendmentDraft> others) {
        return others.stream().anyMatch(other -> other.amendment().recipient().equals(amendment.recipient()))
                ? Findings.of(Finding.error(
                        ChildAllowanceError.RECIPIENT_IN_OTHER_AMENDMENT,
                        "recipient",
                        "この受給者には、ほかに決裁の済んでいない額改定・消滅があります。",
                        "その額改定・消滅を決裁するか、取り下げてから入力してください。"))
                : Findings.none();
    }

    private Outcome outcome(UnitOfWork work, Amendment amendment, History history) {
        var about = Objects.requireNonNull(history.about(amendment));
        var certified = history.certified().stream()
                .map(one -> CertifiedMonths.of(one.claim(), one.with(effects(amendment, history, about, one))))
                .toList();
        var now = certified.stream()
                .filter(one -> one.claim().equals(about.claim()))
                .findFirst()
                .orElseThrow();
        var span = now.months();
        var start = amendment.kind() == AmendmentKind.INCREASE ? StartMonth.of(amendment.claim()) : null;
        return new Outcome(
                about.claim(),
                certified,
                new AmendedMonths(
                        span == null ? null : span.last(),
                        now.end(),
                        start == null ? null : start.rule(),
                        start == null ? amendment.claimedElsewhereBy() : start.lastDay(),
                        AmountChange.between(due.of(work, amendment.recipient()), amounts(certified), work.today())));
    }

    private static List<Effect> effects(Amendment amendment, History history, Certified about, Certified one) {
        var effects = new ArrayList<>(history.effects(one, amendment.rescinds()));
        if (one.equals(about)) {
            effects.addAll(amendment.effects(one.facts().recipient()));
        }
        return effects;
    }

    private static List<AmountSpan> amounts(List<CertifiedMonths> certified) {
        return certified.stream().flatMap(one -> one.amounts().stream()).toList();
    }

    /** The recipient, the children whom it names, and all for whom the recipient is paid then. */
    private static Collection<AddresseeNumber> subjects(Amendment amendment, Outcome outcome) {
        return Stream.concat(
                        amendment.subjects().stream(),
                        outcome.certified().stream()
                                .flatMap(one -> one.children().stream())
                                .map(CertifiedMonths.OfChild::addressee))
                .distinct()
                .toList();
    }
}
