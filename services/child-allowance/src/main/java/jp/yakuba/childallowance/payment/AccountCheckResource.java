package jp.yakuba.childallowance.payment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Looks at an account by the lists of banks alone: nobody is looked up and nothing is kept, nor is a bank asked. */
@Path("/child-allowance/v1/account-checks")
@Produces(MediaType.APPLICATION_JSON)
class AccountCheckResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CHECK_ACCOUNT)
    @Operation(operationId = "checkAccount")
    @Problems({ProblemType.VALIDATION_FAILED})
    public CheckedAccount check(AccountCheckRequest request) {
        return CheckedAccount.of(request);
    }
}
