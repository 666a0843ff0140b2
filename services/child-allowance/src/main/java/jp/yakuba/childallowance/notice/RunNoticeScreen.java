package jp.yakuba.childallowance.notice;

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
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;

/** Where the notices of a whole payment run are ordered. */
@Path("/child-allowance/payment-runs/{id}/notices")
@PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
class RunNoticeScreen {

    @CheckedTemplate(basePath = "child-allowance/notice")
    static class Templates {
        static native TemplateInstance run(RunNoticePage run, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final RunNotices notices;
    private final Submissions posts;
    private final CurrentOperator operator;

    RunNoticeScreen(Database database, RunNotices notices, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.notices = notices;
        this.posts = posts;
        this.operator = operator;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return shown(new PaymentRunId(id), FormState.blank());
    }

    private TemplateInstance shown(PaymentRunId id, FormState form) {
        return database.transact(operator.get(), work -> Templates.run(notices.look(work, id), form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        var run = new PaymentRunId(id);
        var form = FormState.of(posted);
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> Done.at(
                                "/jobs/" + notices.order(work, run, form.chosen("withoutSeal", "true"), form.reasons()),
                                "支払通知書の一括発行を受け付けました。終わると、ここで受け取れます。")))
                .rejectedAt(_ -> "")
                .orAgain(findings -> shown(run, form.with(findings)));
    }
}
