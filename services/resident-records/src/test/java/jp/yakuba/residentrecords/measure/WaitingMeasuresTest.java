package jp.yakuba.residentrecords.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, what comes next and what the list marks are the same measures. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("001/3.4")
class WaitingMeasuresTest {

    private static final TestAccounts TOWN = new TestAccounts("473596");

    private static final Comparator<Measure> PLACE = Comparator.comparing(WaitingMeasuresTest::endsOn)
            .thenComparing(measure -> measure.id().toString());

    @Inject
    Database database;

    @Inject
    MeasureDesk desk;

    @Inject
    Measures measures;

    @Inject
    Residents residents;

    @Inject
    WaitingMeasures waiting;

    /** Two as they were entered, two corrected once and one twice, one that is to end, and one of which nobody asks anything. */
    @BeforeAll
    void measures_of_several() {
        TOWN.register();
        applied("101", "approver1");
        applied("102", "approver2");
        corrected(applied("103", "approver1"), "103", "approver2");
        corrected(applied("104", "approver2"), "104", "approver3");
        corrected(corrected(applied("105", "approver1"), "105", "approver2"), "105", "approver3");
        var ending = decided("106");
        in("approver1", work -> desk.requestEnding(work, ending.id(), ending.revision(), "本人の申出"));
        decided("107");
    }

    private Measure applied(String number, String userId) {
        var row = Persons.resident(number, number, "見本", "花子", "1980-12-03", "世帯主")
                .build();
        return in(userId, work -> {
            residents.add(work, List.of(row), null);
            return desk.apply(work, Measured.asked(work.today(), number));
        });
    }

    private Measure corrected(Measure measure, String number, String userId) {
        return in(
                userId,
                work -> desk.change(work, measure.id(), measure.revision(), Measured.asked(work.today(), number)));
    }

    private Measure decided(String number) {
        var applied = applied(number, "approver1");
        return in("approver4", work -> desk.approve(work, applied.id(), applied.revision(), null));
    }

    @ParameterizedTest
    @CsvSource({"approver1, 2", "approver2, 2", "approver3, 4", "approver4, 6"})
    void those_that_others_have_asked_for_and_corrected_are_counted(String userId, int count) {
        in(userId, work -> {
            assertThat(waiting.count(work)).hasValue(count);
            assertThat(waiting(work)).hasSize(count);
            return work;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver1", "approver2", "approver3", "approver4"})
    void the_next_is_the_first_that_waits_behind_the_one_that_is_done_or_else_the_first_of_all(String userId) {
        in(userId, work -> {
            var all = all(work).toList();
            var wanted = waiting(work);
            for (var done : all) {
                assertThat(waiting.next(work, done)).isEqualTo(behind(all, wanted, done));
            }
            return work;
        });
    }

    @Test
    void none_is_next_for_who_decides_on_none() {
        database.transactAll(TOWN.operator("clerk1", Role.CLERK), work -> {
            assertThat(waiting.count(work)).isEmpty();
            assertThat(all(work))
                    .allSatisfy(done -> assertThat(waiting.next(work, done)).isEmpty());
        });
    }

    private Stream<MeasureId> all(UnitOfWork work) {
        return Stream.of(MeasureFilter.WAITING, MeasureFilter.IN_FORCE)
                .flatMap(filter -> measures.list(work, filter, null, 100).stream())
                .sorted(PLACE)
                .map(Measure::id)
                .distinct();
    }

    private static LocalDate endsOn(Measure measure) {
        var term = measure.term();
        return term == null ? LocalDate.MAX : term.endsOn();
    }

    private List<MeasureId> waiting(UnitOfWork work) {
        return measures.list(work, MeasureFilter.WAITING, null, 100).stream()
                .filter(measure -> WaitingMeasures.waitsFor(work.operator(), measure))
                .map(Measure::id)
                .toList();
    }

    private static Optional<MeasureId> behind(List<MeasureId> all, List<MeasureId> wanted, MeasureId done) {
        var place = all.indexOf(done);
        return Stream.concat(all.subList(place + 1, all.size()).stream(), all.subList(0, place).stream())
                .filter(wanted::contains)
                .findFirst();
    }

    private <T> T in(String userId, Function<UnitOfWork, T> doing) {
        return database.transact(TOWN.operator(userId, Role.APPROVER), doing);
    }
}
