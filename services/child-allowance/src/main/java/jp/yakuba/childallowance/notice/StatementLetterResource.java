package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters to all who are to be asked for a statement, over REST. */
@Path("/child-allowance/v1/statement-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StatementLetterResource {

    private final LettersOverRest letters;

    StatementLetterResource(LettersOverRest letters) {
        this.letters = letters;
    }

    /**
     * How.
     *
     * @param withoutSeal prints 公印省略 instead of the seal
     */
    @Schema(name = "StatementLettersOrder")
    record StatementOrder(boolean withoutSeal) {}

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueStatementLetters")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<LettersOverRest.Ordered> order(Passing<StatementOrder> sent) {
        return letters.order(new LetterRound.Order(
                LetterRound.What.STATEMENT_ASKED, null, sent.asked().withoutSeal(), sent.passedAlerts()));
    }
}
