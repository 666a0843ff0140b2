package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.ResidentState;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, from people as they are and from what was decided: nothing else says so. A change of nationality asks nothing:
 * the law asks who lives in the country (第4条第1項), and of nobody a nationality.
 */
final class WantedTasks {

    /** With whom one is the third child. */
    private static final int OTHERS = 2;

    private final Map<AddresseeNumber, Addressee> people;
    private final Map<HouseholdNumber, List<Addressee>> households;
    private final Standing standing;
    private final LocalDate today;

    /** For people, with those of their households and those whose certifications they are in. */
    WantedTasks(Collection<Addressee> people, Standing standing, LocalDate today) {
        this.people = people.stream().collect(Collectors.toMap(Addressee::addresseeNumber, Function.identity()));
        this.households = people.stream().collect(Collectors.groupingBy(Addressee::householdNumber));
        this.standing = standing;
        this.today = today;
    }

    /** What somebody's record asks for. */
    List<Wanted> of(AddresseeNumber number) {
        var person = people.get(number);
        var wanted = new ArrayList<Wanted>();
        counted(number, person, wanted);
        studies(number, wanted);
        if (person == null) {
            return List.copyOf(wanted);
        }
        var gone = Movement.goneOn(person);
        if (gone == null) {
            reversed(person, wanted);
            apart(person, wanted);
            statement(person, wanted);
            designated(number, wanted);
        } else {
            left(person, gone, wanted);
            unpaid(person, gone, wanted);
        }
        unclaimed(person, gone, wanted);
        return List.copyOf(wanted);
    }

    /** 第8条第2項, 第9条第3項: to the month of the day. With whose recipient the end comes, a child needs none of its own. */
    private void left(Addressee person, LocalDate gone, List<Wanted> wanted) {
        var number = person.addresseeNumber();
        if (standing.isEntitledAfter(number, gone)) {
            wanted.add(new Wanted(TaskKind.EXTINCTION, number, gone, number, null, gone));
        }
        var paid = standing.paidFor(number);
        if (paid != null && paid.goesOnAfter(gone) && !isGoneBy(paid.recipient(), gone)) {
            wanted.add(new Wanted(TaskKind.DECREASE, number, gone, paid.recipient(), null, gone));
        }
    }

    /** 第12条: what is owed to who has died, and not barred by time yet, is for the children to claim. */
    private void unpaid(Addressee person, LocalDate gone, List<Wanted> wanted) {
        var number = person.addresseeNumber();
        standing.owed().getOrDefault(number, Set.of()).stream()
                .filter(month -> !month.isAfter(YearMonth.from(gone)) && !AllowanceLaw.isBarred(month, today))
                .min(Comparator.naturalOrder())
                .ifPresent(first ->
                        wanted.add(new Wanted(TaskKind.UNPAID, number, gone, number, null, lastDayNotBarred(first))));
    }

    private boolean isGoneBy(AddresseeNumber recipient, LocalDate day) {
        var person = people.get(recipient);
        var gone = person == null ? null : Movement.goneOn(person);
        return gone != null && Months.of(gone) <= Months.of(day);
    }

    /** Who is here, and was here all the time: whatever followed from having left is to be taken back. */
    private void reversed(Addressee person, List<Wanted> wanted) {
        var came = Movement.cameOn(person);
        for (var followed : standing.amended().getOrDefault(person.addresseeNumber(), List.of())) {
            if (came == null || !came.isAfter(followed.event())) {
                wanted.add(new Wanted(
                        TaskKind.RESCISSION,
                        person.addresseeNumber(),
                        followed.event(),
                        followed.recipient(),
                        followed.amendment(),
                        followed.event()));
            }
        }
    }

    /** 監護・生計同一 may have ended, or a statement of living apart (別居監護申立書) is needed. */
    private void apart(Addressee person, List<Wanted> wanted) {
        var paid = standing.paidFor(person.addresseeNumber());
        var recipient = paid == null ? null : people.get(paid.recipient());
        if (paid == null || recipient == null || Movement.goneOn(recipient) != null) {
            return;
        }
        var since = Movement.bothSince(person, recipient);
        if (since != null && !person.householdNumber().equals(recipient.householdNumber()) && paid.goesOnAfter(since)) {
            wanted.add(new Wanted(
                    TaskKind.APART, person.addresseeNumber(), since, paid.recipient(), null, lastDay(since)));
        }
    }

    /**
     * 第6条第1項（第三子以降算定額算定対象者）: who counts on after the school year of 18, stated by its end, where there are two others.
     * One who was added by a claim has been stated already, or is asked for by hand.
     */
    private void statement(Addressee person, List<Wanted> wanted) {
        var number = person.addresseeNumber();
        var paid = standing.paidFor(number);
        var born = Movement.bornOn(person);
        if (paid == null || born == null) {
            return;
        }
        var end = Ages.of(person.birthDate().value()).schoolYearEnd(AllowanceLaw.childAge());
        var family = standing.families().get(paid.recipient());
        if (paid.end().equals(end.plusDays(1))
                && SchoolYears.isAskedFor(end, today)
                && family != null
                && !family.stated().contains(number)
                && family.othersAfter(number, end) >= OTHERS) {
            wanted.add(new Wanted(TaskKind.STATEMENT, number, end, paid.recipient(), null, end));
        }
    }

