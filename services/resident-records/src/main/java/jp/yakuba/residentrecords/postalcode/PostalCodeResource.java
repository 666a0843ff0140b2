package jp.yakuba.residentrecords.postalcode;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 郵便番号一覧 over REST. */
@Path("/resident-records/v1/postal-codes")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(RecordsPermission.Code.TOWN_LIST_LOAD)
class PostalCodeResource {

    private final Database database;
    private final PostalCodeLists lists;
    private final CurrentOperator operator;

    PostalCodeResource(Database database, PostalCodeLists lists, CurrentOperator operator) {
        this.database = database;
        this.lists = lists;
        this.operator = operator;
    }

    /**
     * The list as told.
     *
     * @param towns how many 町 with a postal code
     */
    record PostalCodeList(long towns) {}

    @GET
    @Operation(operationId = "getPostalCodes")
    public PostalCodeList state() {
        return new PostalCodeList(database.transact(operator.get(), lists::size));
    }

    @POST
    @Consumes("text/csv")
    @Operation(operationId = "loadPostalCodes")
    @Problems({ProblemType.VALIDATION_FAILED})
    public PostalCodeList load(InputStream content) {
        var file = PostalCodeFile.read(content);
        return new PostalCodeList(database.transact(operator.get(), work -> lists.load(work, file)));
    }
}
