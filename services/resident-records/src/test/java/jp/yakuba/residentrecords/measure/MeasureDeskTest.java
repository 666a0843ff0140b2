package jp.yakuba.residentrecords.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.SuppressionKind;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What protects takes effect when it is asked for; what takes protection away, when another clerk has decided it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MeasureDeskTest {

    private static final TestAccounts TOWN = new TestAccounts("122301");
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    /** Each with a head already. */
    private static final Set<String> HOUSEHOLDS = new HashSet<>();

    @Inject
    Database database;

    @Inject
    MeasureDesk desk;

    @Inject
    Measures measures;

    @Inject
    MovementFollower follower;

    @Inject
    Protections protections;

    @Inject
    Residents residents;

    private Operator clerk;
    private Operator approver;
    private String mother;
    private String child;

    @BeforeEach
    void aMotherAndAChild() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        approver = TOWN.operator("approver1", Role.APPROVER);
        var household = String.valueOf(NUMBERS.incrementAndGet());
        mother = live(household);
        child = live(household);
    }

    @Test
    @Requirement("001/3.4#12")
    void who_applies_is_protected_at_once_with_those_who_ask_with_her() {
        apply(mother, child);

        assertThat(kinds(mother)).containsExactly(SuppressionKind.PROVISIONAL);
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROVISIONAL);
    }

    @Test
    @Requirement("001/3.4#5")
    void the_decision_of_another_makes_it_a_measure_of_one_year() {
        // Given
        var applied = apply(mother, child);

        // When
        var decided = act(approver, work -> desk.approve(work, applied.id(), 1, null));

        // Then
        assertThat(decided.state()).isEqualTo(MeasureState.IN_FORCE);
        var today = database.transact(clerk, UnitOfWork::today);
        assertThat(decided.term()).isEqualTo(new Term(today, today.plusYears(1).minusDays(1)));
        assertThat(kinds(mother)).containsExactly(SuppressionKind.PROTECTION);
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROTECTION);
    }

    @Test
    void who_entered_or_corrected_an_application_does_not_decide_on_it() {
        var applied = apply(approver, mother);
        var corrected = act(
                TOWN.operator("approver2", Role.APPROVER),
                work -> desk.change(work, applied.id(), 1, Measured.asked(today(), mother, child)));

        for (var own : List.of("approver1", "approver2")) {
            assertRefused(
                    "measure-decided-by-requester",
                    () -> act(TOWN.operator(own, Role.APPROVER), work -> desk.approve(work, corrected.id(), 2, null)));
        }
        act(TOWN.operator("approver3", Role.APPROVER), work -> desk.approve(work, corrected.id(), 2, null));
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROTECTION);
    }

    @Test
    void an_application_that_is_refused_protects_nobody_any_more() {
        // Given
        var applied = apply(mother, child);

        // When
        var refused = act(approver, work -> desk.refuse(work, applied.id(), 1, "必要性がないと確認し、4月10日に連絡した"));

        // Then
        assertThat(refused.state()).isEqualTo(MeasureState.REFUSED);
        assertThat(kinds(mother)).isEmpty();
        assertThat(kinds(child)).isEmpty();
    }

    @Test
    void who_is_added_is_protected_at_once_and_who_is_taken_out_stays_protected_until_another_has_decided() {
        var other = live("9999");
        var decided = decided(mother, child);

        var asked = act(clerk, work -> desk.change(work, decided.id(), 2, Measured.asked(today(), mother, other)));
        assertThat(kinds(other)).containsExactly(SuppressionKind.PROVISIONAL);
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROTECTION);

        act(approver, work -> desk.approve(work, asked.id(), 3, null));
        assertThat(kinds(other)).containsExactly(SuppressionKind.PROTECTION);
        assertThat(kinds(child)).isEmpty();
    }

    @Test
    @Requirement("001/1.1.16#6")
    void a_paper_that_is_asked_for_is_refused_at_once_and_one_given_up_is_refused_until_the_decision() {
        var applied = act(clerk, work -> desk.apply(work, asked(mother, new Offices(true, false, false))));
        var decided = act(approver, work -> desk.approve(work, applied.id(), 1, null));

        act(clerk, work -> desk.change(work, decided.id(), 2, asked(mother, new Offices(false, true, false))));
        assertThat(offices(mother)).isEqualTo(new Offices(true, true, false));

        act(approver, work -> desk.approve(work, decided.id(), 3, null));
        assertThat(offices(mother)).isEqualTo(new Offices(false, true, false));
    }

    @Test
    void a_change_that_is_refused_leaves_what_was_decided() {
        // Given
        var other = live("9998");
        var decided = decided(mother, child);
        act(clerk, work -> desk.change(work, decided.id(), 2, Measured.asked(today(), mother, other)));

        // When
        act(approver, work -> desk.refuse(work, decided.id(), 3, "事実が確かめられない"));

        // Then
        assertThat(kinds(other)).isEmpty();
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROTECTION);
    }

    @Test
    void who_may_not_see_the_details_keeps_them_when_changing_the_rest() {
        // Given
        var decided = decided(mother);

        // When
        act(clerk, work -> desk.change(work, decided.id(), 2, asked(mother, Offices.ALL)));
        var changed = act(approver, work -> desk.approve(work, decided.id(), 3, null));

        // Then
        assertThat(changed.particulars().oppositeParties()).singleElement().satisfies(party -> assertThat(party.name())
                .isEqualTo("甲野　太郎"));
    }

    @Test
    @Requirement({"001/1.1.16#8", "001/3.4#7"})
    void a_term_is_extended_by_the_year_from_the_day_after_its_end_and_the_terms_before_stay() {
        // Given
        var carried = carriedOver(mother, today().minusYears(1).plusDays(20));
        var first = carried.terms().getFirst();

        // When
        var asked = act(clerk, work -> desk.requestExtension(work, carried.id(), 1, null));
        var extended = act(approver, work -> desk.approve(work, asked.id(), 2, null));

        // Then
        assertThat(extended.terms())
                .containsExactly(
                        first,
                        new Term(
                                first.endsOn().plusDays(1),
                                first.endsOn().plusDays(1).plusYears(1).minusDays(1)));
        assertThat(protection(mother).suppressions()).singleElement().satisfies(suppression -> assertThat(
                        suppression.endsOn())
                .isEqualTo(extended.terms().getLast().endsOn()));
    }

    @Test
    @Requirement("001/3.4#6")
    void a_term_is_not_extended_before_its_last_month() {
        var early = carriedOver(mother, today().minusMonths(6));
        assertRefused(
                "extension-too-early", () -> act(clerk, work -> desk.requestExtension(work, early.id(), 1, null)));

        var end = LocalDate.parse("2026-03-31");
        var term = new Term(LocalDate.parse("2025-04-01"), end);
        assertThat(term.mayBeExtended(LocalDate.parse("2026-02-27"))).isFalse();
        assertThat(term.mayBeExtended(LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(term.mayBeExtended(end.plusDays(1))).isTrue();
    }

    @Test
    @Requirement("001/3.4#11")
    void a_measure_ends_when_another_has_decided_its_end_and_not_before() {
        // Given
        var decided = decided(mother, child);

        // When
        var asked = act(clerk, work -> desk.requestEnding(work, decided.id(), 2, "本人の申出"));
        assertThat(kinds(mother)).containsExactly(SuppressionKind.PROTECTION);
        var ended = act(approver, work -> desk.approve(work, asked.id(), 3, null));

        // Then
        assertThat(ended.state()).isEqualTo(MeasureState.ENDED);
        assertThat(kinds(mother)).isEmpty();
        assertThat(kinds(child)).isEmpty();
    }

    @Test
    @Requirement("001/3.4#13")
    void who_moves_out_goes_on_under_a_provisional_measure_until_the_new_term_is_decided() {
        var decided = decided(mother, child);

        moveOut(mother);
        assertThat(kinds(mother)).containsExactly(SuppressionKind.PROVISIONAL);
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROTECTION);

        var asked = act(clerk, work -> desk.requestExtension(work, decided.id(), 3, null));
        act(approver, work -> desk.approve(work, asked.id(), 4, null));
        assertThat(kinds(mother)).containsExactly(SuppressionKind.PROTECTION);
    }

    @Test
    @Requirement("001/3.1#4")
    void a_measure_for_the_household_protects_who_joins_it_and_who_is_named_wherever_she_goes() {
        var whole = Measured.asked(today(), mother);
        var applied = act(
                clerk,
                work -> desk.apply(
                        work,
                        new Particulars(
                                whole.receivedOn(),
                                whole.applicant(),
                                null,
                                true,
                                List.of(),
                                Offices.ALL,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of())));
        assertThat(kinds(child)).containsExactly(SuppressionKind.PROVISIONAL);
        assertThat(kinds(mother)).hasSize(1);

        var newborn = live(household(mother));
        assertThat(kinds(newborn)).containsExactly(SuppressionKind.PROVISIONAL);

        act(approver, work -> desk.refuse(work, applied.id(), 1, "取下げ"));
        assertThat(kinds(newborn)).isEmpty();
    }

    @Test
    void nobody_is_under_two_measures() {
        decided(mother, child);

        assertRefused("measure-person-under-another", () -> apply(child));
    }

    @Test
    void an_application_names_people_of_the_register_once_and_asks_for_something() {
        // Given
        var wrong = new Particulars(
                today().plusDays(1),
                new AddresseeNumber(mother),
                null,
                true,
                List.of(
                        new Companion(new AddresseeNumber(mother), null),
                        new Companion(new AddresseeNumber("98989898"), null)),
                new Offices(false, false, false),
                null,
                null,
                null,
                null,
                List.of(
                        new OppositeParty(null, new AddresseeNumber(mother), null, null, null, null),
                        new OppositeParty(null, new AddresseeNumber(child), null, null, null, null)),
                List.of());

        // When
        var found = database.transact(clerk, work -> desk.examine(work, wrong));

        // Then
        assertThat(found.codes())
                .containsExactlyInAnyOrder(
                        "measure-received-in-future",
                        "measure-without-office",
                        "measure-person-twice",
                        "measure-person-unknown",
                        "measure-opposite-party-protected",
                        "measure-opposite-party-in-household");
    }

    @Test
    void the_lists_show_whose_term_ends_within_a_month_and_whose_has_ended() {
        var soon = carriedOver(mother, today().minusYears(1).plusDays(20));
        var over = carriedOver(child, today().minusYears(2));

        assertThat(listed(MeasureFilter.ENDING)).contains(soon.id()).doesNotContain(over.id());
        assertThat(listed(MeasureFilter.OVERDUE)).contains(over.id()).doesNotContain(soon.id());
        assertThat(listed(MeasureFilter.IN_FORCE)).contains(soon.id(), over.id());
        var waiting = act(clerk, work -> desk.requestExtension(work, over.id(), 1, null));
        assertThat(listed(MeasureFilter.WAITING)).contains(waiting.id()).doesNotContain(soon.id());
    }

    @Test
    void every_act_stays_in_the_history() {
        // Given
        var decided = decided(mother);

        // When
        var history = database.transact(clerk, work -> measures.history(work, decided.id()));

        // Then
        assertThat(history).extracting(MeasureAct::act).containsExactly("approve", "apply");
        assertThat(history.getLast().measure().state()).isEqualTo(MeasureState.APPLIED);
    }

    @Test
    void a_clerk_applies_and_asks_but_does_not_decide() {
        var applied = apply(mother);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        act(TOWN.operator("clerk2", Role.CLERK), work -> desk.approve(work, applied.id(), 1, null)))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void an_act_on_what_has_changed_since_is_refused() {
        var decided = decided(mother);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> act(clerk, work -> desk.requestEnding(work, decided.id(), 1, "本人の申出")))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.STALE));
    }

    private Measure apply(String applicant, String... companions) {
        return apply(clerk, applicant, companions);
    }

    private Measure apply(Operator who, String applicant, String... companions) {
        return act(who, work -> desk.apply(work, Measured.asked(work.today(), applicant, companions)));
    }

    private Measure decided(String applicant, String... companions) {
        var applied = apply(applicant, companions);
        return act(approver, work -> desk.approve(work, applied.id(), 1, null));
    }

    private Measure carriedOver(String applicant, LocalDate startsOn) {
        return act(approver, work -> Measured.person(work, applicant, startsOn));
    }

    private static Particulars asked(String applicant, Offices offices) {
        return new Particulars(
                LocalDate.parse("2026-04-01"),
                new AddresseeNumber(applicant),
                null,
                false,
                List.of(),
                offices,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private Measure act(Operator who, Function<UnitOfWork, Measure> what) {
        return database.transact(who, what);
    }

    private LocalDate today() {
        return database.transact(clerk, UnitOfWork::today);
    }

    private Protection protection(String person) {
        return database.transact(clerk, work -> protections.of(work, new AddresseeNumber(person)));
    }

    private List<SuppressionKind> kinds(String person) {
        return protection(person).suppressions().stream()
                .map(suppression -> suppression.kind())
                .toList();
    }

    private Offices offices(String person) {
        return protection(person).suppressions().getFirst().offices();
    }

    private List<MeasureId> listed(MeasureFilter filter) {
        return database.transact(clerk, work -> measures.list(work, filter, null, 500)).stream()
                .map(Measure::id)
                .toList();
    }

    private String live(String household) {
        var number = String.valueOf(NUMBERS.incrementAndGet());
        var relationship = HOUSEHOLDS.add(household) ? "世帯主" : "同居人";
        var row = Persons.resident(number, household, "見本", "花子", "1980-12-03", relationship)
                .build();
        database.transactAll(clerk, work -> residents.add(work, List.of(row), null));
        return number;
    }

    private String household(String person) {
        return newest(person).householdNumber().value();
    }

    private ResidentVersion newest(String person) {
        return database.transact(
                clerk,
                work -> residents.newest(work, new AddresseeNumber(person)).orElseThrow());
    }

    private void moveOut(String person) {
        var before = newest(person);
        var after =
                before.next(before.movement()).state(ResidentState.MOVED_OUT).build();
        database.transactAll(
                clerk, work -> follower.follow(work, List.of(new DraftRecord(ResidentRecord.of(before), after))));
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(what)
                .satisfies(refused -> assertThat(refused.findings().codes()).containsExactly(code));
    }
}
