package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** Has all whose amount falls or ends with a month by age decided on, and told, over REST. */
@Path("/child-allowance/v1/age-revisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AgeLetterResource {

    private final LettersOverRest letters;

    AgeLetterResource(LettersOverRest letters) {
        this.letters = letters;
    }

    /**
     * Of which month, and how they are told.
     *
     * @param month the first month for which less is due
     * @param withoutSeal prints 公印省略 instead of the seal
     */
    @Schema(name = "AgeRevisionsOrder")
    record AgeOrder(YearMonth month, boolean withoutSeal) {}

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
    @Operation(operationId = "decideAgeRevisions")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<LettersOverRest.Ordered> order(Passing<AgeOrder> sent) {
        return letters.order(new LetterRound.Order(
                LetterRound.What.AGED,
                sent.asked().month().toString(),
                sent.asked().withoutSeal(),
                sent.passedAlerts()));
    }
}
