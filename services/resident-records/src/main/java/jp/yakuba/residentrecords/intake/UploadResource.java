package jp.yakuba.residentrecords.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.office.intake.OrderedImport;
import jp.yakuba.office.intake.UnknownColumns;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.upload.Parts;
import jp.yakuba.residentrecords.upload.Upload;
import jp.yakuba.residentrecords.upload.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Import of a file of any size over REST: begun, sent in parts, and imported when all of it is there. */
@Path("/resident-records/v1/imports/uploads")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
class UploadResource {

    /**
     * A file that is going to come.
     *
     * @param fileName without a folder
     * @param size in bytes
     * @param sha256 of its content, in hexadecimal digits; with it a file that is begun again goes on where it was
     */
    record NewUpload(
            @MaxLength(200) String fileName,
            long size,
            @MaxLength(64) @Nullable String sha256) {}

    /**
     * How it is to be imported.
     *
     * @param mode what becomes of it if lines are refused
     * @param unknownColumns what becomes of columns that no list knows
     */
    record ImportOfUpload(IntakeMode mode, UnknownColumns unknownColumns) {}

    private final Uploads uploads;
    private final Parts parts;
    private final UploadOrders orders;
    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    UploadResource(
            Uploads uploads,
            Parts parts,
            UploadOrders orders,
            Database database,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.uploads = uploads;
        this.parts = parts;
        this.orders = orders;
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @Operation(operationId = "getUploads")
    public Items<UploadView> list() {
        return database.transact(
                operator.get(),
                work -> new Items<>(uploads.own(work).stream().map(this::view).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginUpload")
    @Problems({ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UploadView> begin(NewUpload asked) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var upload = orders.begin(work, asked.fileName(), asked.size(), asked.sha256(), null);
                    return ResponseBuilder.<UploadView>created(
                                    URI.create("/resident-records/v1/imports/uploads/" + upload.id()))
                            .entity(view(upload))
                            .build();
                }));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUpload")
    @Problems({ProblemType.NOT_FOUND})
    public UploadView get(@PathParam("id") String id) {
        return view(database.transact(operator.get(), work -> uploads.get(work, UploadOrders.id(id))));
    }

    @PUT
    @Path("/{id}/parts/{offset}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "sendPart")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.CONFLICT,
        ProblemType.TOO_LARGE,
        ProblemType.VALIDATION_FAILED,
        ProblemType.TOO_MANY_REQUESTS
    })
    public UploadView part(@PathParam("id") String id, @PathParam("offset") String offset, InputStream content) {
        var from = UploadOrders.whole("offset", offset);
        return view(parts.take(operator.get(), UploadOrders.id(id), from, content));
    }

    @POST
    @Path("/{id}/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importUpload")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<OrderedImport> order(@PathParam("id") String id, ImportOfUpload wanted) {
        var options = IntakeOptions.of(wanted.mode(), wanted.unknownColumns());
        var file = UploadOrders.id(id);
        var digest = orders.digest(operator.get(), file);
        return database.transact(
                operator.get(),
                work -> keys.onceFor(
                        work,
                        file + " " + options.text(),
                        () -> OrderedImport.as(orders.order(work, file, digest, options))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "cancelUpload")
    @Problems({ProblemType.NOT_FOUND})
    public void cancel(@PathParam("id") String id) {
        database.transactAll(operator.get(), work -> uploads.cancel(work, UploadOrders.id(id)));
    }

    private UploadView view(Upload upload) {
        return UploadView.of(upload, uploads.longestPart());
    }
}
