package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about people, as far as movements have to do with it.
 *
 * @param entitled until when each recipient is entitled: the first day that is after it
 * @param paid for each child to whom it was paid last, and until when
 * @param families for whom each recipient is paid or counts
 * @param amended amendments that hold and that a movement was the reason for, by whose movement that was
 * @param counted what was stated last of each child who counts for the others by a statement, and does so still
 * @param owed for which months something is owed to each recipient who has died
 * @param terms the terms that were stated in the claims on which somebody is certified
 */
record Standing(
        Map<AddresseeNumber, LocalDate> entitled,
        Map<AddresseeNumber, Paid> paid,
        Map<AddresseeNumber, Family> families,
        Map<AddresseeNumber, List<Followed>> amended,
        Map<AddresseeNumber, Counted> counted,
        Map<AddresseeNumber, Set<YearMonth>> owed,
        ClaimedTerms terms) {

    Standing {
        entitled = Map.copyOf(entitled);
        paid = Map.copyOf(paid);
        families = Map.copyOf(families);
        amended = Map.copyOf(amended);
        counted = Map.copyOf(counted);
        owed = Map.copyOf(owed);
    }

    /** To whom a child was paid last, and until when. */
    record Paid(AddresseeNumber recipient, LocalDate end) {

        /** Whether it is paid for after the month of a day. */
        boolean goesOnAfter(LocalDate day) {
            return end.isAfter(nextMonth(day));
        }

        /** Whether the month of a day is the last that it is paid for. */
        boolean endsWith(LocalDate day) {
            return end.equals(nextMonth(day));
        }

        /** Whether it is paid for to the month of a day at least. */
        boolean reaches(LocalDate day) {
            return !end.isBefore(nextMonth(day));
        }
    }

    /**
     * The children of a recipient.
     *
     * @param paid until when each is paid for: the first day that is after it
     * @param stated who was added later, as by a statement; who is among those who are paid for was stated besides
     */
    record Family(Map<AddresseeNumber, LocalDate> paid, Set<AddresseeNumber> stated) {

        Family {
            paid = Map.copyOf(paid);
            stated = Set.copyOf(stated);
        }

        /** How many others count after the month of a day. */
        long othersAfter(AddresseeNumber child, LocalDate day) {
            return Stream.concat(
                            paid.entrySet().stream()
                                    .filter(one -> one.getValue().isAfter(nextMonth(day)))
                                    .map(Map.Entry::getKey),
                            stated.stream())
                    .filter(one -> !one.equals(child))
                    .distinct()
                    .count();
        }
    }

    /**
     * Who counts for the others by a statement.
     *
     * @param leaves the last day of the month in which a student leaves school; null of who is none
     * @param ended the day on which it was stated that nobody cares or pays any more; null if it was not
     */
    record Counted(
            AddresseeNumber recipient,
            @Nullable LocalDate leaves,
            @Nullable LocalDate ended) {}

    /** An amendment that followed from a movement of a day. */
    record Followed(AmendmentId amendment, AddresseeNumber recipient, LocalDate event) {}

    /** Whether somebody is a recipient after the month of a day. */
    boolean isEntitledAfter(AddresseeNumber person, LocalDate day) {
        var end = entitled.get(person);
        return end != null && end.isAfter(nextMonth(day));
    }

    /** Whether the month of a day is the last in which somebody is a recipient. */
    boolean isEntitledUntil(AddresseeNumber person, LocalDate day) {
        return nextMonth(day).equals(entitled.get(person));
    }

    @Nullable
    Paid paidFor(AddresseeNumber child) {
        return paid.get(child);
    }

    private static LocalDate nextMonth(LocalDate day) {
        return Months.firstDay(Months.of(day) + 1);
    }
}
