package jp.yakuba.residentrecords.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.upload.Parts;
import jp.yakuba.residentrecords.upload.Upload;
import jp.yakuba.residentrecords.upload.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    record Wanted(String mode, String unknownColumns) {}

    private static final RecordShape<NewUpload> NEW = new RecordShape<>(NewUpload.class, new Values());
    private static final RecordShape<Wanted> WANTED = new RecordShape<>(Wanted.class, new Values());

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
    public Map<String, List<ObjectNode>> list() {
        return database.transact(
                operator.get(),
                work -> Map.of(
                        "items", uploads.own(work).stream().map(this::json).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginUpload")
    @Problems({ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response begin(String body) {
        var asked = Json.bind(Json.read(body), NEW);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var upload = orders.begin(work, asked.fileName(), asked.size(), asked.sha256(), null);
                    return Response.created(URI.create("/resident-records/v1/imports/uploads/" + upload.id()))
                            .entity(json(upload))
                            .build();
                }));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUpload")
    @Problems({ProblemType.NOT_FOUND})
    public ObjectNode get(@PathParam("id") String id) {
        return json(database.transact(operator.get(), work -> uploads.get(work, UploadOrders.id(id))));
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
    public ObjectNode part(@PathParam("id") String id, @PathParam("offset") String offset, InputStream content) {
        var from = UploadOrders.whole("offset", offset);
        return json(parts.take(operator.get(), UploadOrders.id(id), from, content));
    }

    @POST
    @Path("/{id}/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importUpload")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response order(@PathParam("id") String id, String body) {
        var wanted = Json.bind(Json.read(body), WANTED);
        var options = IntakeOptions.parse(wanted.mode(), wanted.unknownColumns());
        var file = UploadOrders.id(id);
        var digest = orders.digest(operator.get(), file);
        return database.transact(
                operator.get(),
                work -> keys.once(work, file + " " + options.text(), () -> {
                    var job = orders.order(work, file, digest, options);
                    return Response.accepted(Map.of("job", job.toString()))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "cancelUpload")
    @Problems({ProblemType.NOT_FOUND})
    public void cancel(@PathParam("id") String id) {
        database.transactAll(operator.get(), work -> uploads.cancel(work, UploadOrders.id(id)));
    }

    private ObjectNode json(Upload upload) {
        return UploadJson.of(upload, uploads.longestPart());
    }
}
