package jp.yakuba.childallowance.amendment.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.amendment.amended.History;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.Effect;
import jp.yakuba.childallowance.payment.run.StillDue;
import jp.yakuba.childallowance.task.Task;
import jp.yakuba.childallowance.task.TaskKind;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What stays due to each recipient if every end and decrease for which a task waits is decided as the task says. */
@ApplicationScoped
class StillDueBesideTasks implements StillDue {

    private final Tasks tasks;
    private final DecidedClaims claims;
    private final DecidedAmendments amendments;

    StillDueBesideTasks(Tasks tasks, DecidedClaims claims, DecidedAmendments amendments) {
        this.tasks = tasks;
        this.claims = claims;
        this.amendments = amendments;
    }

    @Override
    public List<Month> of(UnitOfWork work, YearMonth before) {
        var waiting = tasks.takingAway(work, before).stream().collect(Collectors.groupingBy(Task::certified));
        var months = new ArrayList<Month>();
        waiting.forEach((recipient, about) -> {
            var first = about.stream()
                    .map(task -> YearMonth.from(task.event()).plusMonths(1))
                    .min(YearMonth::compareTo)
                    .orElseThrow();
            amounts(work, recipient, about)
                    .flatMap(StillDueBesideTasks::months)
                    .filter(month ->
                            !month.first().isBefore(first) && month.first().isBefore(before))
                    .forEach(month -> months.add(new Month(recipient, month.first(), month.amount())));
        });
        return List.copyOf(months);
    }

    private Stream<AmountSpan> amounts(UnitOfWork work, AddresseeNumber recipient, List<Task> about) {
        var history = new History(claims.of(work, recipient), amendments.holding(work, recipient));
        return history.certified().stream()
                .flatMap(one ->
                        CertifiedMonths.of(one.claim(), one.with(effects(history, one, about))).amounts().stream());
    }

    private static List<Effect> effects(History history, Certified one, List<Task> about) {
        return Stream.concat(
                        history.effects(one, null).stream(),
                        about.stream()
                                .filter(task -> one.equals(history.about(task.event())))
                                .map(StillDueBesideTasks::effect))
                .toList();
    }

    private static Effect effect(Task task) {
        return task.kind() == TaskKind.EXTINCTION
                ? new Effect.Extinguished(task.event())
                : new Effect.Left(task.subject().value(), task.event());
    }

    private static Stream<AmountSpan> months(AmountSpan span) {
        return Stream.iterate(span.first(), month -> !month.isAfter(span.last()), month -> month.plusMonths(1))
                .map(month -> new AmountSpan(month, month, span.amount()));
    }
}
