package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftAuthor;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.OtherTransactions;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.death.Death;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft in the database, of two who have to do with it at the same time. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DraftsTest {

    private static final TestAccounts TOWN = new TestAccounts("473065");
    private static final AddresseeNumber ONE = AddresseeNumber.parse(TownInCsv.number(1));
    private static final AddresseeNumber OTHER = AddresseeNumber.parse(TownInCsv.number(2));

    @Inject
    Database database;

    @Inject
    Drafts drafts;

    @Inject
    MovementDesk desk;

    private Operator clerk = Operator.system(TOWN.municipality(), "test");
    private MovementId id = MovementId.parse("8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11");

    @BeforeEach
    void one_is_entered() {
        TOWN.register();
        clerk = TOWN.operator("clerk1", Role.CLERK);
        id = in(work -> {
            var entered = drafts.add(work, Death.KIND, Map.of("deceased", ONE.value()), Map.of("late", "遠方"));
            drafts.touch(work, entered.id(), List.of(OTHER, ONE));
            return entered.id();
        });
    }

    @Test
    void it_is_kept_as_it_was_typed() {
        var kept = in(work -> drafts.find(work, id).orElseThrow());

        assertThat(kept.kind()).isEqualTo(Death.KIND);
        assertThat(kept.state()).isEqualTo(DraftState.DRAFT);
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.fields()).isEqualTo(Map.of("deceased", ONE.value()));
        assertThat(kept.passedAlerts()).isEqualTo(Map.of("late", "遠方"));
        assertThat(kept.authors()).containsExactly(new DraftAuthor("clerk1", clerk.name()));
    }

    @Test
    void who_holds_it_sees_what_another_has_made_of_it_since_it_was_read() {
        in(work -> {
            assertThat(drafts.find(work, id)).isPresent();
            in(other -> drafts.retype(other, id, Map.of("deceased", OTHER.value()), Map.of()));

            var held = drafts.lock(work, id).orElseThrow();

            assertThat(held.revision()).isEqualTo(2);
            assertThat(held.fields()).isEqualTo(Map.of("deceased", OTHER.value()));
            assertThat(held.authors()).hasSize(2);
            return held;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "REVIEWED", "RETURNED"})
    void who_waited_for_it_sees_also_who_has_typed_in_it_meanwhile(DraftState before) {
        // Given
        var other = TOWN.operator("clerk2", Role.CLERK);
        if (before != DraftState.DRAFT) {
            in(work -> drafts.move(work, id, before, ""));
        }

        // When
        var waiter = database.transact(other, typing -> {
            assertThat(drafts.lock(typing, id)).isPresent();
            drafts.retype(typing, id, Map.of("deceased", OTHER.value()), Map.of());
            var held = CompletableFuture.supplyAsync(
                    () -> in(work -> drafts.lock(work, id).orElseThrow()), Thread.ofPlatform()::start);
            OtherTransactions.untilOneWaits(typing);
            return held;
        });

        // Then
        var held = waiter.join();
        assertThat(held.fields()).isEqualTo(Map.of("deceased", OTHER.value()));
        assertThat(held.writers()).containsExactlyInAnyOrder("clerk1", "clerk2");
    }

    @Test
    void what_was_done_with_it_in_the_same_unit_of_work_is_not_lost_by_holding_it_again() {
        in(work -> {
            assertThat(drafts.lock(work, id)).isPresent();
            drafts.move(work, id, DraftState.REVIEWED, "");

            assertThat(drafts.lock(work, id).orElseThrow().state()).isEqualTo(DraftState.REVIEWED);
            return id;
        });

        assertThat(in(work -> drafts.find(work, id).orElseThrow()).state()).isEqualTo(DraftState.REVIEWED);
    }

    @Test
    void it_goes_no_way_that_there_is_not() {
        assertThatThrownBy(() -> in(work -> drafts.move(work, id, DraftState.REGISTERED, "")))
                .isInstanceOf(Refusal.class);

        assertThat(in(work -> drafts.find(work, id).orElseThrow()).state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void the_note_to_whoever_typed_it_is_as_long_as_a_reader_counts_it() {
        // Given
        var longest = "𠮷".repeat(500);
        assertThatThrownBy(() -> in(work -> desk.sendBack(work, id, 1, longest + "𠮷")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("[text-too-long]");
        assertThatThrownBy(() -> in(work -> desk.sendBack(work, id, 1, "　")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("[note-missing]");

        // When
        var sentBack = in(work -> desk.sendBack(work, id, 1, longest));

        // Then
        assertThat(sentBack.noteToClerk()).isEqualTo(longest);
    }

    @Test
    void those_it_touches_are_held_in_one_order_also_before_they_are_in_the_register() {
        List<AddresseeNumber> held = in(work -> drafts.lockSubjects(work, id));

        assertThat(held).containsExactly(ONE, OTHER);
    }

    @Test
    void whom_it_touches_after_a_change_takes_the_place_of_whom_it_touched_before() {
        in(work -> {
            drafts.touchOthers(work, id, List.of(OTHER));
            return id;
        });
        List<AddresseeNumber> touched = in(work -> drafts.subjects(work, id));

        assertThat(touched).containsExactly(OTHER);
    }

    private <T> T in(Function<UnitOfWork, T> doing) {
        return database.transact(clerk, doing);
    }
}
