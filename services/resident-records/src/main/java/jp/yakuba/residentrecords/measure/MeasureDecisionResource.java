package jp.yakuba.residentrecords.measure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of a 支援措置, over REST: 延長, 終了, 転送, and the decision on what was asked for. */
@Path("/resident-records/v1/protection-measures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureDecisionResource {

    private final MeasureDesk desk;
    private final MeasureActs acts;

    MeasureDecisionResource(MeasureDesk desk, MeasureActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @POST
    @Path("/extension-request")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "requestProtectionExtension")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> extend(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, AskedTerm asked) {
        return acts.take(
                id,
                ifMatch,
                asked,
                (work, measure, revision, sent) -> desk.requestExtension(work, measure, revision, sent.term()));
    }

    @POST
    @Path("/ending-request")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "requestProtectionEnding")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> end(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Reason asked) {
        return acts.take(
                id,
                ifMatch,
                asked,
                (work, measure, revision, sent) -> desk.requestEnding(work, measure, revision, sent.reason()));
    }

    @POST
    @Path("/forwardings")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "forwardProtection")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> forward(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Forwarding asked) {
        return acts.take(id, ifMatch, asked, desk::forward);
    }

    @POST
    @Path("/approval")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_MANAGE)
    @Operation(operationId = "approveProtection")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> approve(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, AskedTerm asked) {
        return acts.take(
                id,
                ifMatch,
                asked,
                (work, measure, revision, sent) -> desk.approve(work, measure, revision, sent.term()));
    }

    @POST
    @Path("/refusal")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_MANAGE)
    @Operation(operationId = "refuseProtection")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> refuse(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Reason asked) {
        return acts.take(
                id,
                ifMatch,
                asked,
                (work, measure, revision, sent) -> desk.refuse(work, measure, revision, sent.reason()));
    }
}
