package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.RejectedContent;
import jp.yakuba.childallowance.notice.content.UnpaidContent;
import jp.yakuba.childallowance.unpaid.UnpaidResults;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What there is to tell of a claim for unpaid allowance: the child who claims is told. */
@ApplicationScoped
class TidingsOfUnpaidClaims {

    private final UnpaidResults results;

    TidingsOfUnpaidClaims(UnpaidResults results) {
        this.results = results;
    }

    Tidings of(UnitOfWork work, UnpaidClaimId claim) {
        var people = results.subjects(work, claim).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return results.of(work, claim)
                .map(decided -> Tidings.of(people, decided.reason() == null ? granted(decided) : rejected(decided)))
                .orElseGet(() -> Tidings.undecided(people));
    }

    private static Tidings.Told granted(UnpaidResults.Decided decided) {
        var payable = decided.months().stream().filter(month -> !month.barred()).toList();
        return new Tidings.Told(
                NoticeKind.UNPAID_GRANTED,
                decided.child(),
                Stream.of(decided.deceased(), decided.guardian())
                        .filter(Objects::nonNull)
                        .toList(),
                letter -> new UnpaidContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        guardian(letter, decided),
                        letter.child(decided.deceased()).name(),
                        decided.claimedOn(),
                        decided.decidedOn(),
                        payable.stream().mapToLong(UnpaidResults.Month::amount).sum(),
                        amounts(payable, UnpaidResults.Month::amount),
                        amounts(payable, month -> month.owed() - month.amount()),
                        amounts(
                                decided.months().stream()
                                        .filter(UnpaidResults.Month::barred)
                                        .toList(),
                                UnpaidResults.Month::owed)));
    }

    private static @Nullable String guardian(Letter letter, UnpaidResults.Decided decided) {
        var guardian = decided.guardian();
        return guardian == null
                ? decided.guardianName()
                : letter.child(guardian).name();
    }

    private static List<NoticeContent.Amount> amounts(
            List<UnpaidResults.Month> months, ToLongFunction<UnpaidResults.Month> amount) {
        Predicate<NoticeContent.Amount> isAny = one -> one.amount() > 0;
        return NoticeContent.Amount.joined(months.stream()
                .map(month -> new NoticeContent.Amount(month.month(), month.month(), amount.applyAsLong(month)))
                .filter(isAny)
                .toList());
    }

    private static Tidings.Told rejected(UnpaidResults.Decided decided) {
        List<AddresseeNumber> nobodyElse = List.of();
        return new Tidings.Told(
                NoticeKind.UNPAID_REJECTED,
                decided.child(),
                nobodyElse,
                letter -> new RejectedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        decided.claimedOn(),
                        decided.decidedOn(),
                        List.of(letter.child(decided.child())),
                        Objects.requireNonNull(decided.reason())));
    }
}
