package jp.yakuba.platform.access.administration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.account.ApiTokens;
import jp.yakuba.platform.access.account.ApiTokens.ApiToken;
import jp.yakuba.platform.access.account.TokenId;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** API tokens over REST. */
@Path("/access/v1/tokens")
@PermissionsAllowed(PlatformPermission.Code.ACCESS_TOKENS)
@Produces(MediaType.APPLICATION_JSON)
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
    record TokenOrder(String userId, @MaxLength(60) String label, int days) {}

    /** A token just issued; its text is told this once. */
    public record IssuedToken(TokenId id, String token, Instant expiresAt) {}

    @POST
    @Operation(operationId = "issueToken")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<IssuedToken> issue(TokenOrder order) {
        var issued = database.transact(
                operator.get(), work -> administration.issue(work, order.userId(), order.label(), order.days()));
        return ResponseBuilder.<IssuedToken>created(URI.create("/access/v1/tokens/" + issued.id()))
                .entity(new IssuedToken(issued.id(), issued.text(), issued.expiresAt()))
                .build();
    }

    @GET
    @Operation(operationId = "tokensOfAccount")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Items<ApiToken> list(@QueryParam("userId") @Nullable String userId) {
        var whose = Characters.requireClean(userId == null ? "" : userId, "userId ");
        return database.transact(operator.get(), work -> new Items<>(tokens.of(work, whose)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken")
    @Problems({ProblemType.NOT_FOUND})
    public void revoke(UUID id) {
        database.transactAll(operator.get(), work -> administration.revoke(work, new TokenId(id)));
    }
}
