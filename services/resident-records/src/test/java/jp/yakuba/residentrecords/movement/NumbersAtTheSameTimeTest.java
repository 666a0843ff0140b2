package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One number, one person, and one head per household, whoever writes and whenever. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NumbersAtTheSameTimeTest {

    private static final TestAccounts TOWN = new TestAccounts("152021");

    /** The first in the 町字 of a town without a list. */
    private static final Map<String, String> EMPTY_TOWN = Map.of("town-not-in-register", "町字一覧がないため");

    @Inject
    Database database;

    @Inject
    MovementDesk desk;

    @Inject
    Residents residents;

    private Operator clerk = Operator.system(TOWN.municipality(), "test");
    private Operator other = clerk;
    private Operator approver = clerk;

    @BeforeEach
    void openTheOffice() {
        TOWN.register();
        clerk = TOWN.operator("clerk1", Role.CLERK);
        other = TOWN.operator("clerk2", Role.CLERK);
        approver = TOWN.operator("approver1", Role.APPROVER);
    }

    @Test
    void a_second_draft_with_the_same_individual_number_is_noticed_before_either_is_registered() {
        database.transact(
                clerk, work -> desk.enter(work, MoveInDomestic.KIND, moveIn("一", 11, "983205673214"), EMPTY_TOWN));

        assertThat(refusalOf(() -> database.transact(
                        other,
                        work -> desk.enter(work, MoveInDomestic.KIND, moveIn("二", 12, "983205673214"), EMPTY_TOWN))))
                .contains("number-in-other-draft@newcomers[0].individualNumber");
    }

    @Test
    @Requirement({"001/1.1.1#5", "001/11.1#3"})
    void of_two_drafts_entered_at_the_same_moment_only_one_is_registered_and_the_other_is_told() {
        // Given
        var drafts = database.transact(clerk, work -> {
            var second = database.transact(
                    other, sameMoment -> desk.enter(sameMoment, MoveInDomestic.KIND, moveIn("四", 21, ""), EMPTY_TOWN));
            return List.of(second, enteredUnseen(work, moveIn("三", 22, "")));
        });

        // When
        // Of the pool that all share no thread knows the classes of the application.
        Executor threads = task -> new Thread(task).start();
        var begun = drafts.stream()
                .map(draft -> CompletableFuture.supplyAsync(() -> outcome(draft), threads))
                .toList();
        var outcomes = begun.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(outcomes).containsOnlyOnce(List.of()).anySatisfy(found -> assertThat(found)
                .contains("already-resident@newcomers[0].residentRecordCode"));
    }

    /** Entered with a code of its own, then changed to that of the other draft, as if its clerk had not seen it. */
    private Draft enteredUnseen(UnitOfWork work, Map<String, String> fields) {
        var draft = desk.enter(work, MoveInDomestic.KIND, fields, EMPTY_TOWN);
        work.sql().execute("""
                        update resident_records.movement set fields =
                            fields || jsonb_build_object('newcomers[0].residentRecordCode', cast(? as text))
                        where movement_id = ?
                        """, code(21).value(), draft.id().value());
        return draft;
    }

    private List<String> outcome(Draft draft) {
        return refusalOf(() -> database.transact(approver, work -> {
            work.sql().execute("delete from resident_records.movement_claim");
            var reviewed = desk.review(work, draft.id(), draft.revision());
            return desk.register(work, draft.id(), reviewed.revision());
        }));
    }

    private static List<String> refusalOf(Runnable work) {
        var refusal = catchThrowableOfType(Refusal.class, work::run);
        return refusal == null
                ? List.of()
                : refusal.findings().list().stream()
                        .map(found -> found.code() + "@" + found.field())
                        .toList();
    }

    @Test
    @Requirement("001/1.1.1#5")
    void the_database_itself_keeps_a_code_with_the_one_who_had_it_first() {
        var holder = Persons.resident("101", "101", "山田", "一", "1980-01-01", "世帯主")
                .residentRecordCode(code(31))
                .build();
        var thief = Persons.resident("102", "102", "山田", "二", "1980-01-01", "世帯主")
                .residentRecordCode(code(31))
                .build();
        database.transactAll(clerk, work -> residents.add(work, List.of(holder), null));

        assertThatThrownBy(() -> database.transactAll(clerk, work -> residents.add(work, List.of(thief), null)))
                .satisfies(refused -> assertThat(Violation.constraint(refused)).contains("number_held_once"));

        var changed = holder.change().version(2).residentRecordCode(code(32)).build();
        database.transactAll(clerk, work -> residents.add(work, List.of(changed), null));
        List<ResidentVersion> holders =
                database.transact(clerk, work -> residents.holders(work, HeldNumber.of(code(31))));
        assertThat(holders).singleElement().satisfies(row -> assertThat(row.addresseeNumber())
                .isEqualTo(new AddresseeNumber("101")));
    }

    @Test
    void the_database_itself_lets_a_household_have_one_head_at_most() {
        var head = Persons.resident("111", "111", "山田", "一", "1980-01-01", "世帯主")
                .residentRecordCode(code(41))
                .build();
        var wife = Persons.resident("112", "111", "山田", "二", "1980-01-01", "妻")
                .residentRecordCode(code(42))
                .build();
        database.transactAll(clerk, work -> residents.add(work, List.of(head, wife), null));

        var headToo = wife.change().version(2).relationship(head.relationship()).build();
        assertThatThrownBy(() -> database.transactAll(clerk, work -> residents.add(work, List.of(headToo), null)))
                .satisfies(refused -> assertThat(Violation.constraint(refused)).contains("one_head_per_household"));

        var wifeOfHer =
                head.change().version(2).relationship(wife.relationship()).build();
        database.transactAll(clerk, work -> residents.add(work, List.of(headToo, wifeOfHer), null));
        List<ResidentVersion> members =
                database.transact(clerk, work -> residents.ofHousehold(work, new HouseholdNumber("111")));
        assertThat(members).filteredOn(ResidentVersion::isHeadOfHousehold).hasSize(1);
    }

    private static ResidentRecordCode code(int body) {
        return ResidentRecordCode.ofBody("%010d".formatted(5_000_000 + body));
    }

    private static Map<String, String> moveIn(String given, int code, String individualNumber) {
        return moveIn(TOWN, given, code, individualNumber);
    }

    /** One who moves in from another municipality, alone. */
    static Map<String, String> moveIn(TestAccounts town, String given, int code, String individualNumber) {
        var fields = new HashMap<>(Map.of(
                "header.movementDate", "R8.11.1",
                "header.notificationDate", "R8.11.4",
                "header.basis", "1",
                "header.notifier.capacity", "1",
                "header.identityCheck.document", "1",
                "destination.address.municipality", town.municipality().value(),
                "destination.address.prefecture", "東京都",
                "destination.address.city", "千代田区",
                "destination.address.town", "大手通",
                "destination.address.block", "１番地"));
        fields.putAll(Map.of(
                "addressBeforeMovingIn.municipality", "011002",
                "addressBeforeMovingIn.prefecture", "北海道",
                "addressBeforeMovingIn.city", "札幌市",
                "addressBeforeMovingIn.town", "試験町",
                "addressBeforeMovingIn.block", "２番地",
                "certificatePresented", "true"));
        fields.putAll(Map.of(
                "newcomers[0].kind",
                "1",
                "newcomers[0].names.full",
                "番号　" + given,
                "newcomers[0].names.surname",
                "番号",
                "newcomers[0].names.givenName",
                given,
                "newcomers[0].sex",
                "1",
                "newcomers[0].birthDate",
                "S55.12." + (code % 28 + 1),
                "newcomers[0].relationship",
                "世帯主",
                "newcomers[0].familyRegister.domicile",
                "北海道札幌市試験町二番地",
                "newcomers[0].familyRegister.head",
                "番号　" + given,
                "newcomers[0].residentRecordCode",
                code(code).value()));
        if (!individualNumber.isEmpty()) {
            fields.put("newcomers[0].individualNumber", individualNumber);
        }
        return fields;
    }
}
