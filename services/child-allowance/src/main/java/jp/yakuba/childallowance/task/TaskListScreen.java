package jp.yakuba.childallowance.task;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The work list: what movements ask of the desk, the most urgent first. */
@Path("/child-allowance/tasks")
class TaskListScreen {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "child-allowance/task")
    static class Templates {
        static native TemplateInstance tasks(
                List<TaskLine> lines, String kind, List<Option> kinds, @Nullable String next, boolean later);

        private Templates() {}
    }

    private final Database database;
    private final TaskDesk desk;
    private final CurrentOperator operator;

    TaskListScreen(Database database, TaskDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "tasks",
                "異動による仕事",
                NavigationItem.Group.REVIEW,
                "/child-allowance/tasks",
                ChildAllowancePermission.CLAIM_VIEW,
                14);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance list(
            @QueryParam("kind") @Nullable String kind, @QueryParam("page") @Nullable String after) {
        var only = Optional.ofNullable(kind)
                .flatMap(code -> Coded.find(TaskKind.class, code))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found = desk.list(work, TaskState.OPEN, only, after == null ? null : TaskId.parse(after), PAGE + 1);
            var seen = desk.seen(work, found.subList(0, Math.min(PAGE, found.size())));
            return Templates.tasks(
                    IntStream.range(0, seen.tasks().size())
                            .mapToObj(i -> TaskLine.of(work, seen.tasks().get(i), seen, i + 1))
                            .toList(),
                    only == null ? "" : only.code(),
                    kinds(desk.counts(work)),
                    found.size() > PAGE ? seen.tasks().getLast().id().toString() : null,
                    after != null);
        });
    }

    private static List<Option> kinds(Map<TaskKind, Integer> counts) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(
                        Stream.of(new Option("", "すべて（" + all + "）")),
                        Stream.of(TaskKind.values())
                                .map(kind -> new Option(
                                        kind.code(), kind.japanese() + "（" + counts.getOrDefault(kind, 0) + "）")))
                .toList();
    }
}
