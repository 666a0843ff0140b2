package jp.yakuba.residentrecords.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.Residents;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProtectedPeopleTest {

    private static final TestAccounts TOWN = new TestAccounts("131041");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    Protections protections;

    @Inject
    Suppressions suppressions;

    @Inject
    ProtectedAccess access;

    @Inject
    TemporaryReleases releases;

    @Inject
    Residents residents;

    private final AddresseeNumber person = new AddresseeNumber(String.valueOf(NUMBERS.incrementAndGet()));
    private Operator clerk;
    private Operator approver;

    @BeforeEach
    void operators() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        approver = TOWN.operator("approver1", Role.APPROVER);
    }

    @Test
    @Requirement("001/3.4#5")
    void a_measure_lasts_a_year_unless_another_end_is_given() {
        var start = LocalDate.parse("2020-04-01");

        assertThat(Suppression.protection(person, start, null, Offices.ALL).endsOn())
                .isEqualTo("2021-03-31");
        assertThat(Suppression.provisional(person, start, Offices.ALL).endsOn()).isNull();
    }

    @Test
    @Requirement({"001/3.1#11", "001/3.4#10"})
    void the_end_of_its_term_does_not_end_a_measure() {
        set(Suppression.protection(person, LocalDate.parse("2000-04-01"), null, Offices.ALL));

        assertThat(onIssue(clerk).codes()).containsExactly("protected-person");
        var protection = protection();
        assertThat(protection.isOfProtectedPerson()).isTrue();
        assertThat(protection.terms(LocalDate.parse("2026-04-01")).codes()).containsExactly("protection-term-over");
        assertThat(protection.marks(LocalDate.parse("2026-04-01")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.text()).contains("未解除"));
    }

    @Test
    @Requirement("001/3.4#9")
    void the_last_month_of_a_term_is_announced() {
        set(Suppression.protection(person, LocalDate.parse("2025-05-01"), null, Offices.ALL));

        var protection = protection();
        assertThat(protection.terms(LocalDate.parse("2026-03-29")).codes()).isEmpty();
        assertThat(protection.terms(LocalDate.parse("2026-03-30")).codes())
                .containsExactly("protection-term-ends-soon");
        assertThat(protection.terms(LocalDate.parse("2026-04-30")).codes())
                .containsExactly("protection-term-ends-soon");
        assertThat(protection.terms(LocalDate.parse("2026-05-01")).codes()).containsExactly("protection-term-over");
    }

    @Test
    void lifting_ends_a_measure() {
        // Given
        var id = set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));

        // When
        database.transactAll(approver, work -> suppressions.lift(work, id, "必要性がなくなった"));

        // Then
        assertThat(protection()).isEqualTo(Protection.NONE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.transactAll(approver, work -> suppressions.lift(work, id, "必要性がなくなった")))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    @Requirement("001/3.1#10")
    void a_clerk_neither_sets_nor_lifts_nor_releases() {
        var measure = Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL);

        assertForbidden(work -> suppressions.set(work, measure));
        var id = set(measure);
        assertForbidden(work -> suppressions.lift(work, id, "必要性がなくなった"));
        assertForbidden(work -> releases.release(work, person, "本人の申出"));
    }

    @Test
    @Requirement({"001/3.1#6", "001/3.4#4"})
    void a_release_lets_one_operator_issue_and_lifts_nothing() {
        // Given
        set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));

        // When
        var until = database.transact(approver, work -> releases.release(work, person, "本人の申出により審査した"));

        // Then
        assertThat(onIssue(approver).codes()).isEmpty();
        assertThat(onIssue(TOWN.operator("approver2", Role.APPROVER)).codes()).containsExactly("protected-person");
        assertThat(protection().isOfProtectedPerson()).isTrue();
        database.transactAll(approver, work -> assertThat(until).isAfter(work.now()));
    }

    @Test
    @Requirement("001/3.1#8")
    void a_release_ends_by_itself() {
        // Given
        set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));
        database.transact(approver, work -> releases.release(work, person, "本人の申出により審査した"));

        // When
        var later = database.transact(
                approver,
                work -> releases.onIssue(
                        new UnitOfWork(work.sql(), work.operator(), work.now().plusSeconds(3_600), work.transaction()),
                        List.of(person)));

        // Then
        assertThat(later.codes()).containsExactly("protected-person");
    }

    @Test
    void a_release_needs_a_reason() {
        set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));

        assertRefused("blank", () -> database.transact(approver, work -> releases.release(work, person, " ")));
        assertRefused(
                "text-too-long",
                () -> database.transact(approver, work -> releases.release(work, person, "あ".repeat(201))));
    }

    @Test
    void the_record_of_a_protected_person_opens_after_an_acknowledgement() {
        // Given
        assertThat(isOpen(clerk)).isTrue();
        set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));
        assertThat(isOpen(clerk)).isFalse();

        // When
        database.transactAll(clerk, work -> access.acknowledge(work, person));

        // Then
        assertThat(isOpen(clerk)).isTrue();
        assertThat(isOpen(approver)).isFalse();
    }

    @Test
    @Requirement({"001/3.1#3", "001/3.1#13"})
    void several_suppressions_of_one_person_each_speak_for_their_procedure() {
        // Given
        set(new Suppression(
                new SuppressionId(UUID.randomUUID()),
                person,
                SuppressionKind.OTHER,
                SuppressionLevel.ALERT,
                LocalDate.parse("2026-04-01"),
                null,
                Offices.NONE,
                new Procedures(true, false, false)));
        set(new Suppression(
                new SuppressionId(UUID.randomUUID()),
                person,
                SuppressionKind.OTHER,
                SuppressionLevel.ERROR,
                LocalDate.parse("2026-04-01"),
                null,
                Offices.NONE,
                new Procedures(false, true, false)));

        // When
        var protection = protection();

        // Then
        assertThat(protection.isOfProtectedPerson()).isFalse();
        assertThat(protection.on(Procedure.MOVEMENT).alerts()).hasSize(1);
        assertThat(protection.on(Procedure.ISSUE).errors()).hasSize(1);
        assertThat(protection.on(Procedure.INQUIRY).isEmpty()).isTrue();
        assertThat(protection.marks(LocalDate.parse("2026-04-01"))).hasSize(2);
    }

    @Test
    @Requirement("001/3.1#4")
    void a_suppression_of_a_household_is_about_who_joins_it_and_not_about_who_has_left() {
        // Given
        var home = 900_000 + NUMBERS.incrementAndGet();
        live("71", home);
        live("72", home + 1);
        var id = database.transact(approver, work -> suppressions.set(work, order(null, number(home))));
        assertThat(suppressed("71")).containsExactly(id);
        assertThat(suppressed("72")).isEmpty();

        // When
        live("71", home + 1);
        live("72", home);

        // Then
        assertThat(suppressed("71")).isEmpty();
        assertThat(suppressed("72")).containsExactly(id);
    }

    @Test
    @Requirement("001/3.1#10")
    void setting_and_lifting_are_rights_of_their_own() {
        // Given
        live("73", 73);
        var setter = TOWN.operator("setter1");
        var rights = Set.of(RecordsPermission.SUPPRESSION_SET);
        var maySet = new Operator(setter.municipality(), setter.userId(), setter.name(), "", rights, "test", "本庁");

        // When
        var id = database.transact(maySet, work -> suppressions.set(work, order(new AddresseeNumber("73"), null)));

        // Then
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.transactAll(maySet, work -> suppressions.lift(work, id, "誤り")))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.FORBIDDEN));
        database.transactAll(approver, work -> suppressions.lift(work, id, "誤り"));
        assertThat(suppressed("73")).isEmpty();
    }

    @Test
    void what_a_suppression_was_stays_in_its_history() {
        // Given
        live("74", 74);
        var id = database.transact(approver, work -> suppressions.set(work, order(new AddresseeNumber("74"), null)));

        // When
        database.transactAll(approver, work -> suppressions.lift(work, id, "誤り"));

        // Then
        List<String> acts = database.transact(approver, work -> work.sql()
                .createQuery("select act || ' ' || reason from resident_records.suppression_version"
                        + " where suppression_id = :id order by revision")
                .bind("id", id)
                .mapTo(String.class)
                .list());

        assertThat(acts).containsExactly("set 差押の通知", "lift 誤り");
    }

    @Test
    void an_order_about_nobody_or_about_nothing_is_refused() {
        var nothing = new SuppressionOrder(
                null,
                null,
                SuppressionLevel.ERROR,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2026-03-31"),
                new Procedures(false, false, false),
                "理由");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.transact(approver, work -> suppressions.set(work, nothing)))
                .satisfies(refused -> assertThat(refused.findings().codes())
                        .containsExactlyInAnyOrder(
                                "suppression-target-wrong", "suppression-of-nothing", "suppression-term-wrong"));
    }

    private static SuppressionOrder order(@Nullable AddresseeNumber person, @Nullable HouseholdNumber household) {
        return new SuppressionOrder(
                person,
                household,
                SuppressionLevel.ERROR,
                LocalDate.parse("2026-04-01"),
                null,
                new Procedures(false, true, false),
                "差押の通知");
    }

    private static HouseholdNumber number(int household) {
        return new HouseholdNumber(String.valueOf(household));
    }

    /** The person stands in the household from now on. */
    private void live(String number, int household) {
        database.transactAll(clerk, work -> {
            var before = residents.newest(work, new AddresseeNumber(number));
            var row = Persons.resident(number, String.valueOf(household), "見本", "太郎", "1980-12-03", "世帯主")
                    .build();
            var version = before.isEmpty()
                    ? row
                    : before.get()
                            .next(row.movement())
                            .householdNumber(number(household))
                            .relationship(null)
                            .build();
            residents.add(work, List.of(version), null);
        });
    }

    private List<SuppressionId> suppressed(String number) {
        return database
                .transact(clerk, work -> protections.of(work, new AddresseeNumber(number)))
                .suppressions()
                .stream()
                .map(Suppression::suppressionId)
                .toList();
    }

    @Test
    void another_municipality_knows_nothing_of_it() {
        // Given
        set(Suppression.provisional(person, LocalDate.parse("2026-04-01"), Offices.ALL));
        var elsewhere = new TestAccounts("011011").operator("approver1", Role.APPROVER);

        // When
        Protection found = database.transact(elsewhere, work -> protections.of(work, person));

        // Then
        assertThat(found).isEqualTo(Protection.NONE);
    }

    private SuppressionId set(Suppression suppression) {
        database.transactAll(approver, work -> suppressions.set(work, suppression));
        return suppression.suppressionId();
    }

    private Protection protection() {
        return database.transact(clerk, work -> protections.of(work, person));
    }

    private boolean isOpen(Operator operator) {
        return database.transact(operator, work -> access.isOpen(work, person));
    }

    private Findings onIssue(Operator operator) {
        return database.transact(operator, work -> releases.onIssue(work, List.of(person)));
    }

    private void assertForbidden(Consumer<UnitOfWork> what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.transactAll(clerk, what))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(what)
                .satisfies(refused -> assertThat(refused.findings().codes()).containsExactly(code));
    }
}
