package jp.yakuba.childallowance.payment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.banking.AccountRules;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
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
        Refusal.ifErrors(request.check());
        var directory = BankDirectory.ofTheLists();
        var given = request.given();
        Refusal.ifErrors(
                AccountRules.check(given.account(), directory, request.day()).at(given.field()));
        return CheckedAccount.of(given.account(), directory);
    }
}
