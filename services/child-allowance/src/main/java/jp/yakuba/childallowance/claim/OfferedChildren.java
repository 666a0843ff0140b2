package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The children on a form: those who live with who files it, or who are paid for already, are offered with what is known of them,
 * others are added by their numbers.
 */
@ApplicationScoped
public class OfferedChildren {

    private static final Pattern NUMBER = Pattern.compile("children\\[(\\d{1,2})]\\.addressee");
    private static final int ROOM = 3;
    private static final int MOST = 30;

    private final People people;
    private final PeopleInSight sight;

    OfferedChildren(People people, PeopleInSight sight) {
        this.people = people;
        this.sight = sight;
    }

    /**
     * What of a form is about children.
     *
     * @param form with what is known of those who are offered
     * @param rows for others, with room for more
     */
    public record Children(FormState form, List<ClaimForm.Offered> offered, List<ClaimForm.Row> rows) {}

    /**
     * The children of a form.
     *
     * @param adult who files it; empty while that is not known
     * @param besides who is offered as well, wherever they live
     */
    public Children of(
            UnitOfWork work, FormState form, Optional<AddresseeNumber> adult, Collection<AddresseeNumber> besides) {
        var typed = typed(form);
        var filled = form;
        var offered = new ArrayList<ClaimForm.Offered>();
        var next = typed.isEmpty() ? 0 : typed.lastKey() + 1;
        for (var child : adult.map(number -> children(work, number, besides)).orElse(List.of())) {
            var row = place(typed, child.person().addresseeNumber());
            var index = row == null ? next++ : row;
            filled = row == null ? known(filled, index, child.person()) : filled;
            offered.add(new ClaimForm.Offered(
                    index, AddresseeInSight.of(work.operator(), child, work.today()), row != null));
        }
        return new Children(filled, offered, others(work, typed, offered, next));
    }

    /** The number that was typed, if it is one. */
    public static Optional<AddresseeNumber> number(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(AddresseeNumber.parse(typed));
        } catch (RejectedValue malformed) {
            return Optional.empty();
        }
    }

    /** Which child stands in which row that something was typed in. */
    private static SortedMap<Integer, String> typed(FormState form) {
        var rows = new TreeMap<Integer, String>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith("children["))
                .forEach(name -> rows.putIfAbsent(row(name), ""));
        form.values().keySet().forEach(name -> {
            var matched = NUMBER.matcher(name);
            if (matched.matches()) {
                rows.put(row(name), form.value(name));
            }
        });
        return rows;
    }

    private static int row(String name) {
        return Integer.parseInt(name.substring("children[".length(), name.indexOf(']')));
    }

    private static @Nullable Integer place(Map<Integer, String> typed, AddresseeNumber number) {
        return typed.entrySet().stream()
                .filter(row -> number(row.getValue()).filter(number::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Those of the household who are children still or may count as such, if the viewer may know of the household. */
    private List<KeptAddressee> children(UnitOfWork work, AddresseeNumber adult, Collection<AddresseeNumber> besides) {
        if (!work.operator().may(ChildAllowancePermission.VIEW_PERSON)) {
            return List.of();
        }
        var household = people.find(work, adult).map(People.Family::household).orElse(List.of()).stream()
                .filter(member -> !member.person().addresseeNumber().equals(adult))
                .filter(member -> counts(member.person(), work.today()))
                .toList();
        var others = new TreeSet<>(besides);
        household.forEach(member -> others.remove(member.person().addresseeNumber()));
        return Stream.concat(household.stream(), people.seen(work, others).values().stream())
                .toList();
    }

    /** Whether somebody is a child, or may count as one by a statement. */
    private static boolean counts(Addressee person, LocalDate today) {
        return person.state() == ResidentState.RESIDENT && stage(person, today) != AgeStage.PAST;
    }

    static AgeStage stage(Addressee person, LocalDate day) {
        var month = Months.of(day);
        return AllowanceLaw.of(month).stage(Ages.of(person.birthDate().value()), month);
    }

    /** What is so with most children: in custody since birth. */
    private static FormState known(FormState form, int row, Addressee child) {
        var of = "children[" + row + "].";
        var born = child.birthDate();
        return born.unknown()
                ? form
                : form.with(of + "birthDate", born.value().toString())
                        .with(of + "care.from", born.value().toString());
    }

    /** The rows for children who are not offered, and room for more. */
    private List<ClaimForm.Row> others(
            UnitOfWork work, SortedMap<Integer, String> typed, List<ClaimForm.Offered> offered, int next) {
        var taken = offered.stream().map(ClaimForm.Offered::index).toList();
        var filled = typed.keySet().stream().filter(row -> !taken.contains(row)).toList();
        var numbers = filled.stream()
                .flatMap(row -> number(typed.getOrDefault(row, "")).stream())
                .toList();
        var known = sight.of(work, numbers);
        var rows = new ArrayList<ClaimForm.Row>();
        filled.forEach(row -> rows.add(new ClaimForm.Row(
                row, number(typed.getOrDefault(row, "")).map(known::get).orElse(null))));
        var room = offered.isEmpty() ? Math.max(1, ROOM - rows.size()) : 1;
        IntStream.range(next, Math.min(next + room, MOST)).forEach(row -> rows.add(new ClaimForm.Row(row, null)));
        return rows;
    }
}
