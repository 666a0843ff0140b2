package jp.yakuba.childallowance.task;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** One task: what it asks for, and where it is closed by hand. */
@Path("/child-allowance/tasks")
class TaskScreen {

    private static final String LIST = "/child-allowance/tasks";

    @CheckedTemplate(basePath = "child-allowance/task")
    static class Templates {
        static native TemplateInstance task(TaskLine line, PeopleHeader inSight, FormState form, boolean mayClose);

        private Templates() {}
    }

    private final Database database;
    private final TaskDesk desk;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    TaskScreen(
            Database database,
            TaskDesk desk,
            PeopleInSight sight,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.sight = sight;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance task(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> page(work, TaskId.parse(id), FormState.blank()));
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    public Response dismiss(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
        var task = TaskId.parse(id);
        instance.comesBackTo(LIST + "/" + task);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    desk.dismiss(work, task, new Dismissal(Objects.requireNonNullElse(posted.getFirst("reason"), "")));
                    return Done.at(LIST, "仕事を対応不要にしました。");
                }))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> page(work, task, FormState.of(posted).with(findings))));
    }

    private TemplateInstance page(UnitOfWork work, TaskId id, FormState form) {
        var task = desk.find(work, id);
        var seen = desk.seen(work, List.of(task));
        return Templates.task(
                TaskLine.of(work, task, seen, 0),
                sight.header(work, task.people()),
                form,
                task.isOpen() && work.operator().may(ChildAllowancePermission.CLAIM_ENTER));
    }
}
