package jp.yakuba.platform.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where clerks watch long work: what runs, how far it is, what it refused, what it made. */
@Path("/jobs")
@PermissionsAllowed(PlatformPermission.Code.JOB_VIEW)
@Requirement("001/9.1")
class JobScreens {

    private static final int ROWS = 50;
    private static final int FINDINGS = 100;

    private final Database database;
    private final CurrentOperator operator;
    private final Jobs jobs;
    private final Submissions posts;

    JobScreens(Database database, CurrentOperator operator, Jobs jobs, Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.jobs = jobs;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "jobs")
    static class Templates {
        static native TemplateInstance list(List<JobView> views, List<JobState> states, String chosen, Pages pages);

        static native TemplateInstance list$row(JobView view);

        static native TemplateInstance job(
                JobView view, List<StoredFile> results, List<RowFinding> findings, Pages pages);

        static native TemplateInstance job$status(JobView view);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "jobs", "処理の状況", NavigationItem.Group.BATCH, "/jobs", PlatformPermission.JOB_VIEW, 90);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String state, @RestQuery @Nullable String page) {
        var chosen = JobState.parse(state);
        var before = page == null || page.isEmpty() ? null : behind(page);
        return database.transact(operator.get(), work -> {
            var found = jobs.list(work, chosen, before, ROWS + 1);
            var shown = found.subList(0, Math.min(ROWS, found.size()));
            var next = found.size() > ROWS ? shown.getLast().id() + link(chosen) : null;
            return Templates.list(
                    shown.stream().map(job -> view(work, job)).toList(),
                    List.of(JobState.values()),
                    chosen == null ? "" : chosen.name(),
                    new Pages("新しい順に" + shown.size() + "件", null, next));
        });
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery long page) {
        var number = new JobId(id);
        return database.transact(operator.get(), work -> {
            var view = view(work, jobs.get(work, number));
            if (!view.permitted()) {
                return Templates.job(view, List.of(), List.of(), new Pages("", null, null));
            }
            var found = jobs.numberedFindings(work, number, page, FINDINGS + 1);
            var shown = found.subList(0, Math.min(FINDINGS, found.size()));
            var next = found.size() > FINDINGS ? String.valueOf(shown.getLast().number()) : null;
            return Templates.job(
                    view,
                    jobs.results(work, number),
                    shown.stream().map(JobYield.NumberedFinding::finding).toList(),
                    new Pages(shown.size() + "件", null, next));
        });
    }

    /** The row of a job that moves; the list asks for it again and again. */
    @GET
    @Path("{id}/row")
    public TemplateInstance row(@PathParam("id") UUID id) {
        return Templates.list$row(view(new JobId(id)));
    }

    /** The state of a job that moves; when it has ended, its whole page is shown anew, with what it made. */
    @GET
    @Path("{id}/status")
    public Response status(@PathParam("id") UUID id) {
        var view = view(new JobId(id));
        var response = Response.ok(Templates.job$status(view));
        return (view.moving() ? response : response.header("HX-Refresh", true)).build();
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("id") UUID id) {
        return posts.once(operator.get(), work -> {
            jobs.cancel(work, new JobId(id));
            return Done.at("/jobs/" + id, "中止を受け付けました。");
        });
    }

    @POST
    @Path("{id}/restart")
    public Response restart(@PathParam("id") UUID id) {
        return posts.once(operator.get(), work -> {
            jobs.restart(work, new JobId(id));
            return Done.at("/jobs/" + id, "途中から再開します。");
        });
    }

    private JobView view(JobId id) {
        return database.transact(operator.get(), work -> view(work, jobs.get(work, id)));
    }

    private JobView view(UnitOfWork work, Job job) {
        return new JobView(job, jobs.isPermitted(work, job), jobs.isOperable(work, job), work.now());
    }

    private static JobId behind(String page) {
        try {
            return JobId.parse(page);
        } catch (IllegalArgumentException notANumber) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    private static String link(@Nullable JobState chosen) {
        return chosen == null ? "" : "&state=" + chosen.name();
    }
}
