package jp.yakuba.residentrecords.movement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.Note;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of a draft, over REST: 審査, 差戻し, 取下げ, 決裁. */
@Path("/resident-records/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionResource {

    private final DraftsOverRest<Draft, DraftAnswer> drafts;

    DecisionResource(DraftSteps steps) {
        this.drafts = steps.steps();
    }

    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_REVIEW)
    @Operation(operationId = "reviewMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> review(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.review(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_REVIEW)
    @Operation(operationId = "returnMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> sendBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Note sent) {
        return drafts.sendBack(id, ifMatch, sent);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_ENTER)
    @Operation(operationId = "withdrawMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/registration")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_APPROVE)
    @Operation(operationId = "registerMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> register(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.register(id, ifMatch);
    }
}
