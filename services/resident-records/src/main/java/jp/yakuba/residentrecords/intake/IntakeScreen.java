package jp.yakuba.residentrecords.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.upload.FileForms;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.upload.Upload;
import jp.yakuba.residentrecords.upload.Uploads;

/** Where an administrator uploads a resident file; the job's own page shows how far it is and what was refused. */
@Path("/resident-records/imports")
@PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
class IntakeScreen {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance upload(FormState form, List<Option> modes, List<Upload> begun, long longestPart);
    }

    private final Database database;
    private final Uploads uploads;
    private final IntakeOrders orders;
    private final Submissions posts;
    private final CurrentOperator operator;
    private final FileForms forms;
    private final RoutingContext context;

    IntakeScreen(
            Database database,
            Uploads uploads,
            IntakeOrders orders,
            Submissions posts,
            CurrentOperator operator,
            FileForms forms,
            RoutingContext context) {
        this.database = database;
        this.uploads = uploads;
        this.forms = forms;
        this.context = context;
        this.orders = orders;
        this.posts = posts;
        this.operator = operator;
    }

    @GET
    public TemplateInstance ask() {
        return page(FormState.blank().with("mode", IntakeMode.ALL_OR_NOTHING.code()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(InputStream body) {
        var posted = forms.open(context, body);
        var mode = posted.field("mode");
        var leaveUnknown = posted.field("leaveUnknown");
        var form = FormState.blank().with("mode", mode).with("leaveUnknown", leaveUnknown);
        if (!posted.hasFile()) {
            var missing = Finding.error(FoundationError.REQUIRED, "file", "ファイルが選ばれていません。", "取り込む CSV を選んでください。");
            return again(form.with(Findings.of(missing)));
        }
        var before = posts.repeated(operator.get());
        if (before.isPresent()) {
            return before.get();
        }
        return FormPost.of(() -> {
                    var chosen = new IntakeOptions(IntakeMode.of(mode), "true".equals(leaveUnknown));
                    var stored = orders.desk().store(operator.get(), posted.fileName(), posted.content());
                    return posts.once(
                            operator.get(),
                            work -> Done.at("/jobs/" + orders.desk().submit(work, stored, chosen), "取込を受け付けました。"));
                })
                .orAgain(findings -> page(form.with(findings)));
    }

    private Response again(FormState form) {
        return Response.status(422).entity(page(form)).build();
    }

    private TemplateInstance page(FormState form) {
        var begun = database.transact(operator.get(), uploads::own);
        return Templates.upload(form, ResidentIntake.TERMS.modes(), begun, uploads.longestPart());
    }
}
