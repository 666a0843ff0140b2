package jp.yakuba.residentrecords.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.residentrecords.movement.MovementForm.MoverRow;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The members of a household as rows of a form, of which some are ticked. */
final class MoverRows {

    /** Project-derived: no law says it, but nobody younger has been a parent in a family register. */
    private static final int YOUNGEST_PARENT = 12;

    private MoverRows() {}

    /**
     * Ticked members keep the place that the notification gives them; the others come behind. On a form that has just
     * been opened the person for whom it was opened is ticked, or everyone if it was opened for the household
     * or to take a movement back.
     */
    static List<MoverRow> of(
            List<ResidentVersion> rows,
            FormState form,
            AskedParts asks,
            @Nullable String person,
            boolean opened,
            LocalDate today) {
        var typed = ticked(form);
        var everyone = asks.everyone() || (opened && (asks.takesBack() || person == null || person.isBlank()));
        var next = typed.size();
        var movers = new ArrayList<MoverRow>();
        for (var row : members(rows, asks, typed)) {
            var number = row.addresseeNumber().value();
            var place = typed.indexOf(number);
            var isTicked = everyone || place >= 0 || (opened && number.equals(person));
            movers.add(new MoverRow(
                    place >= 0 ? place : next++,
                    number,
                    PersonHeaders.name(row),
                    PersonHeaders.birth(row),
                    PersonHeaders.relationship(row),
                    PersonHeaders.state(row),
                    isTicked,
                    mayBeParent(row, today)));
        }
        return movers;
    }

    /** Who is a child as of the day on which this is shown is nobody's parent; a birth date that is not known is no reason. */
    private static boolean mayBeParent(ResidentVersion row, LocalDate today) {
        var birth = row.birthDate();
        return birth.unknown()
                || !birth.value().clampedToCalendar().plusYears(YOUNGEST_PARENT).isAfter(today);
    }

    /** One who has left since stays in the list, so that the tick can be taken away. */
    private static List<ResidentVersion> members(List<ResidentVersion> rows, AskedParts asks, List<String> typed) {
        return rows.stream()
                .filter(row -> asks.thoseWhoLeft()
                        || row.state() == ResidentState.RESIDENT
                        || typed.contains(row.addresseeNumber().value()))
                .sorted(Comparator.comparing(
                        ResidentVersion::displayOrder, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<String> ticked(FormState form) {
        var ticked = new ArrayList<String>();
        for (var i = 0; ; i++) {
            var number = form.value("movers[" + i + "].addresseeNumber");
            number = number.isEmpty() ? form.value("movers[" + i + "]") : number;
            if (number.isEmpty()) {
                return ticked;
            }
            ticked.add(number);
        }
    }
}
