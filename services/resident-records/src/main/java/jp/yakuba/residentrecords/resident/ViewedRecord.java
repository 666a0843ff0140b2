package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;

/**
 * A record as one operator sees it.
 *
 * @param row all of it; screens and REST show it through {@link #items} only
 * @param protection what is suppressed of the person
 * @param guarded whether it tells where a protected person is, this one or another
 * @param items what the operator may see
 */
public record ViewedRecord(ResidentVersion row, Protection protection, boolean guarded, VisibleItems items) {

    /** The record as JSON, masked where it must be. */
    public ObjectNode json() {
        var json = items.json(row);
        json.put("protected", protection.isOfProtectedPerson());
        json.put("suppressed", !protection.suppressions().isEmpty());
        return json;
    }

    /** The items in words, masked where they must be. */
    public List<ItemText> texts() {
        return items.texts(row);
    }

    /** Whether the operator may see where the person lives. */
    public boolean showsAddress() {
        return items.sees("address.town");
    }

    /** What must not be missed wherever the person is shown: what is suppressed, and who hides there. */
    public List<Mark> warnings(LocalDate today) {
        var marks = new ArrayList<>(protection.marks(today));
        if (guarded && !protection.isOfProtectedPerson()) {
            marks.add(GuardedPeople.MARK);
        }
        return marks;
    }

    /** 留意事項 of the movement, which may tell where somebody went; or the mask. */
    public String note() {
        var note = Texts.orEmpty(row.movement().note());
        return note.isEmpty() || items.sees("movement.note") ? note : Clearance.MASK;
    }

    /** The address in one line, or the mask. */
    public String address() {
        return showsAddress() ? row.address().text() : Clearance.MASK;
    }

    /** The address of people who are shown together: none where one of them tells where a protected person is. */
    public static String address(List<ViewedRecord> together) {
        return together.stream()
                .filter(record -> !record.showsAddress())
                .findFirst()
                .orElse(together.getFirst())
                .address();
    }
}
