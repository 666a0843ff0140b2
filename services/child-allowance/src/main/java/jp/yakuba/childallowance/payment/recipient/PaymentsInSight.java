package jp.yakuba.childallowance.payment.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What is paid to a recipient, and how, for pages of other concepts; the account as the viewer may see it. */
@ApplicationScoped
public class PaymentsInSight {

    private final RecipientDesk desk;

    PaymentsInSight(RecipientDesk desk) {
        this.desk = desk;
    }

    /**
     * What is seen.
     *
     * @param page as the page of the payments has it
     * @param paidTo the account that is paid to today; null where there is none
     * @param heldFrom from which month on nothing is paid; null while nothing is held back
     */
    public record Seen(
            RecipientPage page,
            RecipientPage.@Nullable Account paidTo,
            @Nullable YearMonth heldFrom) {}

    /** All that is known; empty of somebody who was never to be paid anything. */
    public Optional<Seen> of(UnitOfWork work, AddresseeNumber recipient) {
        return desk.find(work, recipient).map(known -> seen(work, known));
    }

    private static Seen seen(UnitOfWork work, RecipientPayments known) {
        var page = RecipientPage.of(work.operator(), known);
        return new Seen(page, paidTo(page, known, work.today()), heldFrom(known));
    }

    private static RecipientPage.@Nullable Account paidTo(
            RecipientPage page, RecipientPayments known, LocalDate today) {
        return known.accounts().stream()
                .filter(one ->
                        one.state() == AccountState.COUNTS && !one.firstDay().isAfter(today))
                .findFirst()
                .flatMap(one -> page.accounts().stream()
                        .filter(shown -> shown.entry() == one.entry())
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable YearMonth heldFrom(RecipientPayments known) {
        return known.suspensions().isEmpty()
                ? null
                : known.suspensions().getFirst().firstMonth();
    }
}