    /** Who counts by a statement, wherever it lives: to be stated anew before it leaves school, and to be ended after that. */
    private void counted(AddresseeNumber number, @Nullable Addressee person, List<Wanted> wanted) {
        var counted = standing.counted().get(number);
        if (counted == null) {
            return;
        }
        var end = counted.ended() == null ? counted.leaves() : counted.ended();
        if (end == null || isPastCounting(person, end)) {
            return;
        }
        if (counted.ended() != null || today.isAfter(end)) {
            wanted.add(new Wanted(TaskKind.COUNT_END, number, end, counted.recipient(), null, end));
        } else if (SchoolYears.isAskedFor(end, today)) {
            wanted.add(new Wanted(TaskKind.RESTATEMENT, number, end, counted.recipient(), null, end));
        }
    }

    /** 施行規則第1条: to three years at most; wherever the child is kept. With it the child is paid for no more, if nothing is claimed. */
    private void studies(AddresseeNumber number, List<Wanted> wanted) {
        var end = standing.terms().studies().get(number);
        var paid = standing.paidFor(number);
        if (end != null && paid != null && paid.endsWith(end) && SchoolYears.isAskedFor(end, today)) {
            wanted.add(new Wanted(TaskKind.STUDY_END, number, end, paid.recipient(), null, end));
        }
    }

    /** 施行規則第1条の3: with the designation the recipient has no child any more. */
    private void designated(AddresseeNumber number, List<Wanted> wanted) {
        var end = standing.terms().designations().get(number);
        if (end != null && standing.isEntitledUntil(number, end) && SchoolYears.isAskedFor(end, today)) {
            wanted.add(new Wanted(TaskKind.DESIGNATION_END, number, end, number, null, end));
        }
    }

    /** With the school year of 22 it counts no more, whatever it does. */
    private static boolean isPastCounting(@Nullable Addressee person, LocalDate day) {
        var law = AllowanceLaw.of(Months.of(day));
        return person != null
                && Movement.bornOn(person) != null
                && law.countedAge() != null
                && !Ages.of(person.birthDate().value())
                        .schoolYearEnd(law.countedAge().small())
                        .isAfter(day);
    }

    /** A child who is here, and for whom nobody is paid since it was born, came, or lost its recipient. */
    private void unclaimed(Addressee person, @Nullable LocalDate gone, List<Wanted> wanted) {
        if (person.state() != ResidentState.RESIDENT || !isChild(person)) {
            return;
        }
        var since = since(person);
        if (since == null || (gone != null && Months.of(gone) <= Months.of(since))) {
            return;
        }
        var recipient = recipientBeside(person, since);
        wanted.add(new Wanted(
                recipient == null ? TaskKind.CLAIM : TaskKind.INCREASE,
                person.addresseeNumber(),
                since,
                recipient,
                null,
                lastDay(since)));
    }

    private boolean isChild(Addressee person) {
        var born = Movement.bornOn(person);
        return born != null
                && Ages.of(person.birthDate().value()).lastSchoolMonth(AllowanceLaw.childAge()) >= Months.of(today);
    }

    /** Since when nobody is paid for it; null if somebody is, or if it was decided that nobody is. */
    private @Nullable LocalDate since(Addressee child) {
        var paid = standing.paidFor(child.addresseeNumber());
        if (paid != null) {
            var recipient = people.get(paid.recipient());
            var lost = recipient == null ? null : Movement.goneOn(recipient);
            return lost != null && paid.reaches(lost) ? lost : null;
        }
        var came = Movement.cameOn(child);
        return came == null ? Movement.bornOn(child) : came;
    }

    /** The recipient in its household, the one of the lowest number if there are two. */
    private @Nullable AddresseeNumber recipientBeside(Addressee child, LocalDate since) {
        return households.getOrDefault(child.householdNumber(), List.of()).stream()
                .filter(other -> other.state() == ResidentState.RESIDENT && Movement.goneOn(other) == null)
                .map(Addressee::addresseeNumber)
                .filter(other -> standing.isEntitledAfter(other, since))
                .min(AddresseeNumber::compareTo)
                .orElse(null);
    }

    /** 第23条第1項: the last day on which what is owed for the month can be claimed. */
    private static LocalDate lastDayNotBarred(YearMonth month) {
        var number = Months.of(month);
        return AllowanceLaw.of(number).terms().barredFrom(number).minusDays(1);
    }

    /** 第8条第3項: the fifteenth day after it, or the first on which the office is open. */
    private static LocalDate lastDay(LocalDate event) {
        return Holidays.officeDayFrom(AllowanceLaw.of(Months.of(event)).terms().lastDay(event));
    }
}
