package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.movement.movein.MoveInAbroad;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 異動の取消し makes the numbers those of before, and the numbers that only the mistake had brought are free. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NumbersAfterReversalTest {

    private static final TestAccounts TOWN = new TestAccounts("401307");
    private static final AtomicInteger BODIES = new AtomicInteger(7_000_000);

    @Inject
    Database database;

    @Inject
    MovementDesk desk;

    @Inject
    Residents residents;

    @Inject
    Numbering numbering;

    @Inject
    IndividualNumbers individualNumbers;

    private Operator clerk = Operator.system(TOWN.municipality(), "test");
    private Operator reviewer = clerk;
    private Operator approver = clerk;

    @BeforeEach
    void openTheOffice() {
        TOWN.register();
        clerk = TOWN.operator("clerk1", Role.CLERK);
        reviewer = TOWN.operator("clerk2", Role.CLERK);
        approver = TOWN.operator("approver1", Role.APPROVER);
    }

    @Test
    @Requirement("001/4.6.0.1#3")
    void the_reversal_of_a_return_with_other_numbers_brings_back_those_of_before_and_frees_the_others() {
        // Given
        var first = newcomer();
        var person = moveIn("R2.4.1", first, "");
        moveOut("R3.4.1", person);
        var second = first.withOtherNumbers();
        var returned = register(MoveInDomestic.KIND, fields("R4.4.1", second, person.value()));
        assertThat(whose(second.number())).containsExactly(person);

        // When
        reverse(returned);

        // Then
        assertThat(newest(person).residentRecordCode()).isEqualTo(first.code());
        assertThat(whose(first.number())).containsExactly(person);
        assertThat(whose(second.number())).isEmpty();
        assertThat(holders(second.number())).isEmpty();
        assertThat(holders(second.code())).isEmpty();
        assertThat(holders(first.code())).containsExactly(person);

        var right = moveIn("R4.4.1", newcomer().withNumbersOf(second), "");
        assertThat(whose(second.number())).containsExactly(right);
        assertThat(holders(second.code())).containsExactly(right);
    }

    @Test
    void a_number_of_before_is_held_through_a_mistake_that_brought_it_again() {
        // Given
        var first = newcomer();
        var person = moveIn("R2.4.1", first, "");
        moveOut("R3.4.1", person);
        var second = first.withOtherNumbers();
        moveIn("R4.4.1", second, person.value());
        moveOut("R5.4.1", person);
        var again = register(MoveInDomestic.KIND, fields("R6.4.1", first, person.value()));

        // When
        reverse(again);

        // Then
        assertThat(whose(second.number())).containsExactly(person);
        assertThat(holders(first.number())).containsExactly(person);
        assertThat(holders(first.code())).containsExactly(person);
        assertThat(holders(second.code())).containsExactly(person);
    }

    @Test
    void numbers_that_were_mistaken_twice_are_free_as_after_once() {
        // Given
        var first = newcomer();
        var person = moveIn("R2.4.1", first, "");
        moveOut("R3.4.1", person);
        var wrong = first.withOtherNumbers();
        reverse(register(MoveInDomestic.KIND, fields("R4.4.1", wrong, person.value())));

        // When
        reverse(register(MoveInDomestic.KIND, fields("R4.5.1", wrong, person.value())));

        // Then
        assertThat(holders(wrong.number())).isEmpty();
        assertThat(holders(wrong.code())).isEmpty();
        assertThat(whose(first.number())).containsExactly(person);
    }

    @Test
    void who_had_no_individual_number_has_none_again() {
        // Given
        var first = newcomer();
        var person = moveIn("R2.4.1", first.withoutIndividualNumber(), "");
        moveOut("R3.4.1", person);

        // When
        reverse(register(MoveInDomestic.KIND, fields("R4.4.1", first, person.value())));

        // Then
        assertThat(holders(first.number())).isEmpty();
        assertThat(exists(person)).isFalse();
    }

    @Test
    void the_numbers_of_who_should_not_have_been_entered_are_free() {
        // Given
        var mistaken = newcomer();

        // When
        reverse(register(MoveInDomestic.KIND, fields("R2.4.1", mistaken, "")));

        // Then
        assertThat(holders(mistaken.number())).isEmpty();
        assertThat(holders(mistaken.code())).isEmpty();
    }

    @Test
    void a_code_that_was_given_here_is_nobody_else_s_even_if_the_entry_is_taken_back() {
        // Given
        var code = newcomer().code();
        database.transactAll(clerk, work -> numbering.stock(work, List.of(code)));
        var movement = register(MoveInAbroad.KIND, fromAbroad());
        var person = people(movement).getFirst();
        assertThat(newest(person).residentRecordCode()).isEqualTo(code);

        // When
        reverse(movement);

        // Then
        assertThat(holders(code)).containsExactly(person);
        assertThatThrownBy(() -> moveIn("R4.4.1", newcomer().withCode(code), ""))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .contains("re-entry-entered-as-new"));
        moveIn("R4.4.1", newcomer().withCode(code), person.value());
        assertThat(newest(person).residentRecordCode()).isEqualTo(code);
    }

    private AddresseeNumber moveIn(String date, Newcomer newcomer, String former) {
        return people(register(MoveInDomestic.KIND, fields(date, newcomer, former)))
                .getFirst();
    }

    private void moveOut(String date, AddresseeNumber person) {
        var fields = new HashMap<>(header(date));
        fields.put("movers[0]", person.value());
        fields.put("plannedDestination.municipality", "011002");
        fields.put("plannedDestination.prefecture", "北海道");
        fields.put("plannedDestination.city", "札幌市");
        register(MoveOutDomestic.KIND, fields);
    }

    private void reverse(Draft draft) {
        register(
                Reversal.KIND,
                Map.of(
                        "header.movementDate",
                        "R8.11.1",
                        "header.basis",
                        "2",
                        "header.note",
                        "誤り",
                        "movement",
                        draft.id().toString()));
    }

    /** Entered with a reason for each alert, reviewed and approved, each by another. */
    private Draft register(MovementKind kind, Map<String, String> fields) {
        Map<String, String> reasons =
                database.transact(clerk, work -> desk.examine(work, kind, fields).findings().alerts().stream()
                        .map(Finding::code)
                        .distinct()
                        .collect(Collectors.toMap(code -> code, _ -> "試験のため")));
        var entered = database.transact(clerk, work -> desk.enter(work, kind, fields, reasons));
        var reviewed = database.transact(reviewer, work -> desk.review(work, entered.id(), entered.revision()));
        return database.transact(approver, work -> desk.register(work, reviewed.id(), reviewed.revision()));
    }

    private List<AddresseeNumber> people(Draft draft) {
        return database.transact(clerk, work -> desk.registered(work, draft.id()).stream()
                .map(record -> record.after().addresseeNumber())
                .toList());
    }

    private ResidentVersion newest(AddresseeNumber person) {
        return database.transact(clerk, work -> residents.newest(work, person).orElseThrow());
    }

    private List<AddresseeNumber> whose(IndividualNumber number) {
        return database.transact(clerk, work -> individualNumbers.find(work, number));
    }

    private boolean exists(AddresseeNumber person) {
        return database.transact(clerk, work -> individualNumbers.exists(work, person));
    }

    private List<AddresseeNumber> holders(IndividualNumber number) {
        return database.transact(clerk, work -> individualNumbers.holders(work, number));
    }

    private List<AddresseeNumber> holders(ResidentRecordCode code) {
        return database.transact(clerk, work -> residents.holders(work, HeldNumber.of(code)).stream()
                .map(ResidentVersion::addresseeNumber)
                .toList());
    }

    /** One who moves in, told from others by the body. */
    private record Newcomer(int body, ResidentRecordCode code, IndividualNumber number, boolean numbered) {

        Newcomer withoutIndividualNumber() {
            return new Newcomer(body, code, number, false);
        }

        Newcomer withCode(ResidentRecordCode other) {
            return new Newcomer(body, other, number, false);
        }

        Newcomer withOtherNumbers() {
            return withNumbersOf(newcomer());
        }

        Newcomer withNumbersOf(Newcomer other) {
            return new Newcomer(body, other.code, other.number, other.numbered);
        }
    }

    private static Newcomer newcomer() {
        var body = BODIES.incrementAndGet();
        return new Newcomer(
                body,
                ResidentRecordCode.ofBody("%010d".formatted(body)),
                IndividualNumber.ofBody("%011d".formatted(body)),
                true);
    }

    private static Map<String, String> header(String date) {
        return Map.of(
                "header.movementDate", date,
                "header.notificationDate", date,
                "header.basis", "1",
                "header.notifier.capacity", "1",
                "header.identityCheck.document", "1");
    }

    private static Map<String, String> fields(String date, Newcomer newcomer, String former) {
        var fields = person(date, newcomer.body());
        fields.putAll(Map.of(
                "addressBeforeMovingIn.municipality", "011002",
                "addressBeforeMovingIn.prefecture", "北海道",
                "addressBeforeMovingIn.city", "札幌市",
                "addressBeforeMovingIn.town", "試験町",
                "addressBeforeMovingIn.block", "２番地",
                "certificatePresented", "true",
                "newcomers[0].residentRecordCode", newcomer.code().value()));
        if (newcomer.numbered()) {
            fields.put("newcomers[0].individualNumber", newcomer.number().value());
        }
        if (!former.isEmpty()) {
            fields.put("newcomers[0].formerNumber", former);
        }
        return fields;
    }

    private static Map<String, String> fromAbroad() {
        var fields = person("R4.4.1", BODIES.incrementAndGet());
        fields.put("addressBeforeMovingIn.countryCode", "840");
        fields.put("addressBeforeMovingIn.countryName", "アメリカ合衆国");
        return fields;
    }

    private static Map<String, String> person(String date, int body) {
        var name = String.valueOf((char) ('一' + body % 1000));
        var fields = new HashMap<>(header(date));
        fields.putAll(Map.of(
                "destination.address.municipality", TOWN.municipality().value(),
                "destination.address.prefecture", "東京都",
                "destination.address.city", "千代田区",
                "destination.address.town", "大手通",
                "destination.address.block", body % 1000 + "番地"));
        fields.putAll(Map.of(
                "newcomers[0].kind", "1",
                "newcomers[0].names.full", "番号　" + name,
                "newcomers[0].names.surname", "番号",
                "newcomers[0].names.givenName", name,
                "newcomers[0].sex", "1",
                "newcomers[0].birthDate", "S55.12." + (body % 28 + 1),
                "newcomers[0].relationship", "世帯主",
                "newcomers[0].familyRegister.domicile", "北海道札幌市試験町二番地",
                "newcomers[0].familyRegister.head", "番号　" + name));
        return fields;
    }
}
