package jp.yakuba.childallowance.monthcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;

/** Where a check of the months is ordered; the job's own page shows how far it is and what it has found. */
@Path("/child-allowance/month-checks")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
class MonthCheckScreen {

    @CheckedTemplate(basePath = "child-allowance/monthcheck")
    static class Templates {
        static native TemplateInstance check(FormState form);

        private Templates() {}
    }

    private final Jobs jobs;
    private final Submissions posts;
    private final CurrentOperator operator;

    MonthCheckScreen(Jobs jobs, Submissions posts, CurrentOperator operator) {
        this.jobs = jobs;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "month-checks",
                "支給額の点検",
                NavigationItem.Group.ADMINISTRATION,
                "/child-allowance/month-checks",
                ChildAllowancePermission.CLAIM_APPROVE,
                49);
    }

    @GET
    public TemplateInstance ask() {
        return Templates.check(FormState.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order() {
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> Done.at(
                                "/jobs/" + jobs.submit(work, MonthCheckJob.request()),
                                "支給額の点検を始めます。終わると、ここで違いの一覧を受け取れます。")))
                .rejectedAt(_ -> "")
                .orAgain(findings -> Templates.check(FormState.blank().with(findings)));
    }
}
