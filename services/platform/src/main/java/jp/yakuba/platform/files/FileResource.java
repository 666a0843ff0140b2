package jp.yakuba.platform.files;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Downloads, for browsers and for other systems. Which permission it takes stands with the file. */
@Path("/")
@Authenticated
class FileResource {

    private final Downloads downloads;
    private final CurrentOperator operator;

    FileResource(Downloads downloads, CurrentOperator operator) {
        this.downloads = downloads;
        this.operator = operator;
    }

    /** For the screens: with the session's cookie. */
    @GET
    @Path("files/{id}")
    public Response fromScreen(@PathParam("id") UUID id) {
        return downloads.give(operator.get(), new FileId(id));
    }

    /** For other systems: with an access token. */
    @GET
    @Path("files/v1/files/{id}")
    @Operation(operationId = "downloadFile")
    @Problems({ProblemType.NOT_FOUND})
    public Response fromRest(@PathParam("id") UUID id) {
        return downloads.give(operator.get(), new FileId(id));
    }
}
