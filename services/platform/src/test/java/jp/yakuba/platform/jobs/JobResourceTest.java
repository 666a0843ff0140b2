package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JobResourceTest {

    private static final TestAccounts SAPPORO = new TestAccounts("011002");

    @Inject
    PausingJobs pausing;

    @AfterEach
    void nothingWaitsForTheNextTest() throws InterruptedException {
        pausing.cancelAll(SAPPORO);
    }

    @Test
    @Requirement("001/9.1#5")
    void a_job_shows_its_progress_its_findings_and_its_results() {
        // Given
        var id = submit(3, 0);
        PausingKind.STEPS.release(2);
        var underWay = await(id, "running", 20);

        // When
        PausingKind.STEPS.release();
        var ended = await(id, "succeeded", 30);

        // Then
        assertThat(underWay.getInt("percent")).isEqualTo(66);
        assertThat(underWay.getString("note")).isEqualTo("2段目");
        assertThat(ended.getInt("counts.done")).isEqualTo(24);
        assertThat(ended.getInt("counts.refused")).isEqualTo(3);
        assertThat(ended.getString("submittedBy")).isEqualTo("clerk");
        assertThat(helper().get(ended.getString("results[0].href")).asString()).isEqualTo("行,理由\r\n");
        var findings = helper().get(path(id) + "/findings?limit=2").jsonPath();
        assertThat(findings.getList("items.row")).isEqualTo(List.of(10, 20));
        assertThat(helper().queryParam("cursor", findings.getString("next"))
                        .get(path(id) + "/findings")
                        .jsonPath()
                        .getList("items.row"))
                .isEqualTo(List.of(30));
    }

    @Test
    void a_running_job_is_cancelled_after_its_step() {
        // Given
        var id = submit(5, 0);
        PausingKind.STEPS.release();
        await(id, "running", 10);

        // When
        var answer = helper().post(path(id) + "/cancel").jsonPath();
        PausingKind.STEPS.release();

        // Then
        assertThat(answer.getString("state")).isEqualTo("cancelling");
        await(id, "cancelled", 20);
        assertThat(helper().post(path(id) + "/cancel").statusCode()).isEqualTo(409);
    }

    @Test
    void a_refused_job_says_why_and_is_restarted_from_where_it_was() {
        // Given
        var id = submit(3, 2);
        PausingKind.STEPS.release(2);

        // When
        var failed = await(id, "failed", 10);

        // Then
        assertThat(failed.getString("problem.code")).isEqualTo("locked");
        assertThat(failed.getString("problem.message")).isEqualTo("ほかの処理が使っています。");
        PausingKind.STEPS.release();
        assertThat(helper().post(path(id) + "/restart").jsonPath().getString("state"))
                .isEqualTo("queued");
        await(id, "failed", 10);
        assertThat(helper().post(path(id) + "/cancel").jsonPath().getString("state"))
                .isEqualTo("cancelled");
    }

    @Test
    void whoever_may_not_do_such_jobs_sees_only_that_there_is_one() {
        var id = submitLater();
        var clerk = SAPPORO.rest("another", Role.CLERK).contentType(ContentType.JSON);

        assertThat(clerk.get(path(id)).jsonPath().getString("results")).isNull();
        assertThat(clerk.get(path(id) + "/findings").statusCode()).isEqualTo(403);
        assertThat(clerk.post(path(id) + "/cancel").statusCode()).isEqualTo(403);
        assertThat(SAPPORO.rest("admin", Role.ADMINISTRATOR)
                        .contentType(ContentType.JSON)
                        .post(path(id) + "/cancel")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void another_municipality_does_not_know_the_job() {
        var id = submitLater();

        assertThat(new TestAccounts("131016")
                        .restWith("helper", "job.view", "test.pausing")
                        .get(path(id))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_paged_and_chosen_by_state() {
        // Given
        var ids = new ArrayList<JobId>();
        for (var i = 0; i < 3; i++) {
            ids.add(submitLater());
        }

        // When
        var first = helper().get("/jobs/v1/jobs?state=queued&limit=2").jsonPath();
        var second = helper().queryParam("cursor", first.getString("next"))
                .get("/jobs/v1/jobs?state=queued&limit=2")
                .jsonPath();

        // Then
        assertThat(first.getList("items.id"))
                .isEqualTo(List.of(ids.get(2).toString(), ids.get(1).toString()));
        assertThat(second.getString("items[0].id")).isEqualTo(ids.get(0).toString());
    }

    @Test
    void what_is_not_a_state_or_a_cursor_is_refused() {
        assertThat(helper().get("/jobs/v1/jobs?state=asleep").statusCode()).isEqualTo(422);
        assertThat(helper().get("/jobs/v1/jobs?cursor=asleep").statusCode()).isEqualTo(422);
        assertThat(helper().get("/jobs/v1/jobs?limit=0").statusCode()).isEqualTo(422);
        assertThat(helper().get("/jobs/v1/jobs/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(helper().get("/jobs/v1/jobs/asleep").statusCode()).isEqualTo(404);
    }

    private JobId submit(int steps, int breaksAt) {
        return pausing.submit(SAPPORO, steps, breaksAt);
    }

    /** A job that stays queued. */
    private JobId submitLater() {
        SAPPORO.register();
        var later = Instant.now().plusSeconds(3600);
        return pausing.submit(SAPPORO, PausingJobs.request(1, 0).notBefore(later));
    }

    private static RequestSpecification helper() {
        return SAPPORO.restWith("helper", "job.view", "test.pausing").contentType(ContentType.JSON);
    }

    private static String path(JobId id) {
        return "/jobs/v1/jobs/" + id;
    }

    /** The job when it has come to a state and a number of items. */
    private static JsonPath await(JobId id, String state, int processed) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var job = helper().get(path(id)).jsonPath();
            var count = job.getInt("counts.done") + job.getInt("counts.warned") + job.getInt("counts.refused");
            if (job.getString("state").equals(state) && count == processed) {
                return job;
            }
            assertThat(System.nanoTime()).as("Job %s", job.prettify()).isLessThan(deadline);
        }
    }
}
