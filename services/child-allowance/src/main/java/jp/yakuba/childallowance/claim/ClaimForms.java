package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Livelihood;
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
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of a claim: who claims stands on top, the children who live there are offered with what is known of them,
 * and others are added by their numbers.
 */
@ApplicationScoped
class ClaimForms {

    static final String CLAIMANT = "claimant.addressee";

    private static final Pattern NUMBER = Pattern.compile("children\\[(\\d{1,2})]\\.addressee");
    private static final int ROOM = 3;
    private static final int MOST = 30;

    private final People people;
    private final PeopleInSight sight;

    ClaimForms(People people, PeopleInSight sight) {
        this.people = people;
        this.sight = sight;
    }

    /** What stands in the form before anything is typed: who claims, today, and what is so with most. */
    static FormState begun(UnitOfWork work, @Nullable String claimant) {
        var form = FormState.blank()
                .with("claimant.entitledAs", EntitledAs.PARENT.code())
                .with("claim.date", work.today().toString())
                .with("account.kind", AccountKind.ORDINARY.code());
        return claimant == null ? form : form.with(CLAIMANT, claimant);
    }

    /** The form with what was typed. */
    ClaimForm of(UnitOfWork work, FormState form, String action, boolean change, @Nullable ClaimedMonths months) {
        var claimant = number(form.value(CLAIMANT));
        var typed = typed(form);
        var household = claimant.map(number -> children(work, number)).orElse(List.of());
        var filled = form;
        var offered = new ArrayList<ClaimForm.Offered>();
        var next = typed.isEmpty() ? 0 : typed.lastKey() + 1;
        for (var child : household) {
            var row = place(typed, child.person().addresseeNumber());
            var index = row == null ? next++ : row;
            filled = row == null ? known(filled, index, child.person()) : filled;
            offered.add(new ClaimForm.Offered(
                    index, AddresseeInSight.of(work.operator(), child, work.today()), row != null));
        }
        return new ClaimForm(
                filled,
                action,
                change,
                claimant.map(List::of).map(number -> sight.header(work, number)).orElse(PeopleHeader.NOBODY),
                offered,
                others(work, typed, offered, next),
                months == null ? null : ClaimPage.MonthsShown.of(months));
    }

    private static Optional<AddresseeNumber> number(String typed) {
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
    private List<KeptAddressee> children(UnitOfWork work, AddresseeNumber claimant) {
        return work.operator().may(ChildAllowancePermission.VIEW_PERSON)
                ? people.find(work, claimant).map(People.Family::household).orElse(List.of()).stream()
                        .filter(member -> !member.person().addresseeNumber().equals(claimant))
                        .filter(member -> counts(member.person(), work.today()))
                        .toList()
                : List.of();
    }

    /** Whether somebody is a child, or may count as one by a statement. */
    private static boolean counts(Addressee person, LocalDate today) {
        return person.state() == ResidentState.RESIDENT && stage(person, today) != AgeStage.PAST;
    }

    static AgeStage stage(Addressee person, LocalDate day) {
        var month = Months.of(day);
        return AllowanceLaw.of(month).stage(Ages.of(person.birthDate().value()), month);
    }

    /** What is so with most children who live with who claims: since birth, in one livelihood. */
    private static FormState known(FormState form, int row, Addressee child) {
        var of = "children[" + row + "].";
        var born = child.birthDate();
        var filled = form.with(of + "livelihood", Livelihood.SHARED.code());
        return born.unknown()
                ? filled
                : filled.with(of + "birthDate", born.value().toString())
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
