package jp.yakuba.childallowance.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeAddress;
import jp.yakuba.office.addressee.AddresseeKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the end of the school year of 18, which no movement tells. */
class WantedTasksTest {

    private static final AddresseeNumber MOTHER = new AddresseeNumber("1");
    private static final AddresseeNumber ELDEST = new AddresseeNumber("2");
    private static final AddresseeNumber SECOND = new AddresseeNumber("3");
    private static final AddresseeNumber THIRD = new AddresseeNumber("4");
    private static final LocalDate END = LocalDate.parse("2027-03-31");

    /** 2 April 2008 to 1 April 2009 are one school year (年齢計算ニ関スル法律). */
    @ParameterizedTest
    @Requirement("027/4.8#1")
    @CsvSource({"2008-04-02, true", "2009-04-01, true", "2008-04-01, false", "2009-04-02, false"})
    void who_ends_the_school_year_is_asked_for_a_statement_where_there_are_two_others(String birth, boolean isAsked) {
        var wanted = of(birth, LocalDate.parse("2027-02-01"), Set.of(), SECOND, THIRD);

        assertThat(wanted).hasSize(isAsked ? 1 : 0);
        assertThat(wanted).allSatisfy(one -> assertThat(one)
                .isEqualTo(new Wanted(TaskKind.STATEMENT, ELDEST, END, MOTHER, null, END)));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31, false", "2027-02-01, true", "2027-03-31, true", "2028-03-31, true", "2028-04-01, false"})
    void it_is_asked_for_from_february_on_and_for_a_year(String today, boolean isAsked) {
        assertThat(of("2008-08-10", LocalDate.parse(today), Set.of(), SECOND, THIRD))
                .hasSize(isAsked ? 1 : 0);
    }

    @Test
    void with_fewer_others_nothing_depends_on_it() {
        assertThat(of("2008-08-10", LocalDate.parse("2027-02-01"), Set.of(), SECOND))
                .isEmpty();
    }

    @Test
    void one_who_counts_by_a_statement_is_another_child_and_is_asked_for_none() {
        var today = LocalDate.parse("2027-02-01");

        assertThat(of("2008-08-10", today, Set.of(THIRD), SECOND)).hasSize(1);
        assertThat(of("2008-08-10", today, Set.of(ELDEST), SECOND, THIRD)).isEmpty();
    }

    /** A student who leaves in December, wherever it lives: from two months before on, then the end is proposed. */
    @ParameterizedTest
    @CsvSource({"2026-10-31, ", "2026-11-01, RESTATEMENT", "2026-12-31, RESTATEMENT", "2027-01-01, COUNT_END"})
    void who_leaves_school_is_stated_anew_or_ends(String today, @Nullable TaskKind kind) {
        var leaves = LocalDate.parse("2026-12-31");
        var wanted = counted(today, new Standing.Counted(MOTHER, leaves, null), List.of());

        assertThat(wanted)
                .isEqualTo(kind == null ? List.of() : List.of(new Wanted(kind, ELDEST, leaves, MOTHER, null, leaves)));
    }

    /** Born on 1 April 2005 it counts to March 2027, born a day later to March 2028. */
    @ParameterizedTest
    @CsvSource({"2005-04-01, 0", "2005-04-02, 1"})
    void who_counts_no_more_with_the_school_year_of_22_is_asked_for_nothing(String birth, int tasks) {
        var leaves = LocalDate.parse("2027-03-31");
        assertThat(counted("2027-03-01", new Standing.Counted(MOTHER, leaves, null), List.of(person(ELDEST, birth))))
                .hasSize(tasks);
    }

    @Test
    void who_is_cared_for_no_more_ends_on_the_day_of_the_statement_whatever_the_school() {
        var ended = LocalDate.parse("2026-11-10");
        assertThat(counted("2026-11-30", new Standing.Counted(MOTHER, END, ended), List.of()))
                .containsExactly(new Wanted(TaskKind.COUNT_END, ELDEST, ended, MOTHER, null, ended));
    }

    /** 施行規則第1条: a child abroad is claimed for to a day within three years, and is paid for to its month. */
    @ParameterizedTest
    @Requirement("027/1.3#3")
    @CsvSource({
        "2026-10-20, 2027-01-01, false",
        "2026-10-21, 2027-01-01, true",
        "2027-12-20, 2027-01-01, true",
        "2027-12-21, 2027-01-01, false",
        "2026-12-01, 2027-02-01, false",
        "2026-12-01, 2026-12-01, false"
    })
    void the_end_of_study_abroad_is_asked_about_two_months_before_while_it_ends_the_payment(
            LocalDate today, LocalDate paidUntil, boolean isAsked) {
        var end = LocalDate.parse("2026-12-20");
        var standing =
                standing(Map.of(), Map.of(ELDEST, new Standing.Paid(MOTHER, paidUntil)), Map.of(ELDEST, end), Map.of());

        assertThat(asked(TaskKind.STUDY_END, new WantedTasks(List.of(), standing, today).of(ELDEST)))
                .isEqualTo(
                        isAsked ? List.of(new Wanted(TaskKind.STUDY_END, ELDEST, end, MOTHER, null, end)) : List.of());
    }

    /** 施行規則第1条の3. */
    @ParameterizedTest
    @Requirement("027/1.4#8")
    @CsvSource({
        "2026-10-31, 2027-01-01, false",
        "2026-11-01, 2027-01-01, true",
        "2026-12-31, 2027-01-01, true",
        "2026-12-31, 2028-04-01, false"
    })
    void the_end_of_a_designation_is_asked_about_two_months_before_while_it_ends_the_entitlement(
            LocalDate today, LocalDate entitledUntil, boolean isAsked) {
        var end = LocalDate.parse("2026-12-31");
        var standing = standing(Map.of(MOTHER, entitledUntil), Map.of(), Map.of(), Map.of(MOTHER, end));
        var people = List.of(person(MOTHER, "1980-05-10"));

        assertThat(asked(TaskKind.DESIGNATION_END, new WantedTasks(people, standing, today).of(MOTHER)))
                .isEqualTo(
                        isAsked
                                ? List.of(new Wanted(TaskKind.DESIGNATION_END, MOTHER, end, MOTHER, null, end))
                                : List.of());
    }

    private static List<Wanted> asked(TaskKind kind, List<Wanted> wanted) {
        return wanted.stream().filter(one -> one.kind() == kind).toList();
    }

    private static Standing standing(
            Map<AddresseeNumber, LocalDate> entitled,
            Map<AddresseeNumber, Standing.Paid> paid,
            Map<AddresseeNumber, LocalDate> studies,
            Map<AddresseeNumber, LocalDate> designations) {
        return new Standing(
                entitled, paid, Map.of(), Map.of(), Map.of(), Map.of(), new ClaimedTerms(studies, designations));
    }

    private static List<Wanted> counted(String today, Standing.Counted counted, List<Addressee> people) {
        var standing = new Standing(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(ELDEST, counted), Map.of(), ClaimedTerms.NONE);
        return new WantedTasks(people, standing, LocalDate.parse(today))
                .of(ELDEST).stream().filter(one -> one.kind() != TaskKind.CLAIM).toList();
    }

    private static List<Wanted> of(
            String birth, LocalDate today, Set<AddresseeNumber> stated, AddresseeNumber... others) {
        var paid = new HashMap<AddresseeNumber, LocalDate>();
        paid.put(ELDEST, END.plusDays(1));
        for (var other : others) {
            paid.put(other, LocalDate.parse("2034-04-01"));
        }
        var standing = new Standing(
                Map.of(MOTHER, LocalDate.parse("2034-04-01")),
                Map.of(ELDEST, new Standing.Paid(MOTHER, END.plusDays(1))),
                Map.of(MOTHER, new Standing.Family(paid, stated)),
                Map.of(),
                Map.of(),
                Map.of(),
                ClaimedTerms.NONE);
        var people = List.of(person(MOTHER, "1980-05-10"), person(ELDEST, birth));
        return new WantedTasks(people, standing, today).of(ELDEST);
    }

    private static Addressee person(AddresseeNumber number, String birth) {
        var since = RecordedDate.of(LocalDate.parse(birth));
        return new Addressee(
                number,
                1,
                new HouseholdNumber("1"),
                AddresseeKind.JAPANESE,
                ResidentState.RESIDENT,
                new PersonNames("試験　花子", null, null, null, null, null, null, null, null),
                null,
                since,
                null,
                null,
                new AddresseeAddress(null, "", "", "", null, null),
                since,
                since,
                null,
                null,
                null);
    }
}
