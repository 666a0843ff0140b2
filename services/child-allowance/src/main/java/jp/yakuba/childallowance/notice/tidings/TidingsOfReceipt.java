package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.CertifiedContent.PaidChild;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.ReceivedContent;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to certify of what somebody receives: what was decided and what was paid, up to this month. Only read here. */
@ApplicationScoped
class TidingsOfReceipt {

    /** A child, and the months for which it is paid. */
    private record OfChild(AddresseeNumber child, YearMonth first, YearMonth last) {}

    private final PaidMonths paid;

    TidingsOfReceipt(PaidMonths paid) {
        this.paid = paid;
    }

    Tidings of(UnitOfWork work, AddresseeNumber recipient) {
        var people = List.of(recipient);
        var until = YearMonth.from(work.today());
        var months = paid.of(work, recipient, until.plusMonths(1).atDay(1));
        if (months.isEmpty()) {
            return new Tidings(people, nothing(), null);
        }
        if (KnownPeople.hasDied(work, recipient)) {
            return Tidings.died(people);
        }
        var children = children(work, recipient, until);
        return Tidings.of(
                people,
                new Tidings.Told(
                        NoticeKind.RECEIVED,
                        recipient,
                        children.stream().map(OfChild::child).distinct().toList(),
                        letter -> new ReceivedContent(
                                letter.name(),
                                letter.postalCode(),
                                letter.address(),
                                letter.child(recipient).birthDate(),
                                until,
                                children.stream()
                                        .map(child -> named(child, letter))
                                        .toList(),
                                amounts(months, PaidMonths.Month::due),
                                amounts(months, PaidMonths.Month::paid))));
    }

    private static PaidChild named(OfChild child, Letter letter) {
        var known = letter.child(child.child());
        return new PaidChild(known.name(), known.birthDate(), child.first(), child.last());
    }

    private static List<NoticeContent.Amount> amounts(
            List<PaidMonths.Month> months, ToLongFunction<PaidMonths.Month> which) {
        return NoticeContent.Amount.joined(months.stream()
                .filter(month -> which.applyAsLong(month) > 0)
                .map(month -> new NoticeContent.Amount(month.month(), month.month(), which.applyAsLong(month)))
                .toList());
    }

    private static List<OfChild> children(UnitOfWork work, AddresseeNumber recipient, YearMonth until) {
        return work.sql()
                .createQuery("""
                        select addressee_number, lower(months) as first, upper(months) - 1 as last
                        from (
                            select addressee_number, unnest(range_agg(months * daterange(null, :until))) as months
                            from child_allowance.paid_child where recipient = :recipient group by addressee_number) paid
                        order by first, addressee_number
                        """)
                .bind("recipient", recipient.value())
                .bind("until", until.plusMonths(1).atDay(1))
                .map((row, context) -> new OfChild(
                        new AddresseeNumber(row.getString("addressee_number")),
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("last", LocalDate.class))))
                .list();
    }

    private static Findings nothing() {
        return Findings.of(Finding.error(
                ChildAllowanceError.RECEIPT_NOTHING,
                "",
                "この受給者には、今月分までに支給される手当も支払った手当もないので、受給証明書を出せません。",
                "宛名番号と、認定の決裁が済んでいることを確かめてください。"));
    }
}
