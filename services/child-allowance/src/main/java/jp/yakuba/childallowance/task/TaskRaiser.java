package jp.yakuba.childallowance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Keeps the tasks as they follow from people and decisions, in the transaction in which either has changed. What is asked for
 * is raised, what is asked for no more is closed; what somebody has closed with a reason stays so.
 */
@ApplicationScoped
public class TaskRaiser {

    /** What is longer past when it is told first, as by a copy that is begun, is nothing new. */
    private static final Period NEW = Period.ofYears(1);

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private final Tasks tasks;

    TaskRaiser(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The people, and with whom they live as it is kept now: asked before and after it changes. */
    public Set<AddresseeNumber> touched(UnitOfWork work, Collection<AddresseeNumber> people) {
        return new DecidedAbout(work).households(people);
    }

    /** The records of people have changed. */
    public void moved(UnitOfWork work, Collection<AddresseeNumber> people) {
        settle(work, people, TaskState.TAKEN_BACK);
    }

    /** Something was decided about people. */
    public void decided(UnitOfWork work, Collection<AddresseeNumber> people) {
        settle(work, people, TaskState.DONE);
    }

    /** A day has come that asks something about people. */
    void aged(UnitOfWork work, Collection<AddresseeNumber> people) {
        settle(work, people, TaskState.TAKEN_BACK);
    }

    private void settle(UnitOfWork work, Collection<AddresseeNumber> people, TaskState unasked) {
        await(work);
        var about = new DecidedAbout(work);
        var subjects = about.households(people);
        subjects.addAll(about.childrenOf(subjects));
        subjects.retainAll(about.concerned(subjects, newSince(work)));
        if (subjects.isEmpty()) {
            return;
        }
        var wanted = wanted(work, about, subjects);
        var known = tasks.about(work, subjects).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        wanted.forEach((id, one) -> {
            var task = known.get(id);
            if (task == null ? isNew(work, one) : isToRaise(task, one)) {
                tasks.raise(work, one);
            }
        });
        known.values().stream()
                .filter(task -> task.isOpen() && !wanted.containsKey(task.id()))
                .forEach(task -> tasks.close(work, task.id(), unasked));
    }

    /** A movement and a decision that come at the same time would else each not know of the other. */
    private static void await(UnitOfWork work) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 27))")
                .bind("name", "child-allowance-tasks|" + work.municipality())
                .mapTo(String.class)
                .list();
    }

    private static Map<TaskId, Wanted> wanted(UnitOfWork work, DecidedAbout about, Set<AddresseeNumber> subjects) {
        var beside = new HashSet<>(about.households(subjects));
        beside.addAll(about.recipientsOf(subjects));
        var people = KEPT.of(work, beside).values().stream()
                .map(KeptAddressee::person)
                .toList();
        var dead = people.stream()
                .filter(person -> person.state() == ResidentState.DIED)
                .map(Addressee::addresseeNumber)
                .toList();
        var rules = new WantedTasks(people, about.standing(beside, dead), work.today());
        var wanted = new LinkedHashMap<TaskId, Wanted>();
        subjects.stream()
                .sorted()
                .flatMap(subject -> rules.of(subject).stream())
                .forEach(one -> wanted.put(one.id(), one));
        return wanted;
    }

    private static boolean isNew(UnitOfWork work, Wanted wanted) {
        return !wanted.event().isBefore(newSince(work));
    }

    private static LocalDate newSince(UnitOfWork work) {
        return work.today().minus(NEW);
    }

    private static boolean isToRaise(Task task, Wanted wanted) {
        var same = new Wanted(task.kind(), task.subject(), task.event(), task.recipient(), task.rescinds(), task.due())
                .equals(wanted);
        return task.state() != TaskState.DISMISSED && (!task.isOpen() || !same);
    }
}
