package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.PersonHeader;

/** The header that stands on every page of a person. */
public final class PersonHeaders {

    private PersonHeaders() {}

    /** The header of a record, as far as the operator may see it. */
    public static PersonHeader of(ViewedRecord record, LocalDate today) {
        var row = record.row();
        var marks = marks(record, today);
        return new PersonHeader(
                name(row),
                reading(row),
                birth(row),
                age(row, today),
                sex(row),
                record.address(),
                row.householdNumber().value(),
                row.addresseeNumber().value(),
                marks,
                !record.protection().suppressions().isEmpty());
    }

    /** Badges of a record: its state, a planned move-out, what is suppressed. */
    public static List<Mark> marks(ViewedRecord record, LocalDate today) {
        var marks = new ArrayList<Mark>();
        marks.add(Mark.state(state(record.row())));
        marks.addAll(record.warnings(today));
        return marks;
    }

    /** The state in words, a planned move-out included. */
    public static String state(ResidentVersion row) {
        if (row.state() != ResidentState.RESIDENT) {
            return "除票（" + Texts.name("resident-state", row.state()) + "）";
        }
        return row.moveOut() == null ? "現存者" : "転出予定";
    }

    /** 氏名, or what stands for it. */
    public static String name(ResidentVersion row) {
        var name = row.names().full();
        return name == null ? "（氏名なし）" : name;
    }

    /** フリガナ of the name, empty if there is none. */
    public static String reading(ResidentVersion row) {
        var reading = row.names().reading();
        return reading == null ? "" : reading.value();
    }

    /** The birth date in the calendar of 001/1.1.9. */
    public static String birth(ResidentVersion row) {
        return row.birthDate().display(row.kind() == ResidentKind.FOREIGN ? DateStyle.WESTERN : DateStyle.WAREKI);
    }

    /** 性別, empty if not entered. */
    public static String sex(ResidentVersion row) {
        return Texts.name("sex", row.sex());
    }

    /** 続柄, empty if the household has no head. */
    public static String relationship(ResidentVersion row) {
        var relationship = row.relationship();
        return relationship == null ? "" : relationship.text();
    }

    private static String age(ResidentVersion row, LocalDate today) {
        var birth = row.birthDate();
        if (birth.unknown() || !birth.value().isCalendarDay() || row.state() == ResidentState.DIED) {
            return "";
        }
        return Period.between(birth.value().toLocalDate(), today).getYears() + "歳";
    }
}
