package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.death.Death;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, what comes next and what the list marks are the same drafts. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("001/4.0.8")
class WaitingDraftsTest {

    private static final TestAccounts TOWN = new TestAccounts("473588");
    private static final Map<String, String> FIELDS = Map.of("deceased", TownInCsv.number(1));

    @Inject
    Database database;

    @Inject
    Drafts drafts;

    @Inject
    WaitingDrafts waiting;

    /** Two of each in every state that there is before the register, by turns, and one that both have typed. */
    @BeforeAll
    void drafts_of_two_clerks() {
        TOWN.register();
        for (int round = 0; round < 2; round++) {
            for (var state :
                    List.of(DraftState.DRAFT, DraftState.REVIEWED, DraftState.RETURNED, DraftState.WITHDRAWN)) {
                entered("clerk1", state);
                entered("clerk2", state);
            }
        }
        var shared = entered("clerk1", DraftState.DRAFT);
        in("clerk2", work -> drafts.retype(work, shared, FIELDS, Map.of()));
    }

    private MovementId entered(String userId, DraftState state) {
        return in(userId, work -> {
            var id = drafts.add(work, Death.KIND, FIELDS, Map.of()).id();
            return state == DraftState.DRAFT
                    ? id
                    : drafts.move(work, id, state, "").id();
        });
    }

    @ParameterizedTest
    @CsvSource({"clerk1, 2, 2, 2", "clerk2, 2, 2, 2", "clerk3, 4, 0, 5"})
    void those_that_wait_are_counted(String userId, int reviewed, int returned, int draft) {
        var counts = in(userId, waiting::counts);

        assertThat(counts)
                .isEqualTo(Map.of(
                        DraftState.REVIEWED, reviewed,
                        DraftState.RETURNED, returned,
                        DraftState.DRAFT, draft));
        in(userId, work -> {
            assertThat(counts).allSatisfy((state, count) -> assertThat(waiting(work, state))
                    .hasSize(count));
            return work;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "clerk2", "clerk3"})
    void the_next_is_the_first_that_waits_behind_the_one_that_is_done_or_else_the_first_of_all(String userId) {
        in(userId, work -> {
            for (var state : DraftState.values()) {
                var wanted = waiting(work, state);
                for (var done : drafts.list(work, null, null, 100)) {
                    assertThat(waiting.queue().next(work, state, done.key()).map(next -> new MovementId(next.value())))
                            .as("%s behind %s", state, done)
                            .isEqualTo(behind(work, wanted, done.id()));
                }
            }
            return work;
        });
    }

    @Test
    void nothing_comes_next_for_who_has_nothing_to_do_with_it() {
        database.transactAll(TOWN.operator("auditor1", Role.AUDITOR), work -> {
            var done =
                    drafts.list(work, DraftState.WITHDRAWN, null, 1).getFirst().key();

            assertThat(waiting.counts(work)).isEmpty();
            assertThat(waiting.queue().next(work, DraftState.DRAFT, done)).isEmpty();
        });
    }

    private List<MovementId> waiting(UnitOfWork work, DraftState state) {
        return drafts.list(work, state, null, 100).stream()
                .filter(draft -> waiting.waitsFor(work.operator(), draft))
                .map(Draft::id)
                .toList();
    }

    private Optional<MovementId> behind(UnitOfWork work, List<MovementId> wanted, MovementId done) {
        var all = drafts.list(work, null, null, 100).stream().map(Draft::id).toList();
        var place = all.indexOf(done);
        return Stream.concat(all.subList(place + 1, all.size()).stream(), all.subList(0, place).stream())
                .filter(wanted::contains)
                .findFirst();
    }

    private <T> T in(String userId, Function<UnitOfWork, T> doing) {
        return database.transact(operator(userId), doing);
    }

    private static Operator operator(String userId) {
        return TOWN.operator(userId, Role.CLERK, Role.APPROVER);
    }
}
