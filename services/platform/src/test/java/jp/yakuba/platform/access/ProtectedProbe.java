package jp.yakuba.platform.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/** Endpoints as other rooms have them, for the tests of who may call them. */
@Path("/")
class ProtectedProbe {

    private final CurrentOperator operator;

    ProtectedProbe(CurrentOperator operator) {
        this.operator = operator;
    }

    @GET
    @Path("probe/v1/accounts")
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
    public String rest() {
        return operator.get().userId() + "@" + operator.get().municipality();
    }

    @GET
    @Path("probe/accounts")
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
    public String screen() {
        return operator.get().userId();
    }

    @POST
    @Path("probe/accounts")
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
    public String form() {
        return operator.get().userId();
    }

    @GET
    @Path("probe/v1/refusals")
    @PermissionsAllowed("probe.refuse")
    public String refuse() {
        throw new Refusal(ProblemType.FORBIDDEN);
    }

    @GET
    @Path("probe/v1/unannotated")
    public String unannotated() {
        return "nobody may read this";
    }
}
