package jp.yakuba.childallowance.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What the end of the school year asks for is raised by the work of a morning, once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SchoolYearEndTest {

    @Inject
    SchoolYearEnd morning;

    @Inject
    Database database;

    private final AmendmentsOfATown town = new AmendmentsOfATown("015164");

    @Test
    @Requirement("027/4.8#1")
    void a_recipient_of_three_is_asked_for_a_statement_of_the_one_whose_school_year_of_18_ends() {
        // Given
        ToldPeople.begin(town.claims().accounts(), ToldPeople.item("6200000001"), person("6200000002", "2008-08-10"));
        town.certified(ofThree());

        // When
        on("2027-01-31T00:25:00+09:00");
        assertThat(done(morning()).cursor()).isNull();
        on("2027-02-01T00:25:00+09:00");
        var step = done(morning());
        done(morning());

        // Then
        assertThat(step.counts().done()).isEqualTo(1);
        assertThat(town.claims().asked("""
                        select concat_ws(' ', state, kind, subject, event, recipient, due) from child_allowance.task
                        """))
                .containsExactly("open statement 6200000002 2027-03-31 6200000001 2027-03-31");
    }

    /** 施行規則第1条: once, two months before the day to which it is claimed for, and not once it is claimed for on. */
    @Test
    @Requirement("027/1.3#3")
    void the_end_of_study_abroad_that_a_claim_states_is_raised_once_and_closed_by_what_goes_on() {
        // Given
        var abroad = new AmendmentsOfATown(MunicipalityCode.ofBody("98953").value());
        on("2026-10-15T09:00:00+09:00");
        abroad.certified(studying());

        // When
        on("2026-10-20T00:25:00+09:00");
        done(abroad, morning());
        assertThat(tasks(abroad)).isEmpty();
        on("2026-10-21T00:25:00+09:00");
        done(abroad, morning());
        done(abroad, morning());

        // Then
        assertThat(tasks(abroad)).containsExactly("open study-end 6300000002 2026-12-20 6300000001 2026-12-20");
        on("2026-11-02T09:00:00+09:00");
        abroad.decided(AmendmentsOfATown.leaves("6300000001", "6300000002", "2026-10-31")
                .replace("\"2026-06-01\"", "\"2026-11-02\""));
        assertThat(tasks(abroad)).containsExactly("done study-end 6300000002 2026-12-20 6300000001 2026-12-20");
    }

    private static List<String> tasks(AmendmentsOfATown town) {
        return town.claims().asked("""
                select concat_ws(' ', state, kind, subject, event, recipient, due) from child_allowance.task
                where kind = 'study-end'
                """);
    }

    private static String studying() {
        return ClaimsOfATown.claim("6300000001", "6300000002")
                .replace("\"reason\": \"birth\", \"event\": \"2025-11-20\"", "\"reason\": \"other\"")
                .replace("{\"from\": \"2025-11-20\"}", "{\"from\": \"2017-11-20\", \"to\": \"2026-12-20\"}")
                .replace("\"2025-11-20\"", "\"2017-11-20\"")
                .replace(
                        "\"livingApart\": false",
                        "\"livingApart\": true, \"study\": {\"residentSince\": \"2017-11-20\","
                                + " \"leftOn\": \"2024-04-01\", \"education\": true, \"withParents\": false}");
    }

    private static void on(String now) {
        QuarkusMock.installMockForType(
                Clock.fixed(OffsetDateTime.parse(now).toInstant(), UnitOfWork.JAPAN), Clock.class);
    }

    private JobRun morning() {
        return new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
    }

    private Step done(JobRun run) {
        return done(town, run);
    }

    private Step done(AmendmentsOfATown town, JobRun run) {
        return database.transact(
                Operator.system(town.claims().accounts().municipality(), "job"),
                (UnitOfWork work) -> morning.next(work, run));
    }

    private static SnapshotItem person(String number, String birth) {
        return ToldPeople.item(number, record -> Stream.of("birthDate", "residentSince", "addressSince")
                .forEach(item -> record.withObjectProperty(item)
                        .put("value", birth)
                        .put("era", "4")
                        .put("unknown", false)));
    }

    private static String ofThree() {
        var claim = ClaimsOfATown.claim("6200000001", "6200000002")
                .replace("\"reason\": \"birth\", \"event\": \"2025-11-20\"", "\"reason\": \"other\"");
        var children = Stream.of("6200000002 2008-08-10", "6200000003 2015-05-10", "6200000004 2018-05-10")
                .map(child -> child.split(" "))
                .map(child -> """
                        {"addressee": "%s", "birthDate": "%s", "care": {"from": "%s"}, "livelihood": "shared",
                            "livingApart": false}""".formatted(child[0], child[1], child[1]))
                .collect(Collectors.joining(","));
        return claim.replaceFirst("\"children\": \\[.*?}],", "\"children\": [" + children + "],");
    }
}
