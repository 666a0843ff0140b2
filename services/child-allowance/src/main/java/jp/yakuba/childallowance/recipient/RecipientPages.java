package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.calculation.AllowanceCalculator;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.claim.ClaimHistory;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Makes the page of a recipient; who looks at it is in the audit log. */
@ApplicationScoped
class RecipientPages {

    private final DueAmounts due;
    private final DueMonths months;
    private final ClaimHistory claims;
    private final PeopleInSight sight;
    private final Audit audit;

    RecipientPages(DueAmounts due, DueMonths months, ClaimHistory claims, PeopleInSight sight, Audit audit) {
        this.due = due;
        this.months = months;
        this.claims = claims;
        this.sight = sight;
        this.audit = audit;
    }

    /**
     * The page of who has the number; empty if nobody is known of it and nothing was claimed.
     *
     * @param asked the month to be explained; null for the one that is now, or else the first
     */
    Optional<RecipientPage> of(UnitOfWork work, AddresseeNumber number, @Nullable YearMonth asked) {
        var children = months.children(work, number);
        var numbers = Stream.concat(Stream.of(number), children.stream().map(DueMonths.OfChild::child))
                .distinct()
                .toList();
        var people = sight.of(work, numbers);
        var history = claims.of(work, number);
        if (!people.containsKey(number) && history.isEmpty()) {
            return Optional.empty();
        }
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW)
                        .subject(number)
                        .addressees(numbers.subList(1, numbers.size())));
        var spans = due.of(work, number);
        var who = people.get(number);
        return Optional.of(new RecipientPage(
                number.value(),
                who == null ? null : who.header(),
                children.stream()
                        .map(child -> new RecipientPage.Child(
                                child.child().value(), people.get(child.child()), words(child.first(), child.last())))
                        .toList(),
                FiscalYear.of(spans),
                spans.stream().map(RecipientPages::span).toList(),
                month(work, number, shown(work, spans, asked), people),
                history));
    }

    private static RecipientPage.Span span(AmountSpan span) {
        var length = span.first().until(span.last(), ChronoUnit.MONTHS) + 1;
        return new RecipientPage.Span(
                span.first().toString(),
                words(span.first(), span.last()) + "（" + length + "か月）",
                "%,d円".formatted(span.amount()));
    }

    private static @Nullable AmountSpan shown(UnitOfWork work, List<AmountSpan> spans, @Nullable YearMonth asked) {
        var wanted = asked == null ? YearMonth.from(work.today()) : asked;
        var found = spans.stream()
                .filter(span -> !wanted.isBefore(span.first()) && !wanted.isAfter(span.last()))
                .map(span -> new AmountSpan(wanted, wanted, span.amount()))
                .findFirst();
        return found.or(() -> asked == null
                        ? spans.stream()
                                .findFirst()
                                .map(span -> new AmountSpan(span.first(), span.first(), span.amount()))
                        : Optional.empty())
                .orElse(null);
    }

    /** What the month follows from, as the calculation explains it; what another decision says is only named. */
    private RecipientPage.@Nullable Month month(
            UnitOfWork work,
            AddresseeNumber number,
            @Nullable AmountSpan shown,
            Map<AddresseeNumber, AddresseeInSight> people) {
        if (shown == null) {
            return null;
        }
        var table = months.decision(work, number, shown.first())
                .flatMap(decision -> claims.facts(work, decision, shown.first()))
                .map(facts -> AllowanceCalculator.calculate(facts, Steps.kept()))
                .map(found -> found.months().getFirst())
                .filter(found -> found.amount().amount() == shown.amount());
        return new RecipientPage.Month(
                name(shown.first()),
                "%,d円".formatted(shown.amount()),
                table.map(found -> ranks(found, people)).orElse(List.of()),
                table.map(found -> reasons(found, people)).orElse(List.of()));
    }

    private static List<RecipientPage.Rank> ranks(AllowanceMonth month, Map<AddresseeNumber, AddresseeInSight> people) {
        return month.children().stream()
                .map(child -> new RecipientPage.Rank(
                        named(child.child(), people),
                        child.rank() == 0 ? "" : "第" + child.rank() + "子",
                        child.stage().words(),
                        "%,d円".formatted(child.amount().amount()),
                        child.reason().words()))
                .toList();
    }

    private static List<RecipientPage.Reason> reasons(
            AllowanceMonth month, Map<AddresseeNumber, AddresseeInSight> people) {
        return month.steps().stream().map(step -> reason(step, people)).toList();
    }

    private static RecipientPage.Reason reason(Step step, Map<AddresseeNumber, AddresseeInSight> people) {
        var amount = step.amount();
        return new RecipientPage.Reason(
                named(step.item(), people),
                amount == null ? "" : "%,d円".formatted(amount.amount()),
                step.rule(),
                step.article());
    }

    /** The calculation calls children by their numbers. */
    private static String named(String text, Map<AddresseeNumber, AddresseeInSight> people) {
        for (var person : people.values()) {
            if (text.startsWith(person.number())) {
                return person.name() + text.substring(person.number().length());
            }
        }
        return text;
    }

    private static String words(YearMonth first, YearMonth last) {
        return name(first) + "から" + name(last) + "まで";
    }

    private static String name(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月分";
    }
}
