package jp.yakuba.residentrecords.intake;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.upload.FileForms;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.upload.Parts;
import jp.yakuba.residentrecords.upload.Upload;
import jp.yakuba.residentrecords.upload.Uploads;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the script of the page of imports asks for, when a file is too long to be posted at once. */
@Path("/resident-records/imports/uploads")
@PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
class UploadScreen {

    private final Database database;
    private final Uploads uploads;
    private final Parts parts;
    private final UploadOrders orders;
    private final Submissions posts;
    private final FileForms forms;
    private final RoutingContext context;
    private final CurrentOperator operator;

    UploadScreen(
            Database database,
            Uploads uploads,
            Parts parts,
            UploadOrders orders,
            Submissions posts,
            FileForms forms,
            RoutingContext context,
            CurrentOperator operator) {
        this.database = database;
        this.uploads = uploads;
        this.parts = parts;
        this.orders = orders;
        this.posts = posts;
        this.forms = forms;
        this.context = context;
        this.operator = operator;
    }

    /** Begins, or says how far the same file has come. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(@RestForm String name, @RestForm String size, @RestForm String mark) {
        return told(() -> database.transact(
                operator.get(), work -> orders.begin(work, name, UploadOrders.whole("size", size), null, mark)));
    }

    @POST
    @Path("{id}/parts")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response part(@PathParam("id") String id, InputStream body) {
        var posted = forms.open(context, body);
        return told(() -> parts.take(
                operator.get(),
                UploadOrders.id(id),
                UploadOrders.whole("offset", posted.field("offset")),
                posted.content()));
    }

    @POST
    @Path("{id}/order")
    public Response order(
            @PathParam("id") String id, @RestForm @Nullable String mode, @RestForm @Nullable String leaveUnknown) {
        var options = new IntakeOptions(IntakeMode.of(mode), "true".equals(leaveUnknown));
        var file = UploadOrders.id(id);
        var digest = orders.digest(operator.get(), file);
        return posts.once(
                operator.get(), work -> Done.at("/jobs/" + orders.order(work, file, digest, options), "取込を受け付けました。"));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@PathParam("id") String id) {
        return posts.once(operator.get(), work -> {
            uploads.cancel(work, UploadOrders.id(id));
            return Done.at("/resident-records/imports", "送りかけのファイルを取りやめました。");
        });
    }

    /** The script can show a finding, but no page of ours. */
    private Response told(Supplier<Upload> step) {
        return FormPost.of(() -> Response.ok(UploadView.of(step.get(), uploads.longestPart()))
                        .build())
                .orTold();
    }
}
