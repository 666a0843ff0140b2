package jp.yakuba.childallowance.task;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Tasks over REST. */
@Path("/child-allowance/v1")
@Produces(MediaType.APPLICATION_JSON)
class TaskResource {

    private final Database database;
    private final TaskDesk desk;
    private final CurrentOperator operator;

    TaskResource(Database database, TaskDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @Path("/tasks")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listTasks")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<TaskAnswer> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam PageRequest page) {
        var wanted = Parameters.value(
                "state", Objects.requireNonNullElse(state, "open"), code -> coded(TaskState.class, code));
        var only = kind == null ? null : Parameters.value("kind", kind, code -> coded(TaskKind.class, code));
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), TaskId::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found =
                    Page.of(desk.list(work, wanted, only, after, page.fetch()), page, task -> Cursor.after(task.id()));
            var seen = desk.seen(work, found.items());
            return found.map(task -> TaskAnswer.of(task, seen.tellsRecipient(work, task)));
        });
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.find(type, code)
                .orElseThrow(
                        () -> new RejectedValue(FoundationError.UNKNOWN_CODE, "コードが違います。", "仕様にあるコードのどれかを指定してください。"));
    }

    @GET
    @Path("/waiting-tasks")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "countWaitingTasks")
    public Items<TaskCount> count() {
        return database.transact(
                operator.get(),
                work -> new Items<>(desk.counts(work).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new TaskCount(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    @POST
    @Path("/tasks/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "dismissTask")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public TaskAnswer dismiss(@PathParam("id") String id, Dismissal sent) {
        var wanted = Parameters.value("id", id, TaskId::parse);
        return database.transact(operator.get(), work -> {
            var task = desk.dismiss(work, wanted, sent);
            return TaskAnswer.of(task, desk.seen(work, List.of(task)).tellsRecipient(work, task));
        });
    }
}
