package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ageing.AgeFall;
import jp.yakuba.childallowance.ageing.AgeFalls;
import jp.yakuba.childallowance.ageing.AgeRevisionId;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.notice.content.AmendedContent;
import jp.yakuba.childallowance.notice.content.ExtinguishedContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to tell of a decision that less is due by age, or nothing. Only read here. */
@ApplicationScoped
class TidingsOfAgeing {

    private final AgeFalls falls;
    private final DueAmounts due;
    private final PaidMonths paid;

    TidingsOfAgeing(AgeFalls falls, DueAmounts due, PaidMonths paid) {
        this.falls = falls;
        this.due = due;
        this.paid = paid;
    }

    Tidings of(UnitOfWork work, AgeRevisionId revision) {
        var fall = falls.find(work, revision).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var children = fall.children().stream().map(AgeFall.Aged::child).toList();
        var people =
                Stream.concat(Stream.of(fall.recipient()), children.stream()).toList();
        if (!stands(work, fall)) {
            return Tidings.takenBack(people);
        }
        if (KnownPeople.hasDied(work, fall.recipient())) {
            return Tidings.died(people);
        }
        return Tidings.of(people, fall.ends() ? ended(work, fall) : amended(work, fall));
    }

    /** Whether the same is due as was decided; something else may have been decided since. */
    private boolean stands(UnitOfWork work, AgeFall fall) {
        var spans = due.of(work, fall.recipient());
        return Stream.of(fall.month().minusMonths(1), fall.month())
                .map(month -> spans.stream()
                        .filter(span -> !month.isBefore(span.first()) && !month.isAfter(span.last()))
                        .mapToLong(span -> span.amount())
                        .sum())
                .toList()
                .equals(List.of(fall.before(), fall.after()));
    }

    private static Tidings.Told amended(UnitOfWork work, AgeFall fall) {
        var children = KnownPeople.of(
                work, fall.children().stream().map(AgeFall.Aged::child).toList());
        return new Tidings.Told(
                NoticeKind.AMENDED,
                fall.recipient(),
                children,
                letter -> new AmendedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        null,
                        decidedOn(fall),
                        "減額（職権）",
                        fall.reason(),
                        children.stream().map(letter::child).toList(),
                        List.of(new AmendedContent.Change(
                                fall.month(),
                                Objects.requireNonNullElse(fall.last(), fall.month()),
                                fall.before(),
                                fall.after(),
                                false))));
    }

    private Tidings.Told ended(UnitOfWork work, AgeFall fall) {
        var last = fall.month().minusMonths(1);
        var left = EndOfPayments.of(work, paid, fall.recipient(), last);
        return new Tidings.Told(
                NoticeKind.EXTINGUISHED,
                fall.recipient(),
                List.of(),
                letter -> new ExtinguishedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        fall.reason(),
                        fall.event(),
                        decidedOn(fall),
                        last,
                        false,
                        left.owed(),
                        left.held(),
                        left.overpaid()));
    }

    private static LocalDate decidedOn(AgeFall fall) {
        return Objects.requireNonNull(fall.decidedOn());
    }
}
