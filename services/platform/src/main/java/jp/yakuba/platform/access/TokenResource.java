package jp.yakuba.platform.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yakuba.platform.access.ApiTokens.ApiToken;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** API tokens over REST. */
@Path("/access/v1/tokens")
@PermissionsAllowed("access.tokens")
class TokenResource {

    private final Database database;
    private final CurrentOperator operator;
    private final ApiTokens tokens;
    private final TokenAdministration administration;

    TokenResource(Database database, CurrentOperator operator, ApiTokens tokens, TokenAdministration administration) {
        this.database = database;
        this.operator = operator;
        this.tokens = tokens;
        this.administration = administration;
    }

    /** What to issue. */
    public record TokenOrder(
            @Nullable String userId, @Nullable String label, int days) {}

    /** A token just issued; its text is told this once. */
    public record IssuedToken(UUID id, String token, Instant expiresAt) {}

    @POST
    @Operation(operationId = "issueToken")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Response issue(TokenOrder order) {
        var issued = database.transact(
                operator.get(),
                work -> administration.issue(work, text(order.userId()), text(order.label()), order.days()));
        return Response.created(URI.create("/access/v1/tokens/" + issued.id()))
                .entity(new IssuedToken(issued.id(), issued.text(), issued.expiresAt()))
                .build();
    }

    @GET
    @Operation(operationId = "listTokens")
    @Problems({ProblemType.VALIDATION_FAILED})
    public List<ApiToken> list(@QueryParam("userId") @Nullable String userId) {
        return database.transact(operator.get(), work -> tokens.of(work, text(userId)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken")
    @Problems({ProblemType.NOT_FOUND})
    public void revoke(UUID id) {
        database.transactAll(operator.get(), work -> administration.revoke(work, id));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
