package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about people, as far as movements have to do with it.
 *
 * @param entitled until when each recipient is entitled: the first day that is after it
 * @param paid for each child to whom it was paid last, and until when
 * @param amended amendments that hold and that a movement was the reason for, by whose movement that was
 */
record Standing(
        Map<AddresseeNumber, LocalDate> entitled,
        Map<AddresseeNumber, Paid> paid,
        Map<AddresseeNumber, List<Followed>> amended) {

    Standing {
        entitled = Map.copyOf(entitled);
        paid = Map.copyOf(paid);
        amended = Map.copyOf(amended);
    }

    /** To whom a child was paid last, and until when. */
    record Paid(AddresseeNumber recipient, LocalDate end) {

        /** Whether it is paid for after the month of a day. */
        boolean goesOnAfter(LocalDate day) {
            return end.isAfter(nextMonth(day));
        }

        /** Whether it is paid for to the month of a day at least. */
        boolean reaches(LocalDate day) {
            return !end.isBefore(nextMonth(day));
        }
    }

    /** An amendment that followed from a movement of a day. */
    record Followed(UUID amendment, AddresseeNumber recipient, LocalDate event) {}

    /** Whether somebody is a recipient after the month of a day. */
    boolean isEntitledAfter(AddresseeNumber person, LocalDate day) {
        var end = entitled.get(person);
        return end != null && end.isAfter(nextMonth(day));
    }

    @Nullable
    Paid paidFor(AddresseeNumber child) {
        return paid.get(child);
    }

    private static LocalDate nextMonth(LocalDate day) {
        return Months.firstDay(Months.of(day) + 1);
    }
}
