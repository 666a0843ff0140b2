package jp.yakuba.childallowance.calculation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.parameter.Steps;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The calculation over REST. It looks nobody up and keeps nothing, so that nothing of it is in the audit log. */
@Path("/child-allowance/v1/calculations")
@Produces(MediaType.APPLICATION_JSON)
class CalculationResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CALCULATE)
    @Operation(operationId = "calculateAllowance")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Calculation calculate(CalculationRequest request) {
        var facts = request.facts();
        Refusal.ifErrors(FactRules.check(facts, request.steps()).at("facts"));
        var steps = request.steps() ? Steps.kept() : Steps.none();
        return Calculation.of(AllowanceCalculator.calculate(facts, steps), request.steps());
    }
}
