package jp.yakuba.platform.jobs;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Jobs for other systems. They are submitted where the business is: an import with its file, for example. */
@Path("/jobs/v1/jobs")
@PermissionsAllowed(PlatformPermission.Code.JOB_VIEW)
@Produces(MediaType.APPLICATION_JSON)
class JobResource {

    private final Database database;
    private final CurrentOperator operator;
    private final Jobs jobs;

    JobResource(Database database, CurrentOperator operator, Jobs jobs) {
        this.database = database;
        this.operator = operator;
        this.jobs = jobs;
    }

    /** One finding of a job as JSON. */
    @Schema(name = "JobFinding")
    record FindingBody(long row, String severity, String code, String field, String message, String remedy) {
        static FindingBody of(JobYield.NumberedFinding found) {
            var finding = found.finding().finding();
            return new FindingBody(
                    found.finding().row(),
                    finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                    finding.code(),
                    finding.field(),
                    finding.message(),
                    finding.remedy());
        }
    }

    @GET
    @Operation(operationId = "listJobs")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<JobBody> list(@RestQuery @Nullable String state, @BeanParam PageRequest request) {
        var before = request.cursor(1).map(JobResource::id).orElse(null);
        var found = database.transact(
                operator.get(), work -> jobs.list(work, JobState.parse(state), before, request.fetch()));
        return Page.of(found, request, job -> Cursor.after(job.id())).map(JobBody::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getJob")
    @Problems({ProblemType.NOT_FOUND})
    public JobBody get(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> body(work, new JobId(id)));
    }

    @GET
    @Path("{id}/findings")
    @Operation(operationId = "listJobFindings")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<FindingBody> findings(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        var after = request.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        var found = database.transact(
                operator.get(), work -> jobs.numberedFindings(work, new JobId(id), after, request.fetch()));
        return Page.of(found, request, finding -> Cursor.after(finding.number()))
                .map(FindingBody::of);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelJob")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public JobBody cancel(@PathParam("id") UUID id) {
        return change(new JobId(id), jobs::cancel);
    }

    @POST
    @Path("{id}/restart")
    @Operation(operationId = "restartJob")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public JobBody restart(@PathParam("id") UUID id) {
        return change(new JobId(id), jobs::restart);
    }

    private JobBody change(JobId id, BiConsumer<UnitOfWork, JobId> change) {
        return database.transact(operator.get(), work -> {
            change.accept(work, id);
            return body(work, id);
        });
    }

    private JobBody body(UnitOfWork work, JobId id) {
        var job = jobs.get(work, id);
        return JobBody.of(job, jobs.isPermitted(work, job) ? jobs.results(work, id) : null);
    }

    private static JobId id(Cursor cursor) {
        try {
            return JobId.parse(cursor.keys().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.unknown();
        }
    }
}
