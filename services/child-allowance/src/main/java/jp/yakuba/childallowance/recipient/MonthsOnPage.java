package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.childallowance.amendment.decided.MonthsInFull;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.calculation.AllowanceTable;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Explains a month by its steps: which child, which rank, which article, whichever decision was the last one. */
@ApplicationScoped
class MonthsOnPage {

    private final MonthsInFull inFull;
    private final DueMonths due;

    MonthsOnPage(MonthsInFull inFull, DueMonths due) {
        this.inFull = inFull;
        this.due = due;
    }

    /** The month as it follows from all that was decided; empty where no certification holds in it. */
    Optional<AllowanceMonth> calculated(UnitOfWork work, AddresseeNumber recipient, YearMonth month) {
        return inFull.explained(work, recipient, month)
                .map(table -> table.months().getFirst());
    }

    /** A month for which something is due; where something else follows from the decisions than is due, it is not explained. */
    FamilyPage.@Nullable Month of(
            UnitOfWork work,
            AddresseeNumber recipient,
            @Nullable AmountSpan shown,
            FiledInSight filed,
            Map<AddresseeNumber, AddresseeInSight> people) {
        if (shown == null) {
            return null;
        }
        var table = inFull.explained(work, recipient, shown.first())
                .filter(found -> found.months().getFirst().amount().amount() == shown.amount());
        return new FamilyPage.Month(
                Words.month(shown.first()),
                Words.yen(shown.amount()),
                due.decision(work, recipient, shown.first())
                        .map(decision -> filed.decision(decision.toString()))
                        .orElse(FamilyPage.Decision.ELSEWHERE),
                table.map(found -> ranks(found.months().getFirst(), people)).orElse(List.of()),
                table.map(found -> reasons(found, people)).orElse(List.of()));
    }

    private static List<FamilyPage.Rank> ranks(AllowanceMonth month, Map<AddresseeNumber, AddresseeInSight> people) {
        return month.children().stream()
                .map(child -> new FamilyPage.Rank(
                        Words.named(child.child(), people),
                        Words.rank(child.rank()),
                        child.stage().words(),
                        Words.yen(child.amount().amount()),
                        child.reason().words()))
                .toList();
    }

    /** From which month on who counts, and what follows in the month. */
    private static List<FamilyPage.Reason> reasons(
            AllowanceTable table, Map<AddresseeNumber, AddresseeInSight> people) {
        return Stream.concat(table.steps().stream(), table.months().getFirst().steps().stream())
                .map(step -> reason(step, people))
                .toList();
    }

    private static FamilyPage.Reason reason(Step step, Map<AddresseeNumber, AddresseeInSight> people) {
        var amount = step.amount();
        return new FamilyPage.Reason(
                Words.named(step.item(), people),
                amount == null ? "" : Words.yen(amount.amount()),
                step.rule(),
                step.article());
    }
}
