package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.amendment.decided.AmendmentResults;
import jp.yakuba.childallowance.claim.decided.CertifiedClaims;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.notice.content.AmendedContent;
import jp.yakuba.childallowance.notice.content.AnnulledContent;
import jp.yakuba.childallowance.notice.content.ExtinguishedContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.RejectedContent;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to tell of an amendment: another amount, the end, the certification taken back, or that a claim for more was decided against. */
@ApplicationScoped
class TidingsOfAmendments {

    private final AmendmentResults results;
    private final CertifiedClaims claims;
    private final PaidMonths paid;

    TidingsOfAmendments(AmendmentResults results, CertifiedClaims claims, PaidMonths paid) {
        this.results = results;
        this.claims = claims;
        this.paid = paid;
    }

    Tidings of(UnitOfWork work, AmendmentId amendment) {
        var people = results.subjects(work, amendment).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return switch (results.of(work, amendment)) {
            case AmendmentResults.Changed changed -> Tidings.of(people, changed(changed));
            case AmendmentResults.Ended ended ->
                KnownPeople.hasDied(work, ended.recipient())
                        ? Tidings.died(people)
                        : Tidings.of(people, ended(work, ended));
            case AmendmentResults.Annulled annulled ->
                KnownPeople.hasDied(work, annulled.recipient())
                        ? Tidings.died(people)
                        : Tidings.of(people, annulled(work, annulled));
            case AmendmentResults.Rejected rejected -> Tidings.of(people, rejected(work, rejected));
            case AmendmentResults.TakenBack _ -> Tidings.takenBack(people);
            case AmendmentResults.None _ -> Tidings.undecided(people);
        };
    }

    /** With every child: one whom nobody knows keeps it from being told, instead of being left out. */
    private static Tidings.Told changed(AmendmentResults.Changed changed) {
        var children = changed.children();
        return new Tidings.Told(
                NoticeKind.AMENDED,
                changed.recipient(),
                children,
                letter -> new AmendedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        changed.claimedOn(),
                        changed.decidedOn(),
                        changed.what(),
                        changed.reason(),
                        children.stream().map(letter::child).toList(),
                        changes(changed.changes())));
    }

    private Tidings.Told ended(UnitOfWork work, AmendmentResults.Ended ended) {
        var last = ended.last();
        var left = EndOfPayments.of(work, paid, ended.recipient(), last);
        return new Tidings.Told(
                NoticeKind.EXTINGUISHED,
                ended.recipient(),
                List.of(),
                letter -> new ExtinguishedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        ended.reason(),
                        ended.event(),
                        ended.decidedOn(),
                        last,
                        false,
                        left.owed(),
                        left.held(),
                        left.overpaid()));
    }

    private Tidings.Told annulled(UnitOfWork work, AmendmentResults.Annulled annulled) {
        var certified = claims.certified(work, annulled.claim()).orElseThrow();
        var overpaid = paid.overpaid(work, annulled.recipient());
        return new Tidings.Told(
                NoticeKind.ANNULLED,
                annulled.recipient(),
                List.of(),
                letter -> new AnnulledContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        certified.claimedOn(),
                        certified.decidedOn(),
                        annulled.decidedOn(),
                        annulled.grounds(),
                        changes(annulled.changes()),
                        overpaid));
    }

    private static List<AmendedContent.Change> changes(List<AmountChange> changes) {
        return changes.stream()
                .map(change -> new AmendedContent.Change(
                        change.first(),
                        change.last(),
                        change.before(),
                        change.after(),
                        change.barred() && change.differs()))
                .toList();
    }

    private static Tidings.Told rejected(UnitOfWork work, AmendmentResults.Rejected rejected) {
        var children = KnownPeople.of(work, rejected.children());
        return new Tidings.Told(
                NoticeKind.AMENDMENT_REJECTED,
                rejected.recipient(),
                children,
                letter -> new RejectedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        rejected.claimedOn(),
                        rejected.decidedOn(),
                        children.stream().map(letter::child).toList(),
                        rejected.reason()));
    }
}
