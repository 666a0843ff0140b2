package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.Intake;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;

/** Two imports of the same people: both find their lines good, and the first to write wins. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/1.2.1")
class ImportsAtTheSameTimeTest {

    private static final TestAccounts TOWN = new TestAccounts("462012");
    private static final String PEOPLE =
            TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", Map.of()) + TownInCsv.line(2, 2, "山田", "二", Map.of());

    @Inject
    Database database;

    @Inject
    IntakeOrders orders;

    @Inject
    Intake<ResidentLine> intake;

    @Test
    void what_another_import_registered_meanwhile_is_refused_line_by_line() {
        // Given
        TOWN.register();
        var administrator = TOWN.operator("importer", Role.ADMINISTRATOR);
        var slow = new Slow(administrator);
        slow.next();
        assertThat(slow.next().findings()).isEmpty();

        // When
        var quick = RegisteredTown.of(TOWN, PEOPLE, IntakeMode.ALL_OR_NOTHING);
        assertThat(quick.state()).isEqualTo(JobState.SUCCEEDED);

        // Then
        var refused = slow.next();
        assertThat(refused.findings())
                .extracting(found -> found.row() + " " + found.finding().code())
                .containsExactlyInAnyOrder("2 already-registered", "3 already-registered");
        assertThat(refused.counts().refused()).isEqualTo(2);
        slow.next();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(slow::next)
                .satisfies(nothing -> assertThat(nothing.findings().codes()).containsExactly("nothing-loaded"));
    }

    /** An import whose steps are taken one by one. */
    private final class Slow {

        private final Operator operator;
        private JobRun run;

        Slow(Operator operator) {
            this.operator = operator;
            var file = orders.desk()
                    .store(
                            operator,
                            "town.csv",
                            new ByteArrayInputStream(TownInCsv.in(TOWN, PEOPLE).getBytes(StandardCharsets.UTF_8)));
            this.run = new JobRun(
                    new JobId(UUID.randomUUID()),
                    Json.object().put("file", file.id().toString()).put("mode", IntakeMode.ALL_OR_NOTHING.name()),
                    null,
                    Counts.NONE);
        }

        Step next() {
            var step = database.transact(operator, work -> intake.next(work, run));
            run = new JobRun(run.id(), run.parameters(), new ObjectMapper().valueToTree(step.cursor()), run.counts());
            return step;
        }
    }
}
