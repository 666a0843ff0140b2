package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.changes.Employments;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.payment.recipient.PaymentsInSight;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.childallowance.statement.CustodyStatements;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Makes the page of a family; who looks at it is in the audit log. */
@ApplicationScoped
class FamilyPages {

    private final DueAmounts due;
    private final DueMonths months;
    private final MonthsOnPage explained;
    private final LedgerMonths ledger;
    private final PaymentsInSight payments;
    private final CustodyStatements statements;
    private final FiledOfAFamily filed;
    private final Employments employments;
    private final PeopleInSight sight;
    private final Audit audit;

    FamilyPages(
            DueAmounts due,
            DueMonths months,
            MonthsOnPage explained,
            LedgerMonths ledger,
            PaymentsInSight payments,
            CustodyStatements statements,
            FiledOfAFamily filed,
            Employments employments,
            PeopleInSight sight,
            Audit audit) {
        this.due = due;
        this.months = months;
        this.explained = explained;
        this.ledger = ledger;
        this.payments = payments;
        this.statements = statements;
        this.filed = filed;
        this.employments = employments;
        this.sight = sight;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param month the month to be explained; null for the one that is now, or else the first
     * @param year the fiscal year to be shown; null for that of the month, or of today
     */
    record Asked(@Nullable YearMonth month, @Nullable Integer year) {}

    /** The page of who has the number; empty if nobody is known of it, nothing was claimed and nothing is paid. */
    Optional<FamilyPage> of(UnitOfWork work, AddresseeNumber number, Asked asked) {
        var paidFor = months.children(work, number);
        var children = new LinkedHashSet<AddresseeNumber>();
        paidFor.forEach(child -> children.add(child.child()));
        children.addAll(statements.children(work, number));
        var people = sight.of(
                work,
                Stream.concat(Stream.of(number), children.stream()).distinct().toList());
        var papers = filed.of(work, number, children);
        var seen = work.operator().may(ChildAllowancePermission.PAYMENT_VIEW)
                ? payments.of(work, number)
                : Optional.<PaymentsInSight.Seen>empty();
        if (!people.containsKey(number) && papers.isEmpty() && seen.isEmpty()) {
            return Optional.empty();
        }
        record(work, number, children);
        var who = people.get(number);
        var now = explained.calculated(work, number, YearMonth.from(work.today()));
        return Optional.of(new FamilyPage(
                number.value(),
                who == null ? null : who.header(),
                seen.orElse(null),
                employments
                        .of(work, number)
                        .map(one -> one.known().map(Employment::japanese).orElse("確かめていない"))
                        .orElse(""),
                new ChildrenOnPage(children, paidFor, now.orElse(null), papers.statements(), people).lines(),
                due(work, number, asked, seen.isEmpty() ? null : seen.get().heldFrom(), papers, people),
                papers));
    }

    private void record(UnitOfWork work, AddresseeNumber number, Set<AddresseeNumber> children) {
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW)
                        .subject(number)
                        .addressees(children.stream()
                                .filter(child -> !child.equals(number))
                                .toList()));
    }

    private FamilyPage.Due due(
            UnitOfWork work,
            AddresseeNumber number,
            Asked asked,
            @Nullable YearMonth heldFrom,
            FiledInSight papers,
            Map<AddresseeNumber, AddresseeInSight> people) {
        var spans = due.of(work, number);
        var mayPay = work.operator().may(ChildAllowancePermission.PAYMENT_VIEW);
        var shown = asked.month() == null ? YearMonth.from(work.today()) : asked.month();
        return new FamilyPage.Due(
                Timeline.of(
                        new Timeline.Ledger(
                                mayPay ? ledger.of(work, number) : withoutPayments(spans), mayPay, heldFrom),
                        asked.year() == null ? FiscalYear.of(shown) : asked.year(),
                        work.today()),
                FiscalYear.of(spans),
                spans.stream().map(FamilyPages::span).toList(),
                explained.of(work, number, shown(spans, asked.month(), shown), papers, people));
    }

    private static List<LedgerMonth> withoutPayments(List<AmountSpan> spans) {
        return spans.stream()
                .flatMap(span -> Stream.iterate(
                                span.first(), month -> !month.isAfter(span.last()), month -> month.plusMonths(1))
                        .map(month -> new LedgerMonth(month, span.amount(), 0, false, false)))
                .toList();
    }

    private static FamilyPage.Span span(AmountSpan span) {
        var length = span.first().until(span.last(), ChronoUnit.MONTHS) + 1;
        return new FamilyPage.Span(
                span.first().toString(),
                Words.months(span.first(), span.last()) + "（" + length + "か月）",
                Words.yen(span.amount()));
    }

    private static @Nullable AmountSpan shown(List<AmountSpan> spans, @Nullable YearMonth asked, YearMonth wanted) {
        return spans.stream()
                .filter(span -> !wanted.isBefore(span.first()) && !wanted.isAfter(span.last()))
                .map(span -> new AmountSpan(wanted, wanted, span.amount()))
                .findFirst()
                .or(() -> asked != null
                        ? Optional.empty()
                        : spans.stream().findFirst().map(FamilyPages::begin))
                .orElse(null);
    }

    private static AmountSpan begin(AmountSpan span) {
        return new AmountSpan(span.first(), span.first(), span.amount());
    }
}
