package jp.yakuba.office.addressee;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.PersonHeader;
import org.jspecify.annotations.Nullable;

/**
 * A person as one operator may see them on a screen; what is missing is empty.
 *
 * @param number 宛名番号
 * @param otherNames 旧氏 and 通称
 * @param birth in the calendar of 001/1.1.9
 * @param age such as 44歳; empty where it is not known, and of the dead
 * @param address where the person lives, or the mask
 * @param household 世帯番号, or the mask
 * @param state 現存者, 転出予定, or why no resident any more
 * @param since 住民となった年月日
 * @param left 消除の年月日
 * @param nationality 国籍等
 * @param marks the state, and what must not be missed
 * @param careful whether anything asks for care
 */
public record AddresseeInSight(
        String number,
        String name,
        String reading,
        String otherNames,
        String birth,
        String age,
        String sex,
        String relationship,
        String address,
        String household,
        String state,
        String since,
        String left,
        String nationality,
        List<Mark> marks,
        boolean careful) {

    private static final String STAYS = "現存者";

    /** As the operator may see the person today. */
    public static AddresseeInSight of(Operator operator, KeptAddressee kept, LocalDate today) {
        var person = kept.person();
        var clearance = kept.clearance(operator);
        var relationship = person.relationship();
        var removal = person.deletion();
        var foreign = person.foreign();
        return new AddresseeInSight(
                person.addresseeNumber().value(),
                person.names().shown(),
                orEmpty(person.names().reading()),
                person.names().others(),
                birth(person),
                age(person, today),
                person.sex() == null
                        ? ""
                        : CodeList.load("sex").name(person.sex().code()),
                relationship == null ? "" : relationship.text(),
                clearance.text(
                        Addressee.SHAPE.secrecyAt("address.town"),
                        person.address().text()),
                clearance.text(Addressee.SHAPE.secrecyAt("householdNumber"), household(person)),
                state(person),
                wareki(person.residentFrom()),
                removal == null
                        ? ""
                        : CodeList.load("movement-reason").name(removal.reason()) + "　" + wareki(removal.date()),
                foreign == null ? "" : orEmpty(foreign.nationalityName()),
                marks(kept, today),
                kept.marks().isSuppressed());
    }

    /** What must not be missed: that somebody lives here, and goes on living here, is nothing of that. */
    public List<Mark> warnings() {
        return state.equals(STAYS) ? marks.subList(1, marks.size()) : marks;
    }

    /** The header that stands on every page of the person. */
    public PersonHeader header() {
        return new PersonHeader(name, reading, birth, age, sex, address, household, number, marks, careful);
    }

    private static List<Mark> marks(KeptAddressee kept, LocalDate today) {
        var marks = new ArrayList<Mark>();
        marks.add(Mark.state(state(kept.person())));
        marks.addAll(kept.marks().shown(today));
        return List.copyOf(marks);
    }

    private static String birth(Addressee person) {
        return person.kind() == AddresseeKind.ORGANISATION
                ? ""
                : person.birthDate()
                        .display(person.kind() == AddresseeKind.FOREIGN ? DateStyle.WESTERN : DateStyle.WAREKI);
    }

    /** Who is in no register here is in no household of it. */
    private static String household(Addressee person) {
        return person.kind().isOutside() ? "" : person.householdNumber().value();
    }

    private static String state(Addressee person) {
        var state = person.state();
        if (state == null) {
            return person.kind() == AddresseeKind.ORGANISATION ? "法人・施設" : "住登外";
        }
        if (state != ResidentState.RESIDENT) {
            return "除票（" + CodeList.load("resident-state").name(state.code()) + "）";
        }
        return person.moveOut() == null ? STAYS : "転出予定";
    }

    private static String age(Addressee person, LocalDate today) {
        var birth = person.birthDate();
        if (birth.unknown() || !birth.value().isCalendarDay() || person.state() == ResidentState.DIED) {
            return "";
        }
        return Period.between(birth.value().toLocalDate(), today).getYears() + "歳";
    }

    private static String wareki(@Nullable RecordedDate date) {
        return date == null ? "" : date.display(DateStyle.WAREKI);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "AddresseeInSight[" + number + "]";
    }
}
