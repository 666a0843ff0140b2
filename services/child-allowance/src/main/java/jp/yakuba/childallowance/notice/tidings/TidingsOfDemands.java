package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.notice.content.DemandContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.payment.OwedMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to tell of a demand for what was paid too much: the demand, or once its term is past a reminder. Only read here. */
@ApplicationScoped
class TidingsOfDemands {

    private record Demand(long amount, LocalDate payBy, LocalDate demandedOn) {}

    Tidings of(UnitOfWork work, AddresseeNumber recipient, int number) {
        var people = List.of(recipient);
        var demand = demand(work, recipient, number);
        var months = OwedMonths.of(work, recipient).stream()
                .filter(month -> month.balance() < 0)
                .map(month -> new NoticeContent.Amount(month.month(), month.month(), -month.balance()))
                .toList();
        if (months.isEmpty()) {
            return Tidings.nothing(
                    people, ChildAllowanceError.NOTHING_OVERPAID, "この受給者に過払いはありません。", "受給者の支払を確かめてください。");
        }
        return KnownPeople.hasDied(work, recipient)
                ? Tidings.died(people)
                : Tidings.of(people, told(work, recipient, demand, months));
    }

    private static Tidings.Told told(
            UnitOfWork work, AddresseeNumber recipient, Demand demand, List<NoticeContent.Amount> months) {
        var today = work.today();
        var reminds = demand.payBy().isBefore(today);
        var remaining = months.stream().mapToLong(NoticeContent.Amount::amount).sum();
        var payBy = reminds
                ? Holidays.officeDayFrom(
                        AllowanceLaw.of(Months.of(today)).terms().reminderEnds(today))
                : demand.payBy();
        return new Tidings.Told(
                reminds ? NoticeKind.REPAYMENT_REMINDED : NoticeKind.REPAYMENT_DEMANDED,
                recipient,
                List.of(),
                letter -> new DemandContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        demand.demandedOn(),
                        demand.amount(),
                        payBy,
                        remaining,
                        NoticeContent.Amount.joined(months)));
    }

    private static Demand demand(UnitOfWork work, AddresseeNumber recipient, int number) {
        return work.sql()
                .createQuery("""
                        select amount, pay_by, demanded_on from child_allowance.repayment_demand
                        where recipient = :recipient and entry_number = :number
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .map((row, context) -> new Demand(
                        row.getLong("amount"),
                        row.getObject("pay_by", LocalDate.class),
                        row.getObject("demanded_on", LocalDate.class)))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
